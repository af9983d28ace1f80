import { expect, test } from 'vitest';
import { lengthIssues } from '../../../scripts/tools/python-style.ts';

const lines = (count: number): string => 'x = 1\n'.repeat(count);

test('a Python file has at most 300 lines', () => {
  const path = 'python/ml_judge/judge/entry.py';
  expect(lengthIssues(path, lines(300))).toEqual([]);
  expect(lengthIssues(path, lines(301))).toEqual([
    expect.stringMatching(/^python\/ml_judge\/judge\/entry\.py: 301 lines, at most 300/),
  ]);
});

test("a problem's tests stand in one file, however long", () => {
  expect(lengthIssues('problems/random-forest/tests.py', lines(420))).toEqual([]);
});
