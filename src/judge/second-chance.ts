import { BUSY_FACTOR, OVERRUN_MS, OVERRUN_SHARE } from '../core/budgets.ts';
import type { CallLimits, Calls } from '../core/contract/worker.ts';

/** Limits under which a test that ends a little late ends by itself. */
export function withOverrun(limits: CallLimits): CallLimits {
  return { ...limits, overrunMs: Math.min(limits.timeLimitMs * OVERRUN_SHARE, OVERRUN_MS) };
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
  return isClose || (await pace()) > BUSY_FACTOR * usualPace;
}
