import { expect, test, vi } from 'vitest';
import type { CallLimits, CallReport } from '../../../src/core/contract/worker.ts';
import { isOnceMore, withOverrun } from '../../../src/judge/second-chance.ts';

const LIMITS: CallLimits = { timeLimitMs: 2000, memoryLimitBytes: 1, outputLimitBytes: 1 };
const ended = (durationMs: number, limit: CallReport['limit'] = 'time', reply = true): CallReport => ({
  reply: reply ? new Uint8Array(1) : null,
  durationMs,
  limit,
  died: null,
  output: '',
  figures: [],
});

test('a test may run on a little, so that it is known whether it was close', () => {
  expect(withOverrun(LIMITS).overrunMs).toBe(60);
  expect(withOverrun({ ...LIMITS, timeLimitMs: 500 }).overrunMs).toBe(25);
});

test.each([
  ['in time', ended(1000, null), 1, 1, false],
  ['out of memory', ended(1000, 'memory'), 9, 1, false],
  ['close', ended(2050), 1, 1, true],
  ['interrupted', ended(2101), 1, 1, false],
  ['interrupted while the machine was busy', ended(2101), 2, 1, true],
  ['interrupted on a device that is always slow', ended(2101), 2, 2, false],
  ['gone without a word', ended(2000, 'time', false), 1, 1, false],
])('%s: once more or not', async (_, first, now, usual, expected) => {
  const again = null;
  expect(await isOnceMore({ first, again }, withOverrun(LIMITS), usual, async () => now)).toBe(expected);
});

test('a second call that takes so much longer is none of the machine, and the pace is asked only where it decides', async () => {
  const pace = vi.fn(async () => 9);
  expect(await isOnceMore({ first: ended(100, null), again: ended(1900) }, LIMITS, 1, pace)).toBe(false);
  expect(await isOnceMore({ first: ended(2050), again: null }, withOverrun(LIMITS), 1, pace)).toBe(true);
  expect(pace).not.toHaveBeenCalled();
});
