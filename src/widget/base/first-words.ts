/** Words that are needed at once; those of `format.ts` come with the parts that say them. */
import { plural } from '../../core/words.ts';
import type { RuntimeProgress } from '../../judge/index.ts';

/** `13 of 14 tests`. */
export function formatPassed(results: readonly { verdict: string }[], testCount: number): string {
  const passed = results.filter((result) => result.verdict === 'AC').length;
  return `${passed} of ${plural(testCount, 'test')}`;
}

/** What Python is doing, in a few words. */
export function formatProgress({ stage, loadedBytes, totalBytes }: RuntimeProgress): string {
  switch (stage) {
    case 'idle':
      return 'Python starts when you do';
    case 'downloading':
      return `Loading Python, ${megabytes(loadedBytes)} of ${megabytes(totalBytes)} MB`;
    case 'fetched':
      return 'Python is here, and starts when you do';
    case 'starting':
      return 'Starting Python';
    case 'ready':
      return 'Python ready';
    case 'failed':
      return 'Python did not start';
  }
}

/** `9`. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
