import { fromBase64, toBase64 } from '../../core/base64.ts';
import { SITE_BASE } from '../../core/site-base.ts';
import { normaliseSource } from '../base/source-text.ts';

/** Longer code does not travel in a link. */
const MAX_CODE = 64 * 1024;
const KEY = 'code';

/** Code that came with a link. */
export type SharedCode =
  | { kind: 'code'; code: string }
  /** One sentence that says what is wrong with the link. */
  | { kind: 'damaged'; message: string };

/**
 * A link to a problem that carries code. The fragment stays in the browser: no server sees the code.
 * Null when the code is too long. `src`: the address of somebody's own problem, else empty.
 */
export async function makeShareLink(slug: string, src: string, code: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(normaliseSource(code));
  if (bytes.length > MAX_CODE) return null;
  const deflated = await collect(pipe(bytes, new CompressionStream('deflate-raw')), Infinity);
  const page = src ? `embed/?src=${encodeURIComponent(src)}` : `problems/${slug}/`;
  return `${SITE_BASE}${page}#${KEY}=${toBase64Url(deflated)}`;
}

/** The code of a link's fragment; null when it carries none. Nothing of it is ever run here. */
export async function readShareLink(fragment: string): Promise<SharedCode | null> {
  const text = new URLSearchParams(fragment.replace(/^#/, '')).get(KEY);
  if (text === null) return null;
  try {
    const bytes = await collect(pipe(fromBase64Url(text), new DecompressionStream('deflate-raw')), MAX_CODE);
    return { kind: 'code', code: normaliseSource(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return {
      kind: 'damaged',
      message: 'The code in this link is damaged or cut short: ask for the link again. Yours is untouched.',
    };
  }
}

function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(through);
}

/** All bytes of a stream; rejects at once when there are more than `limit`, however many would follow. */
async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: number[] = [];
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    if (chunks.length + part.value.length > limit) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    for (const byte of part.value) chunks.push(byte);
  }
  return Uint8Array.from(chunks);
}

function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}
