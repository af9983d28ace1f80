import type { Judgement, TestResult } from '../core/judgement.ts';
import { overallVerdict } from '../core/verdict.ts';
import type { CandidateApi, JudgeApi } from '../core/contract/worker.ts';
import type { Interpreter } from '../runtime/interpreter.ts';
import type { JudgeOptions, JudgeRequest } from './request.ts';
import { Run } from './run.ts';
import { TestPlan } from './test-plan.ts';

export interface Interpreters {
  judge: Interpreter<JudgeApi>;
  candidate: Interpreter<CandidateApi>;
}

/**
 * Judges one submission, by the tests planned ahead where there are such. The judge's interpreter draws
 * the arguments of a test and knows what is right; the candidate's gets the arguments and answers a value;
 * this function only carries bytes between them. Rejects on abort, and with whatever ended an interpreter.
 */
export async function judgeSubmission(
  request: JudgeRequest,
  { judge, candidate }: Interpreters,
  { signal, onResult }: JudgeOptions,
  planned: TestPlan | null = null,
): Promise<Judgement> {
  const { problem, source, testSet } = request;
  const seed = planned?.seed ?? request.seed ?? freshSeed();
  const startedAt = performance.now();
  const run = new Run(problem, judge, candidate);
  const [plan, { loading, output, figures }] = await Promise.all([
    planned ?? TestPlan.make(judge, seed, testSet),
    run.load(source, seed),
  ]);
  const { length: testCount } = plan.cases;
  signal?.throwIfAborted();
  const results: TestResult[] = [];
  for await (const result of run.tests(plan, loading)) {
    signal?.throwIfAborted();
    results.push(result);
    onResult?.(result, results.length - 1, testCount);
  }
  const loaded = await loading;
  const verdict = loaded.verdict === 'AC' ? overallVerdict(results) : loaded.verdict;
  if (verdict === 'AC' && results.length < testCount) throw new Error('not every test was run');
  await run.explain(plan, results);
  const judgement: Judgement = {
    verdict,
    results,
    testCount,
    durationMs: performance.now() - startedAt,
    seed,
    testSet,
    problem: problem.slug,
    feedback: loaded.feedback,
    output,
    runtimeVersion: judge.ready.runtimeVersion,
    judgedAt: new Date().toISOString(),
  };
  await run.drawFigures(judgement, figures);
  return judgement;
}

/** 64 random bits, in hexadecimal. */
export function freshSeed(): string {
  const words = crypto.getRandomValues(new Uint32Array(2));
  return [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
}
