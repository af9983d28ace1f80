import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';

export interface DevServer {
  /** With a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/** What `npm start` serves, as on a fresh machine: with nothing bundled by an earlier start. */
export async function startDevServer(): Promise<DevServer> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'ml-judge-vite-'));
  const server = await createServer({ cacheDir, server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The development server could not be started.');
  return {
    address,
    async close() {
      await server.close();
      rmSync(cacheDir, { recursive: true, force: true });
    },
  };
}
