import type { CloserLook, Look } from '../core/closer-look.ts';
import type { Judgement, OwnCasesReport } from '../core/judgement.ts';
import { packagesFor } from './figures.ts';
import { lookCloser, type CloserLookRequest } from './closer-look.ts';
import { JudgeError, JudgeStopped } from '../runtime/errors.ts';
import type { InterpreterPool } from './interpreter-pool.ts';
import { freshSeed, judgeSubmission, type Interpreters } from './judge-submission.ts';
import { tryOwnCases, type OwnCasesRequest } from './own-cases.ts';
import type { JudgedProblem, JudgeOptions, JudgeRequest } from './request.ts';
import type { TestPlan } from './test-plan.ts';

const SPARE_DELAY_MS = 50;

/**
 * Judges a submission with interpreters of the pool. Where the problem's own code is at fault the verdict
 * is JE; rejects with JudgeStopped on abort, and with JudgeError when Python cannot be had at all.
 */
export async function judgeIn(
  pool: InterpreterPool,
  request: JudgeRequest,
  options: JudgeOptions,
): Promise<Judgement> {
  const seeded = { ...request, seed: request.seed ?? freshSeed() };
  const startedAt = performance.now();
  try {
    return await useInterpreters(pool, request, options.signal, (interpreters, ahead) => {
      // Only a Submit that may draw its own seed can have tests planned before it came.
      const plan = request.seed === undefined && request.testSet === 'all' ? ahead : null;
      return judgeSubmission(seeded, interpreters, options, plan);
    });
  } catch (error) {
    if (error instanceof JudgeStopped) throw error;
    if (error instanceof JudgeError && error.code !== 'E_PROBLEM') throw error;
    return judgingError(seeded, error, performance.now() - startedAt);
  }
}

/** Test cases of the reader's own, with interpreters of the pool. Rejects as `judgeIn` does. */
export function tryOwnCasesIn(
  pool: InterpreterPool,
  request: OwnCasesRequest,
  signal: AbortSignal,
): Promise<OwnCasesReport> {
  return useInterpreters(pool, request, signal, (interpreters) => tryOwnCases(request, interpreters));
}

/** A submission and the reference solution, each looked at with an interpreter of its own. Rejects as `judgeIn` does. */
export async function lookCloserIn(
  pool: InterpreterPool,
  { problem, source }: CloserLookRequest,
  signal: AbortSignal,
): Promise<CloserLook> {
  const look = (looked: string): Promise<Look> =>
    useInterpreters(pool, { problem, source: looked }, signal, (interpreters) =>
      lookCloser({ problem, source: looked }, interpreters),
    );
  const own = await look(source);
  return { own, reference: await look(problem.files['solution.py'] ?? '') };
}

/**
 * Lends the judge's interpreter, a candidate's that nobody else gets and that ends on abort, and the tests
 * planned ahead, if any. Rejects with JudgeStopped on abort, once nothing is under way any more.
 */
async function useInterpreters<T>(
  pool: InterpreterPool,
  { problem, source }: { problem: JudgedProblem; source: string },
  signal: AbortSignal | undefined,
  use: (interpreters: Interpreters, ahead: TestPlan | null) => Promise<T>,
): Promise<T> {
  const packages = packagesFor(problem.packages, source);
  try {
    const judge = await untilAborted(pool.judge(problem), signal);
    const taken = pool.takeCandidate(packages);
    const candidate = await untilAborted(taken, signal).catch((error: unknown) => {
      // It may still be starting: nobody else gets it, so it ends as soon as it is there.
      void taken.then((unused) => unused.dispose()).catch(() => {});
      throw error;
    });
    const stop = (): void => candidate.dispose();
    signal?.addEventListener('abort', stop);
    try {
      const answer = await use({ judge, candidate }, await pool.takePlan(judge));
      signal?.throwIfAborted();
      return answer;
    } finally {
      signal?.removeEventListener('abort', stop);
      candidate.dispose();
    }
  } catch (error) {
    if (signal?.aborted) throw new JudgeStopped();
    pool.dropJudge();
    throw error;
  } finally {
    // The verdict is painted first: handing a worker its snapshot keeps the page busy for a moment.
    setTimeout(() => pool.prepareSpare(packages), SPARE_DELAY_MS);
  }
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

/** What is being made goes on being made: only the waiting ends. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  let stop: () => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new JudgeStopped());
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
