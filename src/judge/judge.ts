import { JudgeError } from '../runtime/errors.ts';
import type { SnapshotStore } from './interpreter-pool.ts';
import { NOT_STARTED, type RuntimeProgress } from './progress.ts';
import type { TaskQueue } from './queue.ts';
import type { JudgedProblem, TaskOptions } from './request.ts';
import type { AnswerOf, RequestOf, TaskName } from './tasks.ts';

/**
 * The judge as a page sees it. All other code of judging is fetched only when it is first wanted. Dispatches
 * `progress` whenever `progress` changes.
 */
export class Judge extends EventTarget {
  readonly #makeStore: (runtimeVersion: string) => SnapshotStore;
  #queue: TaskQueue | null = null;
  #loading: Promise<TaskQueue> | null = null;
  #before = NOT_STARTED;

  constructor(makeStore: (runtimeVersion: string) => SnapshotStore) {
    super();
    this.#makeStore = makeStore;
  }

  get progress(): RuntimeProgress {
    return this.#queue?.progress ?? this.#before;
  }

  /** Fetches what a first run would wait for, in the background: see `TaskQueue.fetchAhead`. */
  fetchAhead(): void {
    this.#load().then(
      (queue) => queue.fetchAhead(),
      // Nobody has asked for it yet: whoever does is told.
      () => this.#report(NOT_STARTED),
    );
  }

  /** Starts what a first run would wait for: see `TaskQueue.warmUp`. */
  warmUp(problem: JudgedProblem | null, source?: string): void {
    // A failure shows in `progress`, and again, as a rejection, to whoever judges.
    this.#load().then(
      (queue) => queue.warmUp(problem, source),
      () => {},
    );
  }

  /** Does a task after those before it: see `TaskQueue.run`. */
  async run<Name extends TaskName>(
    name: Name,
    request: RequestOf<Name>,
    options?: TaskOptions,
  ): Promise<AnswerOf<Name>> {
    return (await this.#load()).run(name, request, options);
  }

  #load(): Promise<TaskQueue> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<TaskQueue> {
    this.#report({ stage: 'downloading', message: 'Fetching the judge.' });
    try {
      const { sharedQueue } = await import('./queue.ts');
      const queue = sharedQueue(this.#makeStore);
      queue.addEventListener('progress', () => this.dispatchEvent(new Event('progress')));
      this.#queue = queue;
      return queue;
    } catch {
      this.#loading = null;
      const message = 'The judge could not be fetched. Check your connection, then reload the page.';
      this.#report({ stage: 'failed', message });
      throw new JudgeError('E_NET', message);
    }
  }

  #report(change: Partial<RuntimeProgress>): void {
    this.#before = { ...this.#before, ...change };
    this.dispatchEvent(new Event('progress'));
  }
}
