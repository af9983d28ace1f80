import { expect, test } from 'vitest';
import type { Judgement, TestResult } from '../../../src/core/judgement.ts';
import { formatHelp, formatTimes } from '../../../src/widget/base/format.ts';
import { newProgress } from '../../../src/storage/submission.ts';
import { comparisonWords, helpWords, testedWords } from '../../../src/widget/reading/solved-words.ts';

const result = (
  visibility: TestResult['visibility'],
  durationMs: number,
  referenceMs?: number,
): TestResult => ({
  name: 'one',
  visibility,
  verdict: 'AC',
  durationMs,
  limitMs: 2000,
  output: '',
  ...(referenceMs === undefined ? {} : { referenceMs }),
});

const judgement = (results: TestResult[]): Judgement => ({
  verdict: 'AC',
  results,
  testCount: results.length,
  durationMs: 9,
  seed: 'f00d',
  testSet: 'all',
  problem: 'dropout',
  output: '',
  runtimeVersion: '',
  judgedAt: '2026-01-01T00:00:00.000Z',
});

test.each([
  [{ hintsShown: 0, solutionShown: false }, 'without help'],
  [{ hintsShown: 1, solutionShown: false }, 'with 1 hint'],
  [{ hintsShown: 3, solutionShown: false }, 'with 3 hints'],
  [{ hintsShown: 0, learnShown: true, solutionShown: false }, 'after reading the idea'],
  [{ hintsShown: 2, learnShown: true, solutionShown: false }, 'after reading the idea, with 2 hints'],
  [{ hintsShown: 3, learnShown: true, solutionShown: true }, 'after reading the solution'],
])('help: %o', (help, words) => expect(formatHelp(help)).toBe(words));

test('with what help, and after how many submissions', () => {
  const help = { ...newProgress('dropout'), hintsShown: 1 };
  expect(helpWords({ ...help, submissionCount: 1 })).toBe('Solved with 1 hint; one submission so far.');
  expect(helpWords({ ...help, submissionCount: 4 })).toBe('Solved with 1 hint; 4 submissions so far.');
  // Storage that keeps nothing counts nothing.
  expect(helpWords({ ...help, submissionCount: 0 })).toBe('Solved with 1 hint.');
});

test('what was tested', () => {
  const words = testedWords(judgement([result('sample', 1), result('hidden', 1), result('hidden', 1)]));
  expect(words).toContain('Tested on 1 sample and 2 hidden cases');
  expect(words).toContain('seed f00d');
});

test('how it compares, in time and in lines', () => {
  expect(formatTimes([result('sample', 20, 10), result('hidden', 40, 20), result('hidden', 7)])).toBe(
    'your code 60 ms, the reference 30 ms',
  );
  expect(formatTimes([result('sample', 20)])).toBe('');
  const code = '# mine\nimport numpy as np\n\ndef f(x):\n    return x  # done\n';
  expect(comparisonWords(code, 'def f(x): return x')).toBe(
    'Yours has 3 lines, the reference 1, without comments.',
  );
});
