import type { CallLimits, Calls } from '../core/contract/worker.ts';

/** So much longer than its limit a test may run before it is interrupted: then it is known that it was close. */
const OVERRUN_SHARE = 0.05;
const MAX_OVERRUN_MS = 60;

/** From so many times the usual pace on, the machine is busy with something else. */
const BUSY = 1.25;

/** Limits under which a test that ends a little late ends by itself. */
export function withOverrun(limits: CallLimits): CallLimits {
  return { ...limits, overrunMs: Math.min(limits.timeLimitMs * OVERRUN_SHARE, MAX_OVERRUN_MS) };
}

/**
 * Whether a test that ended by time is called once more before anybody is told: it was close, or the machine
 * is slower in this moment than it was found to be. `pace` tells how many times slower than the nominal one
 * the machine is now; it is asked only where that decides.
 */
export async function isOnceMore(
  { first, again }: Calls,
  { timeLimitMs, overrunMs = 0 }: CallLimits,
  usualPace: number,
  pace: () => Promise<number>,
): Promise<boolean> {
  // A second call has more than three times as long as the first one took.
  if (again !== null || first.limit !== 'time') return false;
  const isClose = first.reply !== null && first.durationMs < timeLimitMs + overrunMs;
  return isClose || (await pace()) > BUSY * usualPace;
}
