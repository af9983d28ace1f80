import { expect, test } from 'vitest';
import { nextStep } from '../../../src/pages/next-step.ts';
import { newProgress, type ProblemProgress, type Progress } from '../../../src/storage/submission.ts';

const PATH = ['a', 'b', 'c'];

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
  expect(nextStep(PATH, [])).toEqual({ kind: 'begin', slug: 'a' });
  // Only a hint was read: nothing has run yet.
  expect(nextStep(PATH, [{ ...newProgress('b'), hintsShown: 1 }])).toEqual({ kind: 'begin', slug: 'a' });
});

test('what was tried last and is not solved goes on, whatever was solved since', () => {
  const progress = [
    reached('a', 'attempted', 1),
    reached('b', 'attempted', 2, 4),
    reached('c', 'solved', 3),
    reached('elsewhere', 'attempted', 9),
  ];
  expect(nextStep(PATH, progress)).toMatchObject({ kind: 'go-on', slug: 'b', submissionCount: 4 });
});

test('after a solve comes the next one that is not solved, and then those before it', () => {
  expect(nextStep(PATH, [reached('b', 'solved', 1)])).toEqual({ kind: 'next', slug: 'c' });
  const both = [reached('c', 'solved', 2), reached('b', 'solved', 1)];
  expect(nextStep(PATH, both)).toEqual({ kind: 'next', slug: 'a' });
  expect(nextStep(PATH, [...both, reached('a', 'solved', 3)])).toBeNull();
});
