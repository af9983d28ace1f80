import { RUNTIME_CACHE } from '../core/contract/offline.ts';
import { SITE_BASE } from '../core/site-base.ts';
import { download, type ExpectedFile } from './download.ts';
import { offeredFiles, runtimeFiles } from './runtime.ts';

/** The files of Python, and of these packages, that are not kept in this browser. */
export async function missingRuntimeFiles(packages: readonly string[]): Promise<ExpectedFile[]> {
  const cache = await caches.open(RUNTIME_CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = runtimeFiles(packages).filter(({ url }) => !kept.has(url));
  if (missing.length === 0) await forgetOthers(cache, kept);
  return missing;
}

/** Fetches them, each checked; the service worker keeps what passes through it. Rejects with a JudgeError. */
export async function keepRuntimeFiles(
  packages: readonly string[],
  onBytes: (received: number, total: number) => void,
): Promise<void> {
  const missing = await missingRuntimeFiles(packages);
  const total = missing.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  // One after another: somebody may be waiting for something else.
  for (const file of missing) {
    await download(file, (received) => onBytes(before + received, total));
    before += file.bytes;
  }
}

/** Deletes files of earlier versions, once all of this version are kept. */
async function forgetOthers(cache: Cache, kept: ReadonlySet<string>): Promise<void> {
  const offered = new Set(offeredFiles().map(({ url }) => url));
  // Another site of the same host may keep its own Python in the same cache.
  const ours = [...kept].filter((url) => url.startsWith(new URL('python/', SITE_BASE).href));
  await Promise.all(ours.filter((url) => !offered.has(url)).map((url) => cache.delete(url)));
}
