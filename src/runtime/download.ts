import { JudgeError } from './errors.ts';

/** A file to fetch and what it must be. */
export interface ExpectedFile {
  name: string;
  url: string;
  /** Its size on the server, packed or not. */
  bytes: number;
  /** Its size when opened; null where the file is not packed with gzip. */
  unpackedBytes: number | null;
  /** Of the bytes on the server, hexadecimal. */
  sha256: string;
}

export interface DownloadOptions {
  signal?: AbortSignal | null;
  /** `low`: behind whatever else the page asks for. */
  priority?: RequestPriority;
}

/**
 * The bytes of a file, checked against its hash and opened while they arrive. A file that is cut short or altered is fetched once
 * more past every cache; a second failure is a JudgeError of code E_INTEGRITY, no answer at all E_NET.
 */
export async function download(
  file: ExpectedFile,
  onBytes: (received: number) => void,
  signal: AbortSignal | null = null,
): Promise<ArrayBuffer> {
  return (await downloadAsIs(file, onBytes, { signal })).opened;
}

/** The same, with the bytes as they lay there. */
export async function downloadAsIs(
  file: ExpectedFile,
  onBytes: (received: number) => void,
  { signal = null, priority = 'auto' }: DownloadOptions = {},
): Promise<Arrived> {
  // The address names the content: a copy in the browser's cache is as good as a fresh one.
  for (const cache of ['force-cache', 'reload'] as const) {
    const bytes = await read(file, { cache, signal, priority }, onBytes);
    if (bytes && (await hashOf(bytes.packed)) === file.sha256) return bytes;
  }
  throw new JudgeError(
    'E_INTEGRITY',
    `A part of Python (${file.name}) arrived damaged twice. Check your connection, then reload the page.`,
  );
}

/** Null when the answer broke off or is plainly not the file: the caller tries again. */
async function read(
  file: ExpectedFile,
  how: RequestInit,
  onBytes: (received: number) => void,
): Promise<Arrived | null> {
  const response = await fetch(file.url, { ...how, credentials: 'omit' }).catch(() => null);
  if (!response?.ok) {
    const reason = response ? `the server answered ${response.status}` : 'the server could not be reached';
    throw new JudgeError(
      'E_NET',
      `A part of Python (${file.name}) could not be fetched: ${reason}. Check your connection, then try again.`,
    );
  }
  const bytes = new Uint8Array(file.bytes);
  const opening = file.unpackedBytes === null ? null : new Opening(file.unpackedBytes);
  let received = 0;
  try {
    const reader = response.body?.getReader();
    for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
      if (received + chunk.value.length > file.bytes) return null;
      bytes.set(chunk.value, received);
      opening?.add(chunk.value);
      received += chunk.value.length;
      onBytes(received);
    }
  } catch {
    return null;
  }
  if (received !== file.bytes) return null;
  const packed = bytes.buffer;
  const opened = opening ? await opening.end() : packed;
  return opened && { packed, opened };
}

/** A file that has come: as it lay there, and opened. */
export interface Arrived {
  packed: ArrayBuffer;
  opened: ArrayBuffer;
}

/** Opens a gzip file, piece by piece. */
class Opening {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #writer: WritableStreamDefaultWriter<BufferSource>;
  readonly #done: Promise<boolean>;

  constructor(bytes: number) {
    this.#bytes = new Uint8Array(bytes);
    const stream = new DecompressionStream('gzip');
    this.#writer = stream.writable.getWriter();
    this.#done = this.#read(stream.readable.getReader()).catch(() => false);
  }

  add(chunk: Uint8Array<ArrayBuffer>): void {
    // What is wrong with it shows in the end.
    this.#writer.write(chunk).catch(() => {});
  }

  /** Null when it is not what it should be. */
  async end(): Promise<ArrayBuffer | null> {
    this.#writer.close().catch(() => {});
    return (await this.#done) ? this.#bytes.buffer : null;
  }

  async #read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<boolean> {
    let at = 0;
    for (let chunk = await reader.read(); chunk.value; chunk = await reader.read()) {
      if (at + chunk.value.length > this.#bytes.length) return false;
      this.#bytes.set(chunk.value, at);
      at += chunk.value.length;
    }
    return at === this.#bytes.length;
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await sha256(bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(bytes: ArrayBuffer): Promise<ArrayBuffer | Uint8Array> {
  // Browsers keep `crypto.subtle` from pages that came by plain http.
  if (globalThis.crypto?.subtle) return crypto.subtle.digest('SHA-256', bytes);
  const { sha256: digest } = await import('@noble/hashes/sha2.js');
  return digest(new Uint8Array(bytes));
}
