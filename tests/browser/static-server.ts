import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticServer {
  /** Of a site in a folder of the host, with a slash at its end. */
  address: string;
  /** What is served: another build takes its place at once, as when a host is updated. */
  folder: string;
  close(): void;
}

/** A host of plain files without any special header, at the path `/some/where/`; what it has not is its `404.html`. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const served = { folder };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = path.replace(/^\/some\/where\//, '').replace(/(^|\/)$/, '$1index.html');
    const file = join(served.folder, inside);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (!path.startsWith('/some/where/') || size === undefined) {
      response.writeHead(404, { 'Content-Type': TYPES['.html'] });
      return createReadStream(join(served.folder, '404.html')).pipe(response);
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': size,
    });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(served, {
    address: `http://127.0.0.1:${port}/some/where/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}
