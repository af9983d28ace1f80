import type { Judgement, TestResult } from '../core/judgement.ts';
import { overallVerdict } from '../core/verdict.ts';
import type { CandidateApi, JudgeApi } from '../core/worker-contract.ts';
import { JudgeStopped } from './errors.ts';
import type { Interpreter } from './interpreter.ts';
import type { JudgeOptions, JudgeRequest } from './request.ts';
import { Run } from './run.ts';

export interface Interpreters {
  judge: Interpreter<JudgeApi>;
  candidate: Interpreter<CandidateApi>;
}

/**
 * Judges one submission. The judge's interpreter draws the arguments of a test and knows what is right;
 * the candidate's gets the arguments and answers a value; this function only carries bytes between them.
 * Rejects with JudgeStopped on abort, and with whatever ended the judge's interpreter.
 */
export async function judgeSubmission(
  request: JudgeRequest,
  { judge, candidate }: Interpreters,
  { signal, onResult }: JudgeOptions,
): Promise<Judgement> {
  const { problem, source, testSet, seed = freshSeed() } = request;
  const startedAt = performance.now();
  const run = new Run(problem, judge, candidate);
  const stop = (): void => candidate.dispose();
  signal?.addEventListener('abort', stop);
  try {
    const [cases, { loading, output }] = await Promise.all([run.plan(seed, testSet), run.load(source, seed)]);
    signal?.throwIfAborted();
    const results: TestResult[] = [];
    for await (const result of run.tests(cases, loading)) {
      signal?.throwIfAborted();
      results.push(result);
      onResult?.(result, results.length - 1, cases.length);
    }
    const loaded = await loading;
    const verdict = loaded.verdict === 'AC' ? overallVerdict(results) : loaded.verdict;
    if (verdict === 'AC' && results.length < cases.length) throw new Error('not every test was run');
    await run.explain(cases, results);
    signal?.throwIfAborted();
    return {
      verdict,
      results,
      testCount: cases.length,
      durationMs: performance.now() - startedAt,
      seed,
      testSet,
      problem: problem.slug,
      feedback: loaded.feedback,
      output,
      runtimeVersion: judge.ready.runtimeVersion,
      judgedAt: new Date().toISOString(),
    };
  } catch (error) {
    if (signal?.aborted) throw new JudgeStopped();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    candidate.dispose();
  }
}

/** 64 random bits, in hexadecimal. */
export function freshSeed(): string {
  const words = crypto.getRandomValues(new Uint32Array(2));
  return [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
}
