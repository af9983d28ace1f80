import { expect, test } from 'vitest';
import type { Feedback, TestResult } from '../../../src/core/judgement.ts';
import { unaidedResult } from '../../../src/core/unaided.ts';

const wrong: TestResult = {
  ...{ name: 'two rows', visibility: 'sample', verdict: 'WA', durationMs: 1, limitMs: 1000, output: 'x' },
  code: 'solve(1)',
  misconception: { file: 'wrong_answer/half.py', message: 'Half of it.' },
  feedback: { kind: 'mismatch', message: 'The value differs.', hint: 'Yours is half.', index: [1] },
};

test('what a sitting shows tells what differs, and neither names the mistake nor its likely cause', () => {
  const rest = { ...wrong };
  delete rest.misconception;
  expect(unaidedResult(wrong)).toEqual({
    ...rest,
    feedback: { kind: 'mismatch', message: 'The value differs.', index: [1] },
  });
  // What is kept and told in the report stays whole.
  expect(wrong.misconception).toBeDefined();
  expect(wrong.feedback).toHaveProperty('hint');
});

test('what Python itself says of an error stays', () => {
  const feedback: Feedback = {
    ...{ kind: 'exception', message: 'shapes (2,) and (3,)', exceptionType: 'ValueError', trace: [] },
    hint: 'The operands have the shapes (2,) and (3,).',
  };
  expect(unaidedResult({ ...wrong, feedback }).feedback).toEqual(feedback);
});
