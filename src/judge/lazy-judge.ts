import type { CloserLook } from '../core/closer-look.ts';
import type { Judgement, OwnCasesReport } from '../core/judgement.ts';
import type { CloserLookRequest } from './closer-look.ts';
import { JudgeError } from '../runtime/errors.ts';
import type { SnapshotStore } from './interpreter-pool.ts';
import type { JudgeClient } from './judge-client.ts';
import type { OwnCasesRequest } from './own-cases.ts';
import { NOT_STARTED, type RuntimeProgress } from './progress.ts';
import type { JudgedProblem, JudgeOptions, JudgeRequest } from './request.ts';

/**
 * The judge of a page, whose code too is fetched only when it is first wanted. Dispatches `progress`
 * whenever `progress` changes.
 */
export class LazyJudge extends EventTarget {
  readonly #makeStore: (runtimeVersion: string) => SnapshotStore;
  #judge: JudgeClient | null = null;
  #loading: Promise<JudgeClient> | null = null;
  #before = NOT_STARTED;

  constructor(makeStore: (runtimeVersion: string) => SnapshotStore) {
    super();
    this.#makeStore = makeStore;
  }

  get progress(): RuntimeProgress {
    return this.#judge?.progress ?? this.#before;
  }

  /** Starts what a first run would wait for: see `JudgeClient.warmUp`. */
  warmUp(problem?: JudgedProblem, source?: string): void {
    // A failure shows in `progress`, and again, as a rejection, to whoever judges.
    this.#load().then(
      (judge) => judge.warmUp(problem, source),
      () => {},
    );
  }

  /** Judges a submission after those before it: see `JudgeClient.judge`. */
  async judge(request: JudgeRequest, options: JudgeOptions = {}): Promise<Judgement> {
    return (await this.#load()).judge(request, options);
  }

  /** Tries a submission on test cases of the reader's own: see `JudgeClient.tryOwnCases`. */
  async tryOwnCases(request: OwnCasesRequest, signal: AbortSignal): Promise<OwnCasesReport> {
    return (await this.#load()).tryOwnCases(request, signal);
  }

  /** Looks closer at a submission: see `JudgeClient.lookCloser`. */
  async lookCloser(request: CloserLookRequest, signal: AbortSignal): Promise<CloserLook> {
    return (await this.#load()).lookCloser(request, signal);
  }

  #load(): Promise<JudgeClient> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<JudgeClient> {
    this.#report({ stage: 'downloading', message: 'Fetching the judge.' });
    try {
      const { pageJudge } = await import('./page-judge.ts');
      const judge = pageJudge(this.#makeStore);
      judge.addEventListener('progress', () => this.dispatchEvent(new Event('progress')));
      this.#judge = judge;
      return judge;
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
