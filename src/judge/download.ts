import { JudgeError } from './errors.ts';

/** A file to fetch and what it must be. */
export interface ExpectedFile {
  name: string;
  url: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/**
 * The bytes of a file, checked against its hash. A file that is cut short or altered is fetched once
 * more past every cache; a second failure is a JudgeError of code E_INTEGRITY, no answer at all E_NET.
 */
export async function download(
  file: ExpectedFile,
  onBytes: (received: number) => void,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  // The address names the content: a copy in the browser's cache is as good as a fresh one.
  for (const cache of ['force-cache', 'reload'] as const) {
    const bytes = await read(file, { cache, signal: signal ?? null }, onBytes);
    if (bytes && (await hashOf(bytes)) === file.sha256) return bytes;
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
): Promise<ArrayBuffer | null> {
  const response = await fetch(file.url, { ...how, credentials: 'omit' }).catch(() => null);
  if (!response?.ok) {
    const reason = response ? `the server answered ${response.status}` : 'the server could not be reached';
    throw new JudgeError(
      'E_NET',
      `A part of Python (${file.name}) could not be fetched: ${reason}. Check your connection, then try again.`,
    );
  }
  const bytes = new Uint8Array(file.bytes);
  let received = 0;
  try {
    const reader = response.body?.getReader();
    for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
      if (received + chunk.value.length > file.bytes) return null;
      bytes.set(chunk.value, received);
      received += chunk.value.length;
      onBytes(received);
    }
  } catch {
    return null;
  }
  return received === file.bytes ? bytes.buffer : null;
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
