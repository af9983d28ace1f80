import type { Judgement, TestResult } from '../core/judgement.ts';
import type { Submission } from './submission.ts';

/** A submission as it is kept: pictures are not, for running the code again draws them again. */
export function withoutFigures(submission: Submission): Submission {
  const { judgement } = submission;
  if (!judgement) return submission;
  const results = judgement.results.map((result) => withoutThem(result));
  return { ...submission, judgement: { ...withoutThem(judgement), results } };
}

/** Verdicts and times, and no more. */
export function inBrief(judgement: Judgement): Judgement {
  const { verdict, results, testCount, durationMs, seed, testSet, problem, runtimeVersion, judgedAt } =
    judgement;
  return {
    verdict,
    results: results.map(resultInBrief),
    testCount,
    durationMs,
    seed,
    testSet,
    problem,
    output: '',
    runtimeVersion,
    judgedAt,
  };
}

function resultInBrief({
  name,
  visibility,
  verdict,
  durationMs,
  limitMs,
  referenceMs,
}: TestResult): TestResult {
  const brief: TestResult = { name, visibility, verdict, durationMs, limitMs, output: '' };
  return referenceMs === undefined ? brief : { ...brief, referenceMs };
}

function withoutThem<T extends object>(value: T & { figures?: unknown }): T {
  const copy = { ...value };
  delete copy.figures;
  return copy;
}
