import type { CloserLook } from '../core/closer-look.ts';
import type { Judgement, OwnCasesReport } from '../core/judgement.ts';
import { Box } from '../runtime/box.ts';
import type { CloserLookRequest } from './closer-look.ts';
import { JudgeError } from '../runtime/errors.ts';
import { freshSeed } from './judge-submission.ts';
import { InterpreterPool, type SnapshotStore } from './interpreter-pool.ts';
import { judgeIn, lookCloserIn, tryOwnCasesIn, untilAborted } from './judging.ts';
import { packagesFor } from './figures.ts';
import type { OwnCasesRequest } from './own-cases.ts';
import { NOT_STARTED, type RuntimeProgress } from './progress.ts';
import type { JudgedProblem, JudgeOptions, JudgeRequest } from './request.ts';
import { fetchRuntime } from '../runtime/runtime.ts';

/** After a verdict, its reader and the spare interpreter come first. */
const IDLE_AFTER_MS = 250;

/**
 * The judge of a page. Starts when it is first wanted, judges one submission at a time, and keeps the
 * next interpreter ready. Dispatches `progress` whenever `progress` changes.
 */
export class JudgeClient extends EventTarget {
  progress: RuntimeProgress = NOT_STARTED;
  readonly #store: SnapshotStore;
  #pool: Promise<InterpreterPool> | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(store: SnapshotStore) {
    super();
    this.#store = store;
  }

  /** Starts loading Python, opening the problem and what this code draws with, so that the first run need not wait. */
  warmUp(problem?: JudgedProblem, source = ''): void {
    const opening = this.#open();
    // A failure shows in `progress`, and again, as a rejection, to whoever judges.
    opening.catch(() => {});
    if (problem) void this.#inTurn(() => this.#prepare(opening, problem, source)).catch(() => {});
  }

  /**
   * Judges a submission after those before it. Rejects with JudgeStopped when `signal` aborts, and with
   * JudgeError when judging is not possible.
   */
  judge(request: JudgeRequest, options: JudgeOptions = {}): Promise<Judgement> {
    return this.#use(request.problem, options.signal, (pool) => judgeIn(pool, request, options));
  }

  /** Tries a submission on test cases of the reader's own. Rejects as `judge` does. */
  tryOwnCases(request: OwnCasesRequest, signal: AbortSignal): Promise<OwnCasesReport> {
    return this.#use(request.problem, signal, (pool) => tryOwnCasesIn(pool, request, signal));
  }

  /** Looks closer at a submission, beside the reference solution. Rejects as `judge` does. */
  lookCloser(request: CloserLookRequest, signal: AbortSignal): Promise<CloserLook> {
    return this.#use(request.problem, signal, (pool) => lookCloserIn(pool, request, signal));
  }

  #use<T>(
    problem: JudgedProblem,
    signal: AbortSignal | undefined,
    use: (pool: InterpreterPool) => Promise<T>,
  ): Promise<T> {
    // Before its turn, so that it shares the fate of a start under way instead of trying again.
    const opening = this.#open();
    opening.catch(() => {});
    return untilAborted(
      this.#inTurn(() => this.#withPool(opening, problem, signal, use)),
      signal,
    );
  }

  /** One thing after another: opening a problem ends the judge's interpreter of the one before. */
  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(action);
    this.#queue = done.catch(() => {});
    return done;
  }

  async #withPool<T>(
    opening: Promise<InterpreterPool>,
    problem: JudgedProblem,
    signal: AbortSignal | undefined,
    use: (pool: InterpreterPool) => Promise<T>,
  ): Promise<T> {
    const pool = await untilAborted(opening, signal);
    void pool.judge(problem).then(
      () => this.#reportReady(),
      () => {},
    );
    try {
      return await use(pool);
    } finally {
      setTimeout(() => this.#getReady(pool, problem), IDLE_AFTER_MS);
    }
  }

  async #prepare(opening: Promise<InterpreterPool>, problem: JudgedProblem, source: string): Promise<void> {
    const pool = await opening;
    try {
      await pool.judge(problem);
    } catch (error) {
      // A faulty package says nothing of Python: whoever submits to it gets a judging error.
      if (!(error instanceof JudgeError && error.code === 'E_PROBLEM')) return this.#fail(error);
    }
    this.#reportReady();
    pool.prepareSpare(packagesFor(problem.packages, source));
    this.#getReady(pool, problem);
  }

  #getReady(pool: InterpreterPool, problem: JudgedProblem): void {
    void this.#inTurn(async () => void pool.getReady(problem, freshSeed()).catch(() => {}));
  }

  #open(): Promise<InterpreterPool> {
    return (this.#pool ??= this.#start());
  }

  async #start(): Promise<InterpreterPool> {
    try {
      this.#report({ stage: 'downloading', message: 'Fetching Python.' });
      const runtime = await fetchRuntime((loadedBytes, totalBytes) =>
        this.#report({ stage: 'downloading', loadedBytes, totalBytes }),
      );
      this.#report({ stage: 'starting', message: 'Starting Python.' });
      return new InterpreterPool(await Box.open(runtime), this.#store);
    } catch (error) {
      this.#pool = null;
      this.#fail(error);
      throw error;
    }
  }

  #reportReady(): void {
    if (this.progress.stage !== 'ready') this.#report({ stage: 'ready', message: 'Python is ready.' });
  }

  #fail(error: unknown): void {
    this.#report({ stage: 'failed', message: error instanceof Error ? error.message : String(error) });
  }

  #report(change: Partial<RuntimeProgress>): void {
    this.progress = { ...this.progress, ...change };
    this.dispatchEvent(new Event('progress'));
  }
}
