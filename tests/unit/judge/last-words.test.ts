import { describe, expect, test } from 'vitest';
import type { CallReport } from '../../../src/core/contract/worker.ts';
import { readLastWords } from '../../../src/runtime/last-words.ts';

const HARNESS = '  File "/lib/python3.14/site-packages/ml_judge/candidate/entry.py", line 9 in call\n';
const SOURCE = 'import sys\ndef f(x):\n    return f(x)\ndef solve(xs):\n    return 1 + 2 + 3 + 4 - xs.a.b\n';

function report(output: string, died: string | null = 'RangeError'): CallReport {
  return { reply: null, durationMs: 1, limit: null, died, output, figures: [] };
}

describe('what Python prints when it dies', () => {
  test('is no output of the submission, and says where it was', () => {
    const frames = '  File "solution.py", line 3 in f\n'.repeat(20);
    const dump = `Stack (most recent call first):\n${frames}  ...\n${HARNESS}`;
    const { output, place } = readLastWords(report(`printed\n${dump}`), SOURCE);
    expect(output).toBe('printed\n');
    expect(place).toEqual({
      isCompiling: false,
      calls: 20,
      at: { line: 3, text: 'return f(x)', function: 'f' },
    });
  });

  test('names the line that nests most where it died while compiling', () => {
    const dump = `Stack (most recent call first):\n  File "/lib/ml_judge/candidate/submission.py", line 76 in compile_source\n${HARNESS}`;
    const { output, place } = readLastWords(report(dump), SOURCE);
    expect(output).toBe('');
    expect(place).toEqual({
      isCompiling: true,
      calls: 0,
      at: { line: 5, text: 'return 1 + 2 + 3 + 4 - xs.a.b' },
    });
  });

  test('may be none of the submission', () => {
    const { place } = readLastWords(report(`Stack (most recent call first):\n${HARNESS}`), SOURCE);
    expect(place).toEqual({ isCompiling: false, calls: 0, at: null });
  });

  test.each([
    ['there is none', report('printed\n')],
    ['something follows it', report(`Stack (most recent call first):\n${HARNESS}more\n`)],
    ['Python lives', report(`Stack (most recent call first):\n${HARNESS}`, null)],
  ])('leaves a report alone where %s', (_, said) => {
    expect(readLastWords(said, SOURCE)).toBe(said);
  });

  test('a line that is not there has no text', () => {
    const dump = 'Stack (most recent call first):\n  File "solution.py", line 99 in f\n';
    expect(readLastWords(report(dump), SOURCE).place?.at).toEqual({ line: 99, text: '', function: 'f' });
  });
});
