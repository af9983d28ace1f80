import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/core/judgement.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { MemoryStore } from '../../../src/storage/key-value.ts';
import { SubmissionStore } from '../../../src/storage/submission-store.ts';
import { newProgress, withJudgement, type Submission } from '../../../src/storage/submission.ts';

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
  expect(withJudgement(start, judgement('AC', 'sample')).progress).toBe('attempted');
  const solved = withJudgement(start, judgement('AC'));
  expect(solved.progress).toBe('solved');
  expect(withJudgement(solved, judgement('WA')).progress).toBe('solved');
  expect(withJudgement(solved, judgement('WA')).submissionCount).toBe(2);
});
