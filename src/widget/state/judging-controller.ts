import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drawsFigures } from '../../core/figures.ts';
import type { Judgement, TestResult, TestSet } from '../../core/judgement.ts';
import type { Problem } from '../../core/problem.ts';
import { unaided, unaidedResult } from '../../core/unaided.ts';
import { isJudgeError, type RuntimeProgress } from '../../judge/index.ts';
import type { NamedCase } from '../../storage/index.ts';
import { policyKnown } from '../base/page-policy.ts';
import { failureOf, progressForReaders } from './judge-failure.ts';
import type { Aside, AsideAnswer, AsideState, AsideStates, RunState, TriedCase } from './run-state.ts';
import { sharedJudge } from './shared-judge.ts';
import { whenGone } from '../base/when-gone.ts';

/** How often the results so far are shown. */
const PROGRESS_MS = 150;

interface Ongoing {
  testSet: TestSet;
  source: string;
  abort: AbortController;
  judgement: Promise<Judgement>;
}

interface JudgingHost extends ReactiveControllerHost, HTMLElement {
  sitting: string;
}

/** Runs one submission at a time and knows how far it is. */
export class JudgingController implements ReactiveController {
  state: RunState = { kind: 'idle' };
  asides: AsideStates = {
    ownCases: { kind: 'idle' },
    tellApart: { kind: 'idle' },
    closerLook: { kind: 'idle' },
    walk: { kind: 'idle' },
  };
  /** The code of the latest walk. */
  walked = '';
  readonly #host: JudgingHost;
  readonly #judge = sharedJudge();
  readonly #onProgress = (): void => this.#host.requestUpdate();
  #ongoing: Ongoing | null = null;
  #asideUnderWay: { name: Aside; abort: AbortController } | null = null;

  /** A case to begin one's own from, after whatever is under way; empty where there is none. Never rejects. */
  readonly exampleOf = (problem: Problem): Promise<string> =>
    this.#judge.run('exampleCase', { problem }).catch(() => '');

  constructor(host: JudgingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#judge.addEventListener('progress', this.#onProgress);
    document.addEventListener('securitypolicyviolation', this.#onProgress);
  }

  hostDisconnected(): void {
    this.#judge.removeEventListener('progress', this.#onProgress);
    document.removeEventListener('securitypolicyviolation', this.#onProgress);
    whenGone(this.#host, () => this.stop());
  }

  /** What Python is doing. */
  get progress(): RuntimeProgress {
    return progressForReaders(this.#judge.progress);
  }

  /** In a sitting nothing is shown that explains a mistake. What is judged, and kept, is the same. */
  get isUnaided(): boolean {
    return this.#host.sitting !== '';
  }

  get running(): boolean {
    return this.#ongoing !== null;
  }

  /** Starts Python, if nobody has yet, with what this code needs. */
  warmUp(problem: Problem, source: string): void {
    this.#judge.warmUp(problem, source);
  }

  /** The run under way, when it is the very one that is asked for. */
  ongoing(testSet: TestSet, source: string): Promise<Judgement> | null {
    const { testSet: runningSet, source: runningSource, judgement } = this.#ongoing ?? {};
    return judgement && runningSet === testSet && runningSource === source ? judgement : null;
  }

  /**
   * Judges code in place of any earlier run.
   * @throws {JudgeStopped} when stopped, or replaced by a later run
   * @throws {JudgeError} when judging is not possible
   */
  start(problem: Problem, testSet: TestSet, source: string): Promise<Judgement> {
    this.stop();
    this.#showAside('closerLook', { kind: 'idle' });
    this.#showAside('walk', { kind: 'idle' });
    const abort = new AbortController();
    const ongoing: Ongoing = {
      testSet,
      source,
      abort,
      judgement: this.#judgeCode(problem, testSet, source, abort),
    };
    this.#ongoing = ongoing;
    return ongoing.judgement;
  }

  /** Tries code on cases of the reader's own, in place of any run or try under way. Never rejects. */
  tryOwnCases(problem: Problem, source: string, cases: readonly NamedCase[]): Promise<void> {
    return this.#aside('ownCases', async (signal) => {
      const tried: TriedCase[] = [];
      for (const { name, code } of cases) {
        const report = await this.#judge.run('ownCases', { problem, source, code }, { signal });
        tried.push({ name, report: this.isUnaided ? unaided(report) : report });
      }
      return tried;
    });
  }

  /** Tells wrong programs apart by the reader's inputs, in place of any run under way. Never rejects. */
  tellApart(problem: Problem, cases: readonly NamedCase[]): Promise<void> {
    return this.#aside('tellApart', async (signal) => ({
      ...(await this.#judge.run('tellApart', { problem, cases }, { signal })),
      cases: [...cases],
    }));
  }

  /** Looks closer at code, in place of any run under way. Never rejects. */
  lookCloser(problem: Problem, source: string): Promise<void> {
    return this.#aside('closerLook', (signal) =>
      this.#judge.run('closerLook', { problem, source }, { signal }),
    );
  }

  /** Records code on one case, line by line, in place of any run under way. Never rejects. */
  walkThrough(problem: Problem, source: string, code: string): Promise<void> {
    this.walked = source;
    return this.#aside('walk', (signal) => this.#judge.run('walk', { problem, source, code }, { signal }));
  }

  /** Puts the record away. */
  endWalk(): void {
    if (this.#asideUnderWay?.name === 'walk') this.stop();
    this.#showAside('walk', { kind: 'idle' });
  }

  stop(): void {
    const { name, abort } = this.#asideUnderWay ?? {};
    this.#asideUnderWay = null;
    abort?.abort();
    if (name) this.#showAside(name, { kind: 'idle' });
    if (!this.#ongoing) return;
    this.#ongoing.abort.abort();
    this.#ongoing = null;
    this.#show({ kind: 'stopped' });
  }

  /** Forgets the last run, for another problem. */
  clear(): void {
    this.stop();
    this.#show({ kind: 'idle' });
    this.#showAside('ownCases', { kind: 'idle' });
    this.#showAside('tellApart', { kind: 'idle' });
    this.#showAside('closerLook', { kind: 'idle' });
    this.#showAside('walk', { kind: 'idle' });
  }

  /** A task beside Run and Submit, in place of any other under way. Never rejects. */
  async #aside<Name extends Aside>(
    name: Name,
    ask: (signal: AbortSignal) => Promise<AsideAnswer<Name>>,
  ): Promise<void> {
    this.stop();
    const abort = new AbortController();
    this.#asideUnderWay = { name, abort };
    this.#showAside(name, { kind: 'running' });
    const state = await ask(abort.signal).then(
      (answer): AsideState<Name> => ({ kind: 'finished', answer }),
      (error: unknown): AsideState<Name> => ({ kind: 'failed', message: failureOf(error).message }),
    );
    if (abort.signal.aborted) return;
    this.#asideUnderWay = null;
    this.#showAside(name, state);
  }

  async #judgeCode(
    problem: Problem,
    testSet: TestSet,
    source: string,
    { signal }: AbortController,
  ): Promise<Judgement> {
    const show = (state: RunState): void => {
      if (!signal.aborted) this.#show(state);
    };
    let results: readonly TestResult[] = [];
    let testCount: number | null = null;
    const draws = drawsFigures(source);
    const showProgress = (): void => show({ kind: 'running', testSet, results, testCount, draws });
    if (this.progress.stage !== 'ready') showProgress();
    // Most runs end sooner: their results appear once, and nothing jumps.
    const progress = setInterval(showProgress, PROGRESS_MS);
    try {
      const judgement = await this.#judge.run(
        'submission',
        { problem, source, testSet },
        {
          signal,
          onResult: (result, _index, count) => {
            results = [...results, this.isUnaided ? unaidedResult(result) : result];
            testCount = count;
          },
        },
      );
      show({ kind: 'finished', judgement: this.isUnaided ? unaided(judgement) : judgement, source });
      return judgement;
    } catch (error) {
      if (isJudgeError(error)) await policyKnown();
      show(failureOf(error));
      throw error;
    } finally {
      clearInterval(progress);
      if (!signal.aborted) this.#ongoing = null;
    }
  }

  #showAside<Name extends Aside>(name: Name, state: AsideState<Name>): void {
    this.asides = { ...this.asides, [name]: state };
    this.#host.requestUpdate();
  }

  #show(state: RunState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
