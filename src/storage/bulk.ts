import type { Judgement, TestResult } from '../core/judgement.ts';
import type { Submission } from './submission.ts';

/** A submission as it is kept: pictures are not, for running the code again draws them again. */
export function withoutFigures(submission: Submission): Submission {
  const { judgement } = submission;
  if (!judgement) return submission;
  const results = judgement.results.map((result) => withoutThem(result));
  return { ...submission, judgement: { ...withoutThem(judgement), results } };
}

/** Code, verdicts and times; null where there is no more than these. */
export function inBrief(submission: Submission): Submission | null {
  const { judgement } = submission;
  if (!judgement) return null;
  const { verdict, testCount, durationMs, seed, testSet, problem, runtimeVersion, judgedAt } = judgement;
  const brief: Judgement = {
    verdict,
    results: judgement.results.map(resultInBrief),
    testCount,
    durationMs,
    seed,
    testSet,
    problem,
    output: '',
    runtimeVersion,
    judgedAt,
  };
  const isShorter = JSON.stringify(brief).length < JSON.stringify(judgement).length;
  return isShorter ? { ...submission, judgement: brief } : null;
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
