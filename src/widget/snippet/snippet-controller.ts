import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PackageName } from '../../core/packages.ts';
import { isJudgeError, JudgeStopped, type AnswerOf, type RuntimeProgress } from '../../judge/index.ts';
import { policyKnown } from '../base/page-policy.ts';
import { whenGone } from '../base/when-gone.ts';
import { failureOf, progressForReaders, type JudgeFailure } from '../state/judge-failure.ts';
import { sharedJudge } from '../state/shared-judge.ts';

export type SnippetReport = AnswerOf<'snippet'>;

/** Where the latest run of a snippet is. */
export type SnippetState =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'stopped' }
  | { kind: 'finished'; report: SnippetReport; source: string }
  | JudgeFailure;

/** Runs one snippet at a time. */
export class SnippetController implements ReactiveController {
  state: SnippetState = { kind: 'idle' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #judge = sharedJudge();
  readonly #update = (): void => this.#host.requestUpdate();
  #abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#judge.addEventListener('progress', this.#update);
  }

  hostDisconnected(): void {
    this.#judge.removeEventListener('progress', this.#update);
    whenGone(this.#host, () => this.stop());
  }

  get progress(): RuntimeProgress {
    return progressForReaders(this.#judge.progress);
  }

  /** Starts Python, if nobody has yet, with what this code needs. */
  warmUp(source: string): void {
    if (this.progress.stage !== 'failed') this.retry(source);
  }

  /** The same after a failure, too. */
  retry(source: string): void {
    this.#judge.warmUp(null, source);
  }

  stop(): void {
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = null;
    this.#show({ kind: 'stopped' });
  }

  clear(): void {
    this.stop();
    this.#show({ kind: 'idle' });
  }

  /**
   * Runs code in place of any earlier run.
   * @throws {JudgeStopped} when stopped, or replaced by a later run
   * @throws {JudgeError} when running is not possible
   */
  async run(
    source: string,
    earlier: readonly string[],
    packages: readonly PackageName[],
  ): Promise<SnippetReport> {
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    this.#show({ kind: 'running' });
    try {
      const request = { problem: null, source, earlier, packages };
      const report = await this.#judge.run('snippet', request, { signal: abort.signal });
      if (abort.signal.aborted) throw new JudgeStopped();
      this.#show({ kind: 'finished', report, source });
      return report;
    } catch (error) {
      if (isJudgeError(error)) await policyKnown();
      if (!abort.signal.aborted) this.#show(failureOf(error));
      throw error;
    } finally {
      if (this.#abort === abort) this.#abort = null;
    }
  }

  #show(state: SnippetState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
