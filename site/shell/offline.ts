import { registered, siteKept } from './service-worker.ts';

/** How much of the site works without a connection, as the caches themselves say. */
export type OfflineState =
  /** Nothing can be kept here. */
  | { kind: 'impossible' }
  /** The site's own files are on their way. */
  | { kind: 'fetching-site' }
  /** Problems can be read and written; judging them needs this much more. */
  | { kind: 'without-python'; missingBytes: number }
  | { kind: 'ready' };

/** Asks the caches. `packages`: what the problems of the library need beside NumPy. */
export async function offlineState(packages: readonly string[]): Promise<OfflineState> {
  const registration = await registered;
  if (!registration) return { kind: 'impossible' };
  const kept = await siteKept();
  if (!kept || kept.missingCount > 0) return { kind: 'fetching-site' };
  const { missingRuntimeFiles } = await import('../../src/judge/index.ts');
  const missing = await missingRuntimeFiles(packages);
  if (missing.length === 0) return { kind: 'ready' };
  return { kind: 'without-python', missingBytes: missing.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Fetches what of Python is not kept yet, each file checked. Rejects with a JudgeError. */
export async function makeAvailableOffline(
  packages: readonly string[],
  onBytes: (received: number, total: number) => void,
): Promise<void> {
  const { keepRuntimeFiles } = await import('../../src/judge/index.ts');
  await keepRuntimeFiles(packages, onBytes);
}
