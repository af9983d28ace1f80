import { expect, test } from 'vitest';
import { nextStep } from '../../../site/home/next-step.ts';
import { newProgress, workOf, type ProblemProgress, type Progress } from '../../../src/storage/submission.ts';

const PATH = ['a', 'b', 'c'];

const next = (progress: readonly ProblemProgress[], drafts: Parameters<typeof workOf>[1] = []) =>
  nextStep(PATH, workOf(progress, drafts));
const written = (problem: string, day: number) => ({ problem, updatedAt: `2026-01-0${day}T12:00:00.000Z` });

function reached(problem: string, progress: Progress, day: number, submissionCount = 1): ProblemProgress {
  const last = {
    verdict: progress === 'solved' ? 'AC' : 'WA',
    passed: 1,
    testCount: 2,
    testSet: 'all',
    judgedAt: `2026-01-0${day}T00:00:00.000Z`,
  } as const;
  return { ...newProgress(problem), progress, submissionCount, last };
}

test('a first visit begins with the first problem', () => {
  expect(next([])).toEqual({ kind: 'begin', slug: 'a' });
  // Only a hint was read: nothing has run yet.
  expect(next([{ ...newProgress('b'), hintsShown: 1 }])).toEqual({ kind: 'begin', slug: 'a' });
});

test('what was tried last and is not solved goes on, whatever was solved since', () => {
  const progress = [
    reached('a', 'attempted', 1),
    reached('b', 'attempted', 2, 4),
    reached('c', 'solved', 3),
    reached('elsewhere', 'attempted', 9),
  ];
  expect(next(progress)).toMatchObject({ kind: 'go-on', slug: 'b', submissionCount: 4 });
});

test('after a solve comes the next one that is not solved, and then those before it', () => {
  expect(next([reached('b', 'solved', 1)])).toEqual({ kind: 'next', slug: 'c' });
  const both = [reached('c', 'solved', 2), reached('b', 'solved', 1)];
  expect(next(both)).toEqual({ kind: 'next', slug: 'a' });
  expect(next([...both, reached('a', 'solved', 3)])).toBeNull();
});

test('code that was written and never run goes on as well, whichever was touched last', () => {
  const begun = { kind: 'go-on', slug: 'c', submissionCount: 0, last: null };
  expect(next([], [written('c', 1)])).toEqual(begun);
  // Several drafts of one problem: the newest counts, in whatever order they come.
  const drafts = [written('c', 1), written('c', 5), written('c', 2), written('b', 3)];
  expect(next([reached('a', 'attempted', 4)], drafts)).toEqual(begun);
  expect(next([reached('a', 'attempted', 6)], drafts)).toMatchObject({ slug: 'a', last: { verdict: 'WA' } });
});

test('what is solved stays solved when its code goes on, and leads on from there', () => {
  const work = workOf([reached('a', 'solved', 1), newProgress('b')], [written('a', 2), written('b', 1)]);
  expect(work.map(({ problem, progress }) => [problem, progress])).toEqual([
    ['a', 'solved'],
    ['b', 'attempted'],
  ]);
  expect(next([reached('a', 'solved', 1)], [written('a', 2)])).toEqual({ kind: 'next', slug: 'b' });
});
