import { IDLE_AFTER_MS } from '../core/budgets.ts';
import { packagesIn } from '../core/imports.ts';
import { Box } from '../runtime/box.ts';
import { JudgeError } from '../runtime/errors.ts';
import { fetchRuntime, RUNTIME_VERSION, type Runtime } from '../runtime/runtime.ts';
import { packagesFor } from './figures.ts';
import { InterpreterPool, type SnapshotStore } from './interpreter-pool.ts';
import { untilAborted } from './lend.ts';
import { NOT_STARTED, type RuntimeProgress } from './progress.ts';
import type { JudgedProblem, TaskOptions } from './request.ts';
import { freshSeed } from './seed.ts';
import { TASKS, type AnswerOf, type RequestOf, type TaskName } from './tasks.ts';

type Task<Request, Answer> = (
  pool: InterpreterPool,
  request: Request,
  options: TaskOptions,
) => Promise<Answer>;

/** Another copy of this code on the page shares the queue while this name is the same. */
const SHARED = Symbol.for('ml-judge.queues/1');

/**
 * The page's one queue of this runtime: all widgets share its interpreters, also those of another copy of
 * this code on the same page.
 */
export function sharedQueue(makeStore: (runtimeVersion: string) => SnapshotStore): TaskQueue {
  const page = globalThis as { [SHARED]?: Map<string, TaskQueue> };
  const queues = (page[SHARED] ??= new Map());
  const queue = queues.get(RUNTIME_VERSION) ?? new TaskQueue(makeStore(RUNTIME_VERSION));
  queues.set(RUNTIME_VERSION, queue);
  return queue;
}

/**
 * Does one task at a time, with interpreters that it starts when they are first wanted and keeps ready for
 * the next. Dispatches `progress` whenever `progress` changes.
 */
export class TaskQueue extends EventTarget {
  progress: RuntimeProgress = NOT_STARTED;
  readonly #store: SnapshotStore;
  #runtime: Promise<Runtime> | null = null;
  #pool: Promise<InterpreterPool> | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #wasWanted = false;

  constructor(store: SnapshotStore) {
    super();
    this.#store = store;
  }

  /** Fetches Python behind whatever else the page asks for, and starts nothing: for whoever has begun to read. */
  fetchAhead(): void {
    // After a failure it is for whoever wanted Python to try again: they are being told why there is none.
    if (this.#wasWanted) return;
    this.#fetch('low').then(
      () => {
        if (!this.#wasWanted) this.#report({ stage: 'fetched', message: 'Python is here.' });
      },
      // Nobody has asked for it yet: whoever does tries again, and is told.
      () => {
        if (!this.#wasWanted) this.#report(NOT_STARTED);
      },
    );
  }

  /** Starts loading Python, opening the problem and what this code draws with, so that the first run need not wait; without a problem, what code needs that is of none. */
  warmUp(problem: JudgedProblem | null, source = ''): void {
    const opening = this.#open();
    // A failure shows in `progress`, and again, as a rejection, to whoever judges.
    opening.catch(() => {});
    const prepare = (): Promise<void> =>
      problem ? this.#prepare(opening, problem, source) : this.#prepareSnippet(opening, source);
    void this.#inTurn(prepare).catch(() => {});
  }

  /**
   * Does a task after those before it. Rejects with JudgeStopped when `signal` aborts, and with JudgeError when
   * judging is not possible.
   */
  run<Name extends TaskName>(
    name: Name,
    request: RequestOf<Name>,
    options: TaskOptions = {},
  ): Promise<AnswerOf<Name>> {
    // The compiler does not see that a name's request and answer are those of its task.
    const task = TASKS[name] as Task<RequestOf<Name>, AnswerOf<Name>>;
    return this.#use(request.problem, options.signal, (pool) => task(pool, request, options));
  }

  #use<T>(
    problem: JudgedProblem | null,
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
    problem: JudgedProblem | null,
    signal: AbortSignal | undefined,
    use: (pool: InterpreterPool) => Promise<T>,
  ): Promise<T> {
    const pool = await untilAborted(opening, signal);
    void (problem ? pool.judge(problem) : pool.anyJudge()).then(
      () => this.#reportReady(),
      () => {},
    );
    try {
      return await use(pool);
    } finally {
      if (problem) setTimeout(() => this.#getReady(pool, problem), IDLE_AFTER_MS);
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

  async #prepareSnippet(opening: Promise<InterpreterPool>, source: string): Promise<void> {
    const pool = await opening;
    try {
      await pool.anyJudge();
    } catch (error) {
      return this.#fail(error);
    }
    this.#reportReady();
    pool.prepareSpare(packagesFor(packagesIn(source), source));
  }

  #getReady(pool: InterpreterPool, problem: JudgedProblem): void {
    void this.#inTurn(async () => void pool.getReady(problem, freshSeed()).catch(() => {}));
  }

  #open(): Promise<InterpreterPool> {
    this.#wasWanted = true;
    return (this.#pool ??= this.#start());
  }

  async #start(): Promise<InterpreterPool> {
    try {
      const ahead = this.#runtime;
      const runtime = await (ahead?.catch(() => this.#fetch()) ?? this.#fetch());
      // Its files go to the box.
      this.#runtime = null;
      this.#report({ stage: 'starting', message: 'Starting Python.' });
      return new InterpreterPool(await Box.open(runtime), this.#store);
    } catch (error) {
      this.#pool = null;
      this.#fail(error);
      throw error;
    }
  }

  /** One download, shared by whoever fetches ahead and whoever starts; a failed one is forgotten. */
  #fetch(priority?: RequestPriority): Promise<Runtime> {
    if (this.#runtime) return this.#runtime;
    this.#report({ stage: 'downloading', message: 'Fetching Python.' });
    const report = (loadedBytes: number, totalBytes: number): void =>
      this.#report({ stage: 'downloading', loadedBytes, totalBytes });
    this.#runtime = fetchRuntime(report, priority);
    this.#runtime.catch(() => (this.#runtime = null));
    return this.#runtime;
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
