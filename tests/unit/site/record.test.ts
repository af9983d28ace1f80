import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/verdict.ts';
import {
  firstLine,
  daysUpTo,
  firstsOf,
  streakOf,
  submissionsByDay,
  type RecordedProblem,
} from '../../../site/progress/record.ts';
import type { Submission } from '../../../src/storage/submission.ts';
import { dayOf } from '../../../src/plan/days.ts';

function submission(
  problem: string,
  submittedAt: string,
  verdict: Verdict = 'AC',
  testSet: 'all' | 'sample' = 'all',
): Submission {
  const judgement = {
    verdict,
    results: [],
    testCount: 0,
    durationMs: 1,
    seed: '1',
    testSet,
    problem,
    output: '',
    runtimeVersion: '',
    judgedAt: submittedAt,
  };
  return { id: problem + submittedAt, problem, sourceCode: '', testSet, submittedAt, judgement };
}

/** Where the reader is, whatever the zone. */
const local = (text: string): string => new Date(text).toISOString();

describe('the days', () => {
  test('are the reader’s, not Greenwich’s', () => {
    const late = local('2026-03-05T23:59:00');
    const early = local('2026-03-06T00:01:00');
    const byDay = submissionsByDay([submission('a', late), submission('a', early), submission('b', early)]);
    expect([...byDay]).toEqual([
      ['2026-03-05', 1],
      ['2026-03-06', 2],
    ]);
  });

  test('count submissions to all tests only, and no nonsense', () => {
    const at = local('2026-03-05T12:00:00');
    expect(submissionsByDay([submission('a', at, 'AC', 'sample'), submission('a', 'never')]).size).toBe(0);
  });

  test('go by the calendar over the end of a month, a leap day and both changes of the clock', () => {
    expect(daysUpTo(new Date(2028, 2, 1, 0, 5), 3)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    for (const month of [2, 9]) {
      const days = daysUpTo(new Date(2026, month, 31, 23, 55), 31);
      expect(new Set(days).size).toBe(31);
      expect(days[0]).toBe(dayOf(new Date(2026, month, 1)));
    }
  });
});

describe('the streak', () => {
  const on = (...days: number[]): Map<string, number> =>
    new Map(days.map((day) => [dayOf(new Date(2026, 4, day)), 1]));
  const now = new Date(2026, 4, 20, 15);

  test.each([
    ['nothing', [], 0],
    ['today alone', [20], 1],
    ['today is not over yet', [18, 19], 2],
    ['today too', [18, 19, 20], 3],
    ['a gap ends it', [15, 16, 18, 19], 2],
    ['yesterday without', [17, 18], 0],
    ['a clock that was wrong', [19, 20, 21, 25], 2],
  ])('%s', (_name, days, streak) => expect(streakOf(on(...days), now)).toBe(streak));
});

test('firsts are told once, newest first, with what each solve brought', () => {
  const problem = (slug: string, topics: string[], difficulty: RecordedProblem['difficulty'] = 'easy') => ({
    slug,
    title: slug.toUpperCase(),
    topics,
    difficulty,
  });
  const problems = [
    problem('a', ['metrics']),
    problem('b', ['metrics', 'trees'], 'hard'),
    problem('c', ['trees']),
  ];
  const submissions = [
    submission('b', '2026-01-03T00:00:00.000Z'),
    submission('a', '2026-01-01T00:00:00.000Z', 'WA'),
    submission('a', '2026-01-02T00:00:00.000Z'),
    submission('a', '2026-01-04T00:00:00.000Z'),
    submission('gone', '2026-01-05T00:00:00.000Z'),
    submission('c', '2026-01-06T00:00:00.000Z', 'AC', 'sample'),
  ];
  expect(firstsOf(submissions, problems).map(({ words }) => words)).toEqual([
    'Your first in trees: B.',
    'All of metrics: 2 solved.',
    'Your first hard one: B.',
    'Your first in metrics: A.',
    'Your first solved problem: A.',
  ]);
});

test.each([
  ['', ''],
  ['\n\n', ''],
  ['# Scale\n\nby 1 / (1 - p)', 'Scale'],
  ['- first\n- second', 'first'],
  ['x'.repeat(101), `${'x'.repeat(99)}…`],
])('a note of %j begins with %j', (text, begins) => {
  expect(firstLine(text)).toBe(begins);
});
