import type { TestResult } from '../../core/judgement.ts';
import type { Help } from '../../storage/index.ts';

/** `0.4 ms`, `38 ms`, `1.2 s`. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 10) return `${durationMs.toFixed(1)} ms`;
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`;
  return `${(durationMs / 1000).toFixed(1)} s`;
}

/** What a test's call took beside the reference's, or which limit it broke. */
export function formatTiming({ verdict, durationMs, limitMs, referenceMs }: TestTimes): string {
  const reference = referenceMs === undefined ? '' : formatShort(referenceMs);
  if (verdict === 'TLE') {
    const limit = `Stopped at the limit of ${formatDuration(limitMs)}`;
    return reference ? `${limit}, the reference took ${reference}` : limit;
  }
  const own = `Your code took ${formatShort(durationMs)}`;
  return reference ? `${own}, the reference ${reference}` : own;
}

/** What all calls of the code took together, beside those of the reference; empty where that is not known. */
export function formatTimes(results: readonly Pick<TestResult, 'durationMs' | 'referenceMs'>[]): string {
  const timed = results.filter(({ referenceMs }) => referenceMs !== undefined);
  if (timed.length === 0) return '';
  const own = timed.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const reference = timed.reduce((sum, { referenceMs = 0 }) => sum + referenceMs, 0);
  return `your code ${formatShort(own)}, the reference ${formatShort(reference)}`;
}

type TestTimes = Pick<TestResult, 'verdict' | 'durationMs' | 'limitMs' | 'referenceMs'>;

/** Clocks in browsers are coarse: nothing takes no time at all. */
function formatShort(durationMs: number): string {
  return durationMs < 0.1 ? 'under 0.1 ms' : formatDuration(durationMs);
}

/** As many digits as tell two errors apart: `0.5`, `1.2e-7`. */
export function formatError(error: number): string {
  return String(Number(error.toPrecision(3)));
}

/** `without help`, `with 2 hints`, `after reading the idea, with 2 hints`, `after reading the solution`. */
export function formatHelp({ hintsShown, learnShown, solutionShown }: Help): string {
  if (solutionShown) return 'after reading the solution';
  const hints = hintsShown === 1 ? 'with 1 hint' : hintsShown > 1 ? `with ${hintsShown} hints` : '';
  const idea = learnShown ? 'after reading the idea' : '';
  return [idea, hints].filter(Boolean).join(', ') || 'without help';
}

/** `just now`, `5 minutes ago`, `3 May 2026, 14:05`. */
export function formatAge(isoTime: string, now: Date = new Date()): string {
  const then = new Date(isoTime);
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  return then.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
