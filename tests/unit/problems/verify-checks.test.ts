import { expect, test } from 'vitest';
import { checkCases } from '../../../scripts/prove/bulk.ts';

const answer = { file: 'submissions/wrong_answer/a.py', error: null, repeatable: true };

test('a wrong answer that only drawn tests catch is a fault', () => {
  const [issue] = checkCases([{ ...answer, caught: ['random, size 5'], cases: [] }]);
  expect(issue).toMatchObject({ file: answer.file });
  expect(issue?.message).toMatch(/Only drawn tests/);
});

test('one that a case catches is none, nor one that nothing catches: its verdict says so', () => {
  expect(checkCases([{ ...answer, caught: ['ties', 'random, size 5'], cases: ['ties'] }])).toEqual([]);
  expect(checkCases([{ ...answer, caught: [], cases: [] }])).toEqual([]);
});
