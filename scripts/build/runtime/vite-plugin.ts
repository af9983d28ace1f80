import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { bundleWorker, readHarness } from './bundle.ts';
import { packedName } from '../../../src/core/files/packed-file.ts';
import { packFile } from './files.ts';
import { sha256 } from './lock.ts';
import { readManifest } from './manifest.ts';
import { fittingSets, fittingSnapshot } from './recipe.ts';

const VIRTUAL = 'virtual:runtime-manifest';
const OWN_FILES = ['interpreter.js', 'harness.json'];
const WORKERS = fileURLToPath(new URL('../../../workers/', import.meta.url));
const BOX_TEMPLATE = fileURLToPath(new URL('../../../workers/box.html', import.meta.url));

/** Our own part of the runtime, packed: made from `workers/`, beside what `prepare.ts` put into public/python/. */
async function makeOwnFiles(): Promise<Record<string, { packed: Uint8Array; unpackedBytes: number }>> {
  const texts = {
    'interpreter.js': await bundleWorker('interpreter'),
    'harness.json': JSON.stringify(await readHarness()),
  };
  const entries = Object.entries(texts).map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return [name, { packed: packFile(name, bytes), unpackedBytes: bytes.length }] as const;
  });
  return Object.fromEntries(entries);
}

/** The box's page, with its script inside and allowed by hash alone. */
async function makeBox(): Promise<string> {
  const script = (await bundleWorker('box')).trim();
  const hash = createHash('sha256').update(script).digest('base64');
  const template = await readFile(BOX_TEMPLATE, 'utf8');
  return template.replace('SCRIPT_HASH', `sha256-${hash}`).replace('SCRIPT', () => script);
}

async function makeManifestModule(): Promise<string> {
  const manifest = await readManifest();
  const files = { ...manifest.files };
  for (const [name, { packed, unpackedBytes }] of Object.entries(await makeOwnFiles())) {
    files[name] = { bytes: packed.length, unpackedBytes, sha256: sha256(packed) };
  }
  const fitting = await fittingSnapshot(manifest);
  const snapshot = fitting && { handles: fitting.handles, tables: fitting.tables };
  const sets = Object.fromEntries(
    Object.entries(await fittingSets(manifest)).map(([name, { snapshot: kept, ...set }]) => [
      name,
      { ...set, handles: kept?.handles, tables: kept?.tables },
    ]),
  );
  const { libraryOrder, packages } = manifest;
  const version = sha256(new TextEncoder().encode(JSON.stringify(files))).slice(0, 16);
  return `export const manifest = ${JSON.stringify({ version, files, libraryOrder, snapshot, sets, packages })};`;
}

const runtimeHooks = {
  resolveId: (id: string) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
  load: (id: string) => (id === `\0${VIRTUAL}` ? makeManifestModule() : null),
};

/** The hashes alone, for a build whose other files are there already. */
export function runtimeModule(): Plugin {
  return { name: 'ml-judge-runtime-module', ...runtimeHooks };
}

/** Builds the interpreter's worker, the Python package and the box, and compiles their hashes into the site. */
export function runtimePlugin(): Plugin {
  let server: ViteDevServer | null = null;
  return {
    name: 'ml-judge-runtime',
    configureServer(devServer) {
      server = devServer;
      server.watcher.add(WORKERS);
      server.watcher.on('change', (path) => {
        if (!path.startsWith(WORKERS)) return;
        const module = devServer.moduleGraph.getModuleById(`\0${VIRTUAL}`);
        if (module) devServer.moduleGraph.invalidateModule(module);
        devServer.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        serveOwnFile(path)
          .then((file) => {
            if (!file) return next();
            response.setHeader('Content-Type', file.type);
            response.setHeader('Cache-Control', 'no-cache');
            response.setHeader('Access-Control-Allow-Origin', '*');
            response.end(file.content);
          })
          .catch(next);
      });
    },
    configurePreviewServer({ middlewares }) {
      // It would compress in each answer what is compressed already.
      middlewares.use((request, _response, next) => {
        if (request.url?.split('?')[0]?.endsWith(packedName(''))) delete request.headers['accept-encoding'];
        next();
      });
    },
    ...runtimeHooks,
    async generateBundle() {
      for (const [name, { packed }] of Object.entries(await makeOwnFiles())) {
        this.emitFile({ type: 'asset', fileName: `python/${packedName(name)}`, source: packed });
      }
      this.emitFile({ type: 'asset', fileName: 'box.html', source: await makeBox() });
    },
  };
}

async function serveOwnFile(path: string): Promise<{ type: string; content: string | Uint8Array } | null> {
  if (path === '/box.html') return { type: 'text/html; charset=utf-8', content: await makeBox() };
  const name = OWN_FILES.find((own) => path === `/python/${packedName(own)}`);
  const file = name && (await makeOwnFiles())[name];
  return file ? { type: 'application/octet-stream', content: file.packed } : null;
}
