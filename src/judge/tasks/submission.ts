import { reportBugs } from '../../core/bugs.ts';
import type { Judgement, TestResult } from '../../core/judgement.ts';
import { overallVerdict } from '../../core/verdict.ts';
import { JudgeError, JudgeStopped } from '../../runtime/errors.ts';
import type { InterpreterPool } from '../interpreter-pool.ts';
import { lendInterpreters, type Interpreters } from '../lend.ts';
import type { JudgeRequest, TaskOptions } from '../request.ts';
import { Run } from '../run.ts';
import { freshSeed } from '../seed.ts';
import { TestPlan } from '../test-plan.ts';

/**
 * Judges a submission with interpreters of the pool. Where the problem's own code is at fault the verdict
 * is JE; rejects with JudgeStopped on abort, and with JudgeError when Python cannot be had at all.
 */
export async function judgeSubmission(
  pool: InterpreterPool,
  request: JudgeRequest,
  options: TaskOptions,
): Promise<Judgement> {
  const seeded = { ...request, seed: request.seed ?? freshSeed() };
  const startedAt = performance.now();
  try {
    return await lendInterpreters(pool, request, options.signal, (interpreters, ahead) => {
      // Only a Submit that may draw its own seed can have tests planned before it came.
      const plan = request.seed === undefined && request.testSet === 'all' ? ahead : null;
      return judgeWith(seeded, interpreters, options, plan);
    });
  } catch (error) {
    if (error instanceof JudgeStopped) throw error;
    if (error instanceof JudgeError && error.code !== 'E_PROBLEM') throw error;
    return judgingError(seeded, error, performance.now() - startedAt);
  }
}

/**
 * Judges one submission, by the tests planned ahead where there are such. The judge's interpreter draws
 * the arguments of a test and knows what is right; the candidate's gets the arguments and answers a value;
 * this function only carries bytes between them. Rejects on abort, and with whatever ended an interpreter.
 */
export async function judgeWith(
  request: JudgeRequest,
  { judge, candidate }: Interpreters,
  { signal, onResult }: TaskOptions,
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
    ...foundBugs(request, plan, loaded.verdict === 'AC' ? results : null),
    feedback: loaded.feedback,
    output,
    runtimeVersion: judge.ready.runtimeVersion,
    judgedAt: new Date().toISOString(),
  };
  await run.drawFigures(judgement, figures);
  return judgement;
}

/** Of a debugging problem, how far it is mended; where every test that could be run was. */
function foundBugs(
  { problem, source, testSet }: JudgeRequest,
  { cases }: TestPlan,
  results: readonly TestResult[] | null,
): Pick<Judgement, 'bugs'> {
  const { debugging, files } = problem;
  if (!debugging || testSet !== 'all' || results?.length !== cases.length) return {};
  const failing = cases.flatMap(({ finds }, index) =>
    finds !== undefined && results[index]?.verdict !== 'AC' ? [finds] : [],
  );
  return { bugs: reportBugs(debugging, files['solution.py'] ?? '', source, new Set(failing)) };
}

function judgingError(
  { problem, seed, testSet }: JudgeRequest & { seed: string },
  error: unknown,
  durationMs: number,
): Judgement {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    verdict: 'JE',
    results: [],
    testCount: 0,
    durationMs,
    seed,
    testSet,
    problem: problem.slug,
    feedback: {
      kind: 'judging-error',
      message: `The problem or the judge is at fault, not your code: ${reason}`,
    },
    output: '',
    runtimeVersion: '',
    judgedAt: new Date().toISOString(),
  };
}
