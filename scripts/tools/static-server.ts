import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';

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
  /** What has been sent so far: paths with their questions, in order. */
  sent: { path: string; bytes: number }[];
  close(): void;
}

const CHUNK_BYTES = 16_384;

/** One line that all answers share. Infinite unless a speed is given. */
class Line {
  readonly #bytesPerSecond: number;
  #free: Promise<void> = Promise.resolve();

  constructor(bytesPerSecond: number) {
    this.#bytesPerSecond = bytesPerSecond;
  }

  async *pass(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of file) {
      if (this.#bytesPerSecond < Infinity) {
        const ms = (chunk.length / this.#bytesPerSecond) * 1000;
        this.#free = this.#free.then(() => new Promise((resolve) => setTimeout(resolve, ms)));
        await this.#free;
      }
      yield chunk;
    }
  }
}

/** How good the line to a host is. */
interface LineQuality {
  bytesPerSecond?: number;
  /** Of which files the first answer breaks off in the middle. None unless this says so. */
  breaksFirst?: (path: string) => boolean;
}

/**
 * A host of plain files without any special header, which compresses nothing, at the path `/some/where/`; what
 * it has not is its `404.html`.
 */
export async function serveFolder(
  folder: string,
  { bytesPerSecond = Infinity, breaksFirst = () => false }: LineQuality = {},
): Promise<StaticServer> {
  const served = { folder, sent: [] as StaticServer['sent'] };
  const line = new Line(bytesPerSecond);
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
    const sent = { path: request.url ?? '', bytes: 0 };
    const breaks = breaksFirst(sent.path) && !served.sent.some(({ path: earlier }) => earlier === sent.path);
    served.sent.push(sent);
    const passed = line.pass(createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>);
    const counted = Readable.from(passed).on('data', (chunk: Buffer) => {
      sent.bytes += chunk.length;
      if (breaks && sent.bytes > size / 2) response.destroy();
    });
    return counted.pipe(response);
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
