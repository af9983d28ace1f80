import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Judgement, TestSet } from '../core/judgement.ts';
import type { ProblemIssue } from '../core/problem.ts';
import type { Marker } from '../editor/index.ts';
import { JudgeStopped } from '../judge/index.ts';
import { loadBundledProblem, loadProblemFrom, type RenderedProblem } from '../problems/index.ts';
import { containKeys } from './contain-keys.ts';
import { answersView } from './answers-view.ts';
import { element } from './define.ts';
import { download } from './download.ts';
import { tellPage } from './events.ts';
import { FormController } from './form-controller.ts';
import { STOPPED, announcement, markersOf } from './judgement-words.ts';
import { JudgingController } from './judging-controller.ts';
import { PanesController } from './panes-controller.ts';
import './ml-editor.ts';
import type { MlEditor } from './ml-editor.ts';
import './ml-toolbar.ts';
import { fileView, offeredView } from './file-view.ts';
import { noticesView, type Replaced } from './notices-view.ts';
import { policyKnown } from './page-policy.ts';
import { problemStyles } from './problem-styles.ts';
import { aboutView, brokenView, whyBroken } from './problem-view.ts';
import type { SharedCode } from './share-link.ts';
import { normaliseSource } from './source-text.ts';
import { base, buttons, prose, tokens } from './styles.ts';
import { TabController } from './tab-controller.ts';
import { WorkController } from './work-controller.ts';

const REPAIRED = 'The code in the editor is repaired: look it over, then run it.';
const NO_MARKERS: readonly Marker[] = [];

/**
 * A problem with its statement, an editor, and a judge that runs in the reader's browser.
 *
 * @summary A machine-learning problem to read, write and be judged on.
 *
 * @attr name - In a form: the name under which `solved` is sent once the problem is, and, as `<name>-code`, the code.
 * @attr {boolean} required - In a form: the form is valid only once the problem is solved.
 *
 * @slot - A link to the problem, for readers without JavaScript and for feeds; not shown otherwise.
 * @slot statement - The rendered statement, for pages that have it already.
 * @slot learn - More at the end of the learn page.
 * @slot next - Where to go on after a solve.
 *
 * @fires {CustomEvent<null>} ml-ready - Statement and editor are shown.
 * @fires {CustomEvent<{testSet: 'sample' | 'all'}>} ml-run-start - A Run or Submit begins.
 * @fires {CustomEvent<Judgement>} ml-run-end - It has ended; `detail` is the judgement.
 * @fires {CustomEvent<Judgement>} ml-solved - Accepted by all tests; `detail` is the judgement.
 * @fires {CustomEvent<MlErrorDetail>} ml-error - The problem cannot be loaded, or judging is not possible.
 *
 * @cssstate solved - The problem is solved, now or at an earlier visit.
 *
 * @csspart about - What there is to read: statement, hints, learn page, solution, attempts.
 * @csspart tabs - The row of tabs above it.
 * @csspart title - The problem's title.
 * @csspart file - The line above the editor.
 * @csspart editor - The editor.
 * @csspart toolbar - The line with Run and Submit.
 * @csspart run-button - Run.
 * @csspart submit-button - Submit.
 * @csspart stop-button - Stop, while a run is under way.
 * @csspart python - What Python is doing.
 * @csspart results - Verdict and tests.
 * @csspart verdict - The verdict.
 * @csspart tests - The list of tests.
 *
 * @cssprop --ml-font-text - Font of text; the page's own unless set.
 * @cssprop --ml-font-code - Font of code and numbers.
 * @cssprop --ml-font-size - Size of text; the page's own unless set.
 * @cssprop --ml-text - Colour of text.
 * @cssprop --ml-muted - Colour of text that matters less.
 * @cssprop --ml-faint - Colour of line numbers and of what cannot be pressed.
 * @cssprop --ml-surface - Background.
 * @cssprop --ml-raised - Background of what stands out: code blocks, menus.
 * @cssprop --ml-line - Background of the editor's line with the cursor.
 * @cssprop --ml-border - Lines between the parts.
 * @cssprop --ml-control - Outline of buttons.
 * @cssprop --ml-accent - What can be pressed, and where you are.
 * @cssprop --ml-on-accent - Text on the accent colour.
 * @cssprop --ml-accent-strong - The accent colour under the pointer.
 * @cssprop --ml-selection - Background of selected code.
 * @cssprop --ml-match - Background of matching brackets and search results.
 * @cssprop --ml-notice - Background of notices.
 * @cssprop --ml-pass - Colour of Accepted.
 * @cssprop --ml-fail - Colour of Wrong answer and errors.
 * @cssprop --ml-limit - Colour of a broken limit.
 * @cssprop --ml-fault - Colour of a judging error.
 * @cssprop --ml-code-keyword - Keywords in code.
 * @cssprop --ml-code-string - Strings in code.
 * @cssprop --ml-code-number - Numbers in code.
 * @cssprop --ml-code-comment - Comments in code.
 * @cssprop --ml-code-name - Names that code defines.
 */
@element('ml-problem')
export class MlProblem extends LitElement {
  static override styles = [tokens, base, buttons, prose, problemStyles];
  static readonly formAssociated = true;

  readonly #work = new WorkController(this);
  readonly #tabs = new TabController(this, this.#work);
  readonly #judging = new JudgingController(this);
  readonly #form = new FormController(this);
  readonly #panes = new PanesController(this);
  #loading: Promise<void> = Promise.resolve();
  /** Whether Run and Submit answer to their keys, from anywhere in the widget. */
  #answersKeys = false;
  /** Code that the page gave before the problem was there: it wins over draft and starter code. */
  #given: string | null = null;

  @query('ml-editor') private readonly editor!: MlEditor | null;
  @state() private loaded: RenderedProblem | null = null;
  @state() private issues: readonly ProblemIssue[] = [];
  @state() private announced = '';
  @state() private markers = NO_MARKERS;
  /** What has just taken the place of the reader's code. */
  @state() private replaced: Replaced | null = null;
  @state() private offered: SharedCode | null = null;

  /** Slug of a problem of this site. */
  @property() problem = '';
  /** URL of somebody's own problem package, a folder or one packed file. Wins over `problem`. */
  @property() src = '';
  /** `auto` follows the page's color-scheme. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** `intent`: Python is fetched when the reader turns to the code. `eager`: at once. */
  @property() loading: 'intent' | 'eager' = 'intent';
  /** In a form: the form is valid only once the problem is solved. */
  @property({ type: Boolean, reflect: true }) required = false;
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
    this.#replace(starterCode, 'The starter code is back.');
  }

  /** Shows `statement`, `hints`, `learn`, `solution` or `attempts`. */
  async showTab(tab: string): Promise<void> {
    await this.#tabs.show(tab);
  }

  /** Shows code that came from elsewhere beside the reader's own, which stays as it is until they choose. */
  offer(shared: SharedCode): void {
    this.offered = shared;
  }

  protected override firstUpdated(): void {
    containKeys(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const reloads = changed.has('problem') || changed.has('src');
    if (changed.has('code') && (reloads || !this.loaded)) this.#given = this.code || null;
    if (reloads) this.#reload();
    if (changed.has('loading') && this.loading === 'eager') this.#warmUp();
    if (changed.has('code') && this.loaded && !reloads) {
      // Not typed, but put in the place of what was: that stays, too.
      if (this.editor?.code !== this.code && this.#work.draft?.code !== this.code) this.#work.setAside();
      this.#work.draft?.change(this.code);
      if (this.replaced?.code !== this.code) this.replaced = null;
    }
  }

  #replace(code: string, words: string): void {
    if (code === this.code) return;
    this.code = code;
    this.replaced = { code, words };
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
    this.#tabs.open('statement');
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
      await policyKnown();
      if (current()) this.#showBroken(error);
      throw error;
    }
    await this.updateComplete;
    await Promise.all([this.editor?.whenReady(), this.#fetchLaterParts()]);
    if (this.loading === 'eager') this.#warmUp();
    if (current()) tellPage(this, 'ml-ready', null);
  }

  /** Without them reading, writing and judging work; the next problem tries again. */
  async #fetchLaterParts(): Promise<void> {
    const parts = await import('./later-parts.ts').catch(() => null);
    if (!parts || this.#answersKeys) return;
    this.#answersKeys = true;
    parts.bindRunKeys(this, (testSet) => this.#isReady && void this.#judgeAndShow(testSet));
  }

  #showBroken(error: unknown): void {
    const broken = whyBroken(error);
    this.issues = broken.issues;
    tellPage(this, 'ml-error', broken);
  }

  #warmUp(): void {
    // After a failure only the reader tries again: nothing is fetched over and over behind their back.
    if (this.#judging.progress.stage !== 'failed') this.#retry();
  }

  #retry(): void {
    if (this.loaded) this.#judging.warmUp(this.loaded.problem, this.code);
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
      // Not where another run has taken its place.
      if (state.kind === 'stopped' && !this.#judging.running) this.announced = STOPPED;
      if (state.kind === 'failed') {
        this.announced = state.message;
        tellPage(this, 'ml-error', { code: state.code, message: state.message });
      }
      throw error;
    }
  }

  /** There is code to judge, and the reader sees it. */
  get #isReady(): boolean {
    return this.loaded !== null && this.offered?.kind !== 'code';
  }

  /** For buttons and keys: what goes wrong is shown, so nobody need catch it. */
  async #judgeAndShow(testSet: TestSet): Promise<void> {
    // Shown among the results.
    await this.#judge(testSet).catch(() => {});
    await this.updateComplete;
    this.renderRoot.querySelector('ml-results')?.scrollIntoView({ block: 'nearest' });
  }

  #tryOwnCases(code: string): void {
    if (!this.loaded) return;
    void this.#work.recordOwnCases(code);
    void this.#judging.tryOwnCases(this.loaded.problem, normaliseSource(this.code), code);
  }

  #workPane(): TemplateResult {
    const { state: run, progress, running } = this.#judging;
    const stale = run.kind === 'finished' && run.source !== normaliseSource(this.code);
    const { loaded } = this;
    return html`
      ${fileView(loaded, this.src, this.code, this.#work, () => this.reset())}
      <div class="notices">
        ${noticesView(this.#work, {
          replaced: this.replaced,
          undo: () => this.editor?.undo(),
          download: () => download(`${loaded?.problem.slug ?? 'solution'}.py`, this.code),
        })}
      </div>
      ${offeredView(this.offered, this.#work.draft, {
        use: (code) => this.#replace(code, 'The code from the link is in the editor.'),
        done: () => (this.offered = null),
      })}
      ${keyed(
        `${this.problem} ${this.src}`,
        html`<ml-editor
          part="editor"
          ?hidden=${this.offered?.kind === 'code'}
          .code=${loaded ? this.code : null}
          .markers=${this.markers}
          @part-change=${({ detail }: CustomEvent<string>) => (this.code = detail)}
          @part-save=${() => this.#work.draft?.flush()}
        ></ml-editor>`,
      )}
      <ml-toolbar
        part="toolbar"
        exportparts="run-button, submit-button, stop-button, python"
        .progress=${progress}
        ?running=${running}
        ?disabled=${!this.#isReady}
        @part-stop=${() => this.stop()}
        @part-retry=${() => this.#retry()}
      ></ml-toolbar>
      ${this.#panes.divider('editorShare')}
      ${answersView(loaded, this.#judging, this.#work, stale, {
        tryOwnCases: (code) => this.#tryOwnCases(code),
        lookCloser: (source) => this.loaded && void this.#judging.lookCloser(this.loaded.problem, source),
      })}
    `;
  }

  protected override updated(): void {
    const solved = this.#work.progress?.progress === 'solved';
    this.#form.show({ solved, required: this.required, code: this.code });
  }

  override render(): TemplateResult {
    const broken = this.issues.length > 0 ? brokenView(this.issues, () => this.#reload()) : null;
    if (broken && !this.querySelector('[slot=statement]'))
      return html`<div class="workspace">${broken}</div>`;
    const host = this.src ? new URL(this.src, document.baseURI).host : '';
    return html`
      <div class="workspace" style=${this.#panes.style}>
        ${aboutView(this.loaded, host, this.#tabs.tab, this.#work, {
          choose: (tab) => this.#tabs.open(tab),
          restore: (code, words) => this.#replace(code, words),
        })}
        <div
          class="work"
          @part-intent=${() => this.#warmUp()}
          @part-tab=${({ detail }: CustomEvent<string>) => void this.showTab(detail)}
          @part-go-to=${({ detail }: CustomEvent<Marker>) => this.editor?.goTo(detail.line, detail.column)}
          @part-repair=${({ detail }: CustomEvent<string>) => this.#replace(detail, REPAIRED)}
          @part-run=${({ detail }: CustomEvent<TestSet>) => void this.#judgeAndShow(detail)}
        >
          ${this.#panes.divider('statementShare')} ${broken ?? this.#workPane()}
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
