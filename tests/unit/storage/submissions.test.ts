import { describe, expect, test } from 'vitest';
import type { Judgement, TestResult } from '../../../src/core/judgement.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { roomWords } from '../../../src/widget/base/room-words.ts';
import { Journal } from '../../../src/storage/journal.ts';
import { MemoryStore } from '../../../src/storage/key-value.ts';
import { keepLateVerdicts } from '../../../src/storage/late-verdict.ts';
import { mergedProgress } from '../../../src/storage/merged-progress.ts';
import { SubmissionStore } from '../../../src/storage/submission-store.ts';
import {
  firstSolveAmong,
  helpAtSolve,
  newProgress,
  withJudgement,
  type Submission,
} from '../../../src/storage/submission.ts';
import { WebStorage } from './web-storage.ts';

/** Refuses what does not fit, as a browser's storage does. */
class SmallStore extends MemoryStore {
  capacity = Infinity;

  override async update<T>(key: string, change: (before: T | undefined) => T): Promise<void> {
    const keys = await this.keys();
    const others = await Promise.all(keys.filter((one) => one !== key).map((one) => this.get(one)));
    const changed = change(await this.get<T>(key));
    const size = [...others, changed].reduce<number>((sum, one) => sum + JSON.stringify(one).length, 0);
    if (size > this.capacity) throw new DOMException('full', 'QuotaExceededError');
    await super.update(key, () => changed);
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

describe('when storage is full', () => {
  const judged = (second: number, output: string): Submission => {
    const results: TestResult[] = [
      { name: 't', visibility: 'hidden', verdict: 'AC', durationMs: 1, limitMs: 9, output },
    ];
    const of = { ...judgement('WA'), results };
    return { ...submission(second, second % 2 ? 'a' : 'b'), sourceCode: `x = ${second}`, judgement: of };
  };

  async function filled(output: string, count = 30) {
    const small = new SmallStore();
    const store = new SubmissionStore(small);
    for (let second = 0; second < count; second++) await store.save(judged(second, output));
    const all = await store.listAll();
    small.capacity = all.reduce((sum, one) => sum + JSON.stringify(one).length, 0);
    return { store, small };
  }

  test('the oldest first lose what they printed, of whatever problem, and nothing else', async () => {
    const { store } = await filled('x'.repeat(1000));
    expect(await store.save(judged(30, ''))).toEqual({ shortened: 20, deleted: 0 });
    const kept = (await store.listAll()).sort((a, b) => Number(a.id) - Number(b.id));
    expect(kept.map(({ sourceCode }) => sourceCode)).toEqual(
      Array.from({ length: 31 }, (_, second) => `x = ${second}`),
    );
    const outputs = kept.map((one) => one.judgement?.results[0]?.output.length);
    expect(outputs).toEqual([...Array<number>(20).fill(0), ...Array<number>(10).fill(1000), 0]);
    expect(kept[0]?.judgement).toMatchObject({ verdict: 'WA', results: [{ verdict: 'AC', durationMs: 1 }] });
  });

  test('the newest, too, before any is deleted', async () => {
    const { store, small } = await filled('');
    small.capacity += JSON.stringify(judged(30, '')).length;
    expect(await store.save(judged(30, 'x'.repeat(1000)))).toEqual({ shortened: 0, deleted: 0 });
    expect((await store.listAll()).map((one) => one.judgement?.results[0]?.output)).toEqual(
      Array<string>(31).fill(''),
    );
  });

  test('then the oldest are deleted', async () => {
    const { store } = await filled('');
    expect(await store.save(judged(30, ''))).toEqual({ shortened: 0, deleted: 20 });
    const kept = (await store.listAll()).map(({ id }) => Number(id));
    expect([Math.min(...kept), kept.length]).toEqual([20, 11]);
  });

  test('and nothing can be written at all, what is shortened is written once it is gone', async () => {
    const { store, small } = await filled('x'.repeat(1000), 3);
    small.capacity -= 1500;
    expect(await store.save(judged(3, ''))).toEqual({ shortened: 3, deleted: 0 });
    expect((await store.listAll()).length).toBe(4);
  });

  test('what is no loss goes before anything else', async () => {
    const { small } = await filled('x'.repeat(1000), 3);
    const store = new SubmissionStore(small, async () => void (small.capacity += 5000));
    expect(await store.save(judged(3, 'y'))).toEqual({ shortened: 0, deleted: 0 });
  });

  test('the notice says what was lost', () => {
    expect(roomWords({ shortened: 20, deleted: 0 })).toBe(
      "The browser's storage is full. Of 20 attempts only code, verdict and time are kept, no output and no details.",
    );
    expect(roomWords({ shortened: 0, deleted: 1 })).toBe(
      "The browser's storage is full. The oldest attempt went to make room.",
    );
  });
});

test('pictures are not kept', async () => {
  const store = new SubmissionStore(new MemoryStore());
  const figures = { count: 1, drawn: [{ width: 1, height: 1, png: 'iVBORw0KGgo=' }] };
  const result: TestResult = {
    name: 't',
    visibility: 'sample',
    verdict: 'AC',
    durationMs: 1,
    limitMs: 9,
    output: 'y',
  };
  const drawn = { ...judgement('AC'), figures, results: [{ ...result, figures }] };
  await store.save({ ...submission(1), judgement: drawn });
  await store.add({ ...submission(2), judgement: drawn });
  const kept = await store.listAll();
  expect(JSON.stringify(kept)).not.toContain('figures');
  expect(kept.map((one) => one.judgement?.results[0])).toEqual([result, result]);
});

test('a submission that never fits is an error, not an endless loop', async () => {
  const none = new MemoryStore();
  none.update = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  await expect(new SubmissionStore(none).save(submission(1))).rejects.toThrow('no room');
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

describe('a verdict that a visit had no time to keep', () => {
  const judged = {
    ...submission(2),
    help: { hintsShown: 1, solutionShown: false },
    judgement: judgement('AC'),
  };

  function noted(): Journal<Submission> {
    const verdicts = new Journal<Submission>(new WebStorage(), 'judged');
    verdicts.write(judged);
    return verdicts;
  }

  test('is added with the progress it made, and changes nothing the second time', async () => {
    const submissions = new SubmissionStore(new MemoryStore());
    const progress = new MemoryStore();
    await submissions.save({ ...judged, judgement: null });
    const verdicts = noted();
    await keepLateVerdicts(verdicts, progress, submissions);
    expect(verdicts.entries()).toEqual([]);
    const once = await progress.get('dropout');
    expect(once).toMatchObject({
      progress: 'solved',
      submissionCount: 1,
      firstSolve: { at: judged.submittedAt, help: judged.help },
      last: { verdict: 'AC' },
    });
    await keepLateVerdicts(noted(), progress, submissions);
    expect(await progress.get('dropout')).toEqual(once);
    expect((await submissions.list('dropout')).map((one) => one.judgement?.verdict)).toEqual(['AC']);
  });

  test('takes nothing from what has been kept since', async () => {
    const submissions = new SubmissionStore(new MemoryStore());
    const progress = new MemoryStore();
    const whole = { ...judged, judgement: { ...judgement('AC'), output: 'seen' } };
    await submissions.save(whole);
    const later = { ...judgement('WA'), judgedAt: '2026-01-02T00:00:00.000Z' };
    await progress.update('dropout', () => withJudgement(newProgress('dropout'), submission(3), later));
    await keepLateVerdicts(noted(), progress, submissions);
    expect(await submissions.list('dropout')).toEqual([whole]);
    expect(await progress.get('dropout')).toMatchObject({ progress: 'solved', last: { verdict: 'WA' } });
  });
});
