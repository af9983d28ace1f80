import { SPARE_AFTER_MS } from '../core/budgets.ts';
import { JudgeStopped } from '../runtime/errors.ts';
import type { Interpreter } from '../runtime/interpreter.ts';
import type { JudgeApi } from '../core/contract/judge.ts';
import type { PackageName } from '../core/packages.ts';
import type { CandidateApi } from '../core/contract/worker.ts';
import { packagesFor } from './figures.ts';
import type { InterpreterPool } from './interpreter-pool.ts';
import type { JudgedProblem } from './request.ts';
import type { TestPlan } from './test-plan.ts';

export interface Interpreters {
  judge: Interpreter<JudgeApi>;
  candidate: Interpreter<CandidateApi>;
}

/** Who needs interpreters: for code of a problem, or for code that is of none. */
interface Borrower {
  problem: JudgedProblem | null;
  source: string;
  /** Those of the problem unless others are given. */
  packages?: readonly PackageName[];
}

/**
 * Lends the judge's interpreter, a candidate's that nobody else gets and that ends on abort, and the tests
 * planned ahead, if any. Rejects with JudgeStopped on abort, once nothing is under way any more.
 */
export async function lendInterpreters<T>(
  pool: InterpreterPool,
  { problem, source, packages: offered = problem?.packages ?? [] }: Borrower,
  signal: AbortSignal | undefined,
  use: (interpreters: Interpreters, ahead: TestPlan | null) => Promise<T>,
): Promise<T> {
  const packages = packagesFor(offered, source);
  try {
    const judge = await untilAborted(problem ? pool.judge(problem) : pool.anyJudge(), signal);
    const taken = pool.takeCandidate(packages);
    const candidate = await untilAborted(taken, signal).catch((error: unknown) => {
      // It may still be starting: nobody else gets it, so it ends as soon as it is there.
      void taken.then((unused) => unused.dispose()).catch(() => {});
      throw error;
    });
    const stop = (): void => candidate.dispose();
    signal?.addEventListener('abort', stop);
    try {
      const answer = await use({ judge, candidate }, problem && (await pool.takePlan(judge)));
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
    setTimeout(() => pool.prepareSpare(packages), SPARE_AFTER_MS);
  }
}

/** Rejects with JudgeStopped on abort; what is being made goes on, and serves whoever comes next. */
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
