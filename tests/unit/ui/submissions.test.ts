import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../../src/core/judgement.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { MemoryStore } from '../../../src/storage/key-value.ts';
import { SubmissionStore } from '../../../src/storage/submission-store.ts';
import { firstSolveAmong } from '../../../src/storage/help.ts';
import {
  helpAtSolve,
  mergedProgress,
  newProgress,
  withJudgement,
  type Submission,
} from '../../../src/storage/submission.ts';

/** Refuses what does not fit, as a browser's storage does. */
class SmallStore extends MemoryStore {
  override async update<T>(key: string, change: (before: T | undefined) => T): Promise<void> {
    const keys = await this.keys();
    if (keys.length >= 30 && !keys.includes(key)) throw new DOMException('full', 'QuotaExceededError');
    await super.update(key, change);
  }
}

function submission(second: number, problem = 'dropout'): Submission {
  const submittedAt = new Date(1_700_000_000_000 + second * 1000).toISOString();
  return { id: `${second}`, problem, sourceCode: 'x', testSet: 'all', submittedAt, judgement: null };
}

function judgement(verdict: Verdict, testSet: 'sample' | 'all' = 'all'): Judgement {
  return {
    verdict,
    results: [],
    testCount: 3,
    durationMs: 1,
    seed: '1',
    testSet,
    problem: 'dropout',
    output: '',
    runtimeVersion: '',
    judgedAt: '2026-01-01T00:00:00.000Z',
  };
}

test('submissions are listed for their problem, newest first', async () => {
  const store = new SubmissionStore(new MemoryStore());
  for (const [second, problem] of [
    [1, 'dropout'],
    [3, 'dropout'],
    [2, 'dropout'],
    [4, 'softmax'],
  ] as const) {
    await store.save(submission(second, problem));
  }
  expect((await store.list('dropout')).map(({ id }) => id)).toEqual(['3', '2', '1']);
});

test('a judgement is added to its submission', async () => {
  const store = new SubmissionStore(new MemoryStore());
  await store.save(submission(1));
  await store.save({ ...submission(1), judgement: judgement('AC') });
  expect((await store.list('dropout')).map((kept) => kept.judgement?.verdict)).toEqual(['AC']);
});

test('when storage is full the oldest submissions make room, of whatever problem', async () => {
  const store = new SubmissionStore(new SmallStore());
  for (let second = 0; second < 30; second++) await store.save(submission(second, second % 2 ? 'a' : 'b'));
  await store.save(submission(30, 'a'));
  const kept = [...(await store.list('a')), ...(await store.list('b'))].map(({ id }) => Number(id));
  expect(Math.min(...kept)).toBe(20);
  expect(kept).toContain(30);
});

test('a submission that never fits is an error, not an endless loop', async () => {
  const none = new MemoryStore();
  none.update = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  await expect(new SubmissionStore(none).save(submission(1))).rejects.toThrow('full');
});

test('accepted by all tests is solved, for good', () => {
  const start = newProgress('dropout');
  const made = submission(1);
  expect(withJudgement(start, made, judgement('AC', 'sample')).progress).toBe('attempted');
  const solved = withJudgement(start, made, judgement('AC'));
  expect(solved.progress).toBe('solved');
  expect(withJudgement(solved, made, judgement('WA')).progress).toBe('solved');
  expect(withJudgement(solved, made, judgement('WA')).submissionCount).toBe(2);
});

describe('the first solve', () => {
  const without = { hintsShown: 0, learnShown: false, solutionShown: false };
  const withAll = { hintsShown: 3, learnShown: true, solutionShown: true };
  const start = newProgress('dropout');

  test('keeps what had been revealed when it was submitted', () => {
    const first = { ...submission(1), help: without };
    // Looked while it was judged, and after.
    const solved = withJudgement({ ...start, ...withAll }, first, judgement('AC'));
    expect(helpAtSolve(solved)).toEqual(without);
    const again = withJudgement(solved, { ...submission(2), help: withAll }, judgement('AC'));
    expect(again.firstSolve).toEqual({ at: first.submittedAt, help: without });
  });

  test('of an older version is not known: what is revealed by now counts', () => {
    const older = { ...start, ...withAll, progress: 'solved' as const };
    expect(helpAtSolve(withJudgement(older, submission(2), judgement('AC')))).toEqual(withAll);
  });

  test('of two browsers is the earlier one', () => {
    const [early, late] = [submission(1), submission(2)].map((made, index) =>
      withJudgement(start, { ...made, help: index === 0 ? withAll : without }, judgement('AC')),
    );
    if (!early || !late) throw new Error('There should be two.');
    expect(helpAtSolve(mergedProgress(late, early, 2))).toEqual(withAll);
    expect(helpAtSolve(mergedProgress(early, late, 2))).toEqual(withAll);
    expect(mergedProgress(start, late, 1).firstSolve).toEqual(late.firstSolve);
  });

  test('is found among submissions that say what help they had', () => {
    const [wrong, first, second] = [1, 2, 3].map((second) => ({ ...submission(second), help: withAll }));
    if (!wrong || !first || !second) throw new Error('There should be three.');
    const solved = [
      { ...second, judgement: judgement('AC') },
      { ...first, help: without, judgement: judgement('AC') },
      { ...wrong, judgement: judgement('WA') },
    ];
    expect(firstSolveAmong(solved)).toEqual({ at: first.submittedAt, help: without });
    expect(firstSolveAmong([...solved, { ...submission(0), judgement: judgement('AC') }])).toBeUndefined();
    expect(firstSolveAmong([])).toBeUndefined();
  });
});
