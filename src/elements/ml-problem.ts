import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Judgement, TestSet } from '../core/judgement.ts';
import type { ProblemIssue } from '../core/problem.ts';
import type { Marker } from '../editor/index.ts';
import { JudgeStopped } from '../judge/index.ts';
import {
  ProblemPackageError,
  loadBundledProblem,
  loadProblemFrom,
  type RenderedProblem,
} from '../problems/index.ts';
import { element } from './define.ts';
import { download } from './download.ts';
import { tellPage } from './events.ts';
import { announcement, markersOf } from './judgement-words.ts';
import { JudgingController } from './judging-controller.ts';
import './ml-editor.ts';
import type { MlEditor } from './ml-editor.ts';
import './ml-results.ts';
import './ml-settings.ts';
import './ml-shortcuts.ts';
import './ml-toolbar.ts';
import { noticesView } from './notices-view.ts';
import { problemStyles } from './problem-styles.ts';
import { aboutView, brokenView } from './problem-view.ts';
import { normaliseSource } from './source-text.ts';
import { base, buttons, prose, tokens } from './styles.ts';
import { WorkController } from './work-controller.ts';

const NO_MARKERS: readonly Marker[] = [];

/**
 * A problem with its statement, an editor, and a judge that runs in the reader's browser.
 *
 * @summary A machine-learning problem to read, write and be judged on.
 * @slot statement - The rendered statement, for pages that have it already.
 * @fires ml-ready - Statement and editor are shown.
 * @fires ml-run-start - A Run or Submit begins; `detail.testSet` says which.
 * @fires ml-run-end - It has ended; `detail` is the judgement.
 * @fires ml-solved - Accepted by all tests; `detail` is the judgement.
 * @fires ml-error - The problem cannot be loaded, or judging is not possible.
 */
@element('ml-problem')
export class MlProblem extends LitElement {
  static override styles = [tokens, base, buttons, prose, problemStyles];

  readonly #work = new WorkController(this);
  readonly #judging = new JudgingController(this);
  #loading: Promise<void> = Promise.resolve();
  /** Code that the page gave before the problem was there: it wins over draft and starter code. */
  #given: string | null = null;

  @query('ml-editor') private readonly editor!: MlEditor | null;
  @query('ml-results') private readonly results!: HTMLElement | null;
  @state() private loaded: RenderedProblem | null = null;
  @state() private issues: readonly ProblemIssue[] = [];
  @state() private tab = 'statement';
  @state() private announced = '';
  @state() private markers = NO_MARKERS;
  @state() private justReset = false;

  /** Slug of a problem of this site. */
  @property() problem = '';
  /** URL of somebody's own problem package, a folder or one packed file. Wins over `problem`. */
  @property() src = '';
  /** `auto` follows the page's color-scheme. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** `intent`: Python is fetched when the reader turns to the code. `eager`: at once. */
  @property() loading: 'intent' | 'eager' = 'intent';
  /** The editor's text. */
  @property({ attribute: false }) code = '';

  /** Settles when statement and editor are shown; rejects when the problem cannot be loaded. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#loading);
  }

  /** Judges the code by the sample tests. Rejects when stopped, or when judging is not possible. */
  run(): Promise<Judgement> {
    return this.#judge('sample');
  }

  /** Judges the code by all tests. Rejects when stopped, or when judging is not possible. */
  submit(): Promise<Judgement> {
    return this.#judge('all');
  }

  /** Ends the run under way; nothing is judged. */
  stop(): void {
    this.#judging.stop();
  }

  /** Brings the starter code back. Undo in the editor returns to what was there. */
  reset(): void {
    const starterCode = this.loaded?.problem.starterCode;
    if (starterCode === undefined || starterCode === this.code) return;
    this.code = starterCode;
    this.justReset = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const reloads = changed.has('problem') || changed.has('src');
    if (changed.has('code') && (reloads || !this.loaded)) this.#given = this.code || null;
    if (reloads) this.#reload();
    if (changed.has('loading') && this.loading === 'eager') this.#warmUp();
    if (changed.has('code') && this.loaded && !reloads) {
      this.#work.draft?.change(this.code);
      this.justReset &&= this.code === this.loaded.problem.starterCode;
    }
  }

  #reload(): void {
    this.#loading = this.#load();
    // The element itself shows why it failed; a page that wants to know asks for `ready`.
    this.#loading.catch(() => {});
  }

  async #load(): Promise<void> {
    const { problem, src } = this;
    const current = (): boolean => problem === this.problem && src === this.src;
    this.#judging.clear();
    this.loaded = null;
    this.issues = [];
    this.markers = NO_MARKERS;
    try {
      const address = src && new URL(src, document.baseURI).href;
      const [loaded, draft] = await Promise.all([
        address ? loadProblemFrom(address) : loadBundledProblem(problem),
        this.#work.open(address || problem),
      ]);
      if (!current()) return;
      this.loaded = loaded;
      const start = draft.start(loaded.problem.starterCode);
      this.code = this.#given ?? start;
      this.#given = null;
    } catch (error) {
      if (current()) this.#showBroken(error);
      throw error;
    }
    await this.updateComplete;
    await this.editor?.whenReady();
    if (this.loading === 'eager') this.#warmUp();
    if (current()) tellPage(this, 'ml-ready', null);
  }

  #showBroken(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.issues = error instanceof ProblemPackageError ? error.issues : [{ file: '', message }];
    tellPage(this, 'ml-error', { code: 'E_PACKAGE', message, issues: this.issues });
  }

  #warmUp(): void {
    // After a failure only the reader tries again: nothing is fetched over and over behind their back.
    if (this.#judging.progress.stage !== 'failed') this.#retry();
  }

  #retry(): void {
    if (this.loaded) this.#judging.warmUp(this.loaded.problem);
  }

  async #judge(testSet: TestSet): Promise<Judgement> {
    await this.ready;
    if (!this.loaded) throw new JudgeStopped();
    const source = normaliseSource(this.code);
    const ongoing = this.#judging.ongoing(testSet, source);
    if (ongoing) return ongoing;
    this.announced = '';
    this.markers = NO_MARKERS;
    const judging = this.#judging.start(this.loaded.problem, testSet, source);
    const kept = this.#work.submit(source, testSet);
    tellPage(this, 'ml-run-start', { testSet });
    try {
      const judgement = await judging;
      this.announced = announcement(judgement);
      this.markers = markersOf(judgement);
      tellPage(this, 'ml-run-end', judgement);
      if (judgement.verdict === 'AC' && testSet === 'all') tellPage(this, 'ml-solved', judgement);
      void kept.then((submission) => this.#work.finish(submission, judgement));
      return judgement;
    } catch (error) {
      void kept.then(() => this.#work.refresh());
      const { state } = this.#judging;
      if (state.kind === 'failed') {
        this.announced = state.message;
        tellPage(this, 'ml-error', { code: state.code, message: state.message });
      }
      throw error;
    }
  }

  /** For buttons and keys: what goes wrong is shown, so nobody need catch it. */
  async #judgeAndShow(testSet: TestSet): Promise<void> {
    try {
      await this.#judge(testSet);
    } catch {
      // Shown among the results.
    }
    await this.updateComplete;
    this.results?.scrollIntoView({ block: 'nearest' });
  }

  #saved(): string {
    const { draft, draftState, persistent } = this.#work;
    if (!persistent) return 'Not kept';
    if (draftState === 'saved') return draft?.restored || draft?.changed ? 'Saved' : '';
    return draftState === 'saving' ? 'Saving' : 'Not saved';
  }

  #workPane(): TemplateResult {
    const { state: run, progress, running } = this.#judging;
    const stale = run.kind === 'finished' && run.source !== normaliseSource(this.code);
    const { loaded } = this;
    return html`
      <header class="file">
        <code>solution.py</code>
        <span class="keys" aria-hidden="true">Escape, then Tab, leaves the editor</span>
        <span>${this.#saved()}</span>
        <button type="button" class="quiet" ?disabled=${!loaded} @click=${() => this.reset()}>Reset</button>
        <span class="tools"><ml-shortcuts></ml-shortcuts><ml-settings></ml-settings></span>
      </header>
      <div class="notices">
        ${noticesView(this.#work, {
          undo: this.justReset ? () => this.editor?.undo() : null,
          download: () => download(`${loaded?.problem.slug ?? 'solution'}.py`, this.code),
        })}
      </div>
      ${keyed(
        `${this.problem} ${this.src}`,
        html`<ml-editor
          .code=${loaded ? this.code : null}
          .markers=${this.markers}
          @part-change=${({ detail }: CustomEvent<string>) => (this.code = detail)}
          @part-save=${() => this.#work.draft?.flush()}
        ></ml-editor>`,
      )}
      <ml-toolbar
        .progress=${progress}
        ?running=${running}
        ?disabled=${!loaded}
        @part-stop=${() => this.stop()}
        @part-retry=${() => this.#retry()}
      ></ml-toolbar>
      <ml-results
        .run=${run}
        .progress=${progress}
        ?stale=${stale}
        @part-go-to=${({ detail }: CustomEvent<Marker>) => this.editor?.goTo(detail.line, detail.column)}
      ></ml-results>
    `;
  }

  override render(): TemplateResult {
    const broken = this.issues.length > 0 ? brokenView(this.issues, () => this.#reload()) : null;
    if (broken && !this.querySelector('[slot=statement]'))
      return html`<div class="workspace">${broken}</div>`;
    const host = this.src ? new URL(this.src, document.baseURI).host : '';
    return html`
      <div class="workspace">
        ${aboutView(this.loaded, host, this.tab, this.#work, {
          choose: (tab) => (this.tab = tab),
          restore: (code) => (this.code = code),
        })}
        <div
          class="work"
          @part-intent=${() => this.#warmUp()}
          @part-run=${({ detail }: CustomEvent<TestSet>) => void this.#judgeAndShow(detail)}
        >
          ${broken ?? this.#workPane()}
        </div>
        <p class="visually-hidden" role="status">${this.announced}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-problem': MlProblem;
  }
}
