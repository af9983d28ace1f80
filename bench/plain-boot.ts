import { createReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import {
  CORE_FILES,
  PYODIDE_FOLDER,
  readLock,
  STDLIB,
  wheelsOffered,
} from '../scripts/build/runtime/lock.ts';
import { sources } from '../scripts/build/runtime/sources.ts';
import { obtainWheels, WHEEL_CACHE } from '../scripts/build/runtime/wheels.ts';

export const PLAIN_PAGE = 'plain-boot/plain.html';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/**
 * Serves, beside the built site, a page that starts Pyodide and NumPy as their manuals say: what all
 * measurements are held against.
 */
export async function plainBoot(): Promise<Plugin> {
  const numpy = wheelsOffered(readLock()).filter(({ name }) => name === 'numpy');
  await obtainWheels(numpy, sources(), (message) => console.error(message));
  const files = new Map([
    ['plain.html', fileURLToPath(new URL('plain.html', import.meta.url))],
    ...[...CORE_FILES, STDLIB].map((name) => [name, join(PYODIDE_FOLDER, name)] as const),
    ...numpy.map(({ fileName }) => [fileName, join(WHEEL_CACHE, fileName)] as const),
  ]);
  return {
    name: 'ml-judge-plain-boot',
    configurePreviewServer(server) {
      server.middlewares.use('/plain-boot', (request, response, next) => {
        const path = files.get(request.url?.slice(1) ?? '');
        if (!path) return next();
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
        createReadStream(path).pipe(response);
      });
    },
  };
}
