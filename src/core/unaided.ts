import type { Judgement, OwnCasesReport, TestResult } from './judgement.ts';

/** Without what explains the results: neither a mistake's name nor the likely cause. What differs is still told. */
export function unaided<Answer extends Judgement | OwnCasesReport>(answer: Answer): Answer {
  return { ...answer, results: answer.results.map(unaidedResult) };
}

export function unaidedResult(result: TestResult): TestResult {
  const bare = { ...result };
  delete bare.misconception;
  if (bare.feedback?.kind !== 'mismatch') return bare;
  bare.feedback = { ...bare.feedback };
  delete bare.feedback.hint;
  return bare;
}
