import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Judgement, TestSet } from '../core/judgement.ts';
import type { TabId } from '../core/tabs.ts';
import type { Marker } from '../editor/index.ts';
import { JudgeStopped } from '../judge/index.ts';
import type { RenderedProblem } from '../problems/index.ts';
import type { DraftSession } from '../storage/index.ts';
import { boxView } from './box-view.ts';
import { containKeys } from './base/contain-keys.ts';
import { element } from './base/define.ts';
import { downloadCode } from './base/download.ts';
import { tellPage } from './base/events.ts';
import { PlacedElement } from './base/placed-element.ts';
import { STOPPED, announcement, markersOf } from './results/judgement-words.ts';
import { JudgingController } from './state/judging-controller.ts';
import type { MlEditor } from './workspace/ml-editor.ts';
import type { Replaced } from './workspace/notices-view.ts';
import { PanesController } from './state/panes-controller.ts';
import { beforehandView, brokenPart } from './poster-view.ts';
import { printStyles } from './print-styles.ts';
import { adviseAuthor } from './base/author.ts';
import { ProblemController } from './reading/problem-controller.ts';
import { problemStyles } from './problem-styles.ts';
import { aboutView, tabsOf } from './reading/problem-view.ts';
import { SchemeController } from './state/scheme-controller.ts';
import type { SharedCode } from './state/share-link.ts';
import { normaliseSource } from './base/source-text.ts';
import { base, buttons, placed, prose, scheme, tokens } from './base/styles.ts';
import { panesView } from './panes-view.ts';
import { TabController } from './state/tab-controller.ts';
import { WorkController } from './state/work-controller.ts';
import { workView } from './workspace/work-view.ts';

const REPAIRED = 'The code in the editor is repaired: look it over, then run it.';
const NO_MARKERS: readonly Marker[] = [];

/**
 * A problem with its statement, an editor, and a judge that runs in the reader's browser.
 *
 * @summary A machine-learning problem to read, write and be judged on.
 *
 * @slot - A link to the problem, for readers without JavaScript, for feeds, and wherever something is missing; not shown otherwise.
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
 * @csspart open-button - With `loading="click"`: what fetches the editor.
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
 * @cssprop --ml-font-voice - Font of the sentence that says why a test failed; that of text unless set.
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
export class MlProblem extends PlacedElement {
  static override styles = [tokens, scheme, base, placed, buttons, prose, problemStyles, printStyles];

  readonly #work = new WorkController(this);
  readonly #tabs = new TabController(this, this.#work);
  readonly #judging = new JudgingController(this);
  readonly #panes = new PanesController(this);
  readonly #shown = new ProblemController(this, this.#work, {
    clear: () => this.#clear(),
    begin: (loaded, draft) => this.#start(loaded, draft),
    settle: () => this.#settle(),
  });
  /** Whether Run and Submit answer to their keys, from anywhere in the widget. */
  #answersKeys = false;
  /** Code that the page gave before the problem was there: it wins over draft and starter code. */
  #given: string | null = null;
  /** Code that a form had when the browser left this page: where there is no draft. */
  #restored: string | null = null;

  @query('ml-editor') private readonly editor!: MlEditor | null;
  @state() private announced = '';
  @state() private markers = NO_MARKERS;
  /** The notice about code that has just replaced the reader's, and how to get theirs back. */
  @state() private replaced: Replaced | null = null;
  @state() private offered: SharedCode | null = null;

  /** Slug of a problem of this site. */
  @property({ reflect: true, useDefault: true }) problem = '';
  /** URL of somebody's own problem package, a folder or one packed file. Wins over `problem`. */
  @property({ reflect: true, useDefault: true }) src = '';
  /** @internal Of the screen: under whose name what is written is kept, apart from the reader's own draft, and that nothing explains a mistake. Set before it opens. */
  @property({ attribute: false }) sitting = '';
  /** The editor's text. */
  @property({ attribute: false }) code = '';

  constructor() {
    super();
    new SchemeController(this, (scheme) => {
      this.mark('dark', scheme === 'dark');
      this.mark('light', scheme === 'light');
    });
  }

  /** Fetches what is still missing. Settles when statement and editor are shown; rejects when they cannot be. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#shown.open());
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
    const starterCode = this.#shown.loaded?.problem.starterCode;
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
    void this.#tabs.front('code');
  }

  /** @internal Of a browser that comes back to a page with a form. */
  formStateRestoreCallback(code: unknown): void {
    if (typeof code === 'string') this.#restored = code;
  }

  protected override firstUpdated(): void {
    containKeys(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const reloads = changed.has('problem') || changed.has('src');
    if (changed.has('code') && (reloads || !this.#shown.loaded)) this.#given = this.code || null;
    if (reloads) this.#shown.change();
    if (changed.has('loading')) this.#hasten();
    if (changed.has('code') && this.#shown.loaded && !reloads) {
      // Not typed, but put in the place of what was: that stays, too.
      if (this.editor?.code !== this.code && this.#work.draft?.code !== this.code) this.#work.setAside();
      this.#work.draft?.change(this.code);
      if (this.replaced?.code !== this.code) this.replaced = null;
    }
  }

  #replace(code: string, words: string): void {
    void this.#tabs.front('code');
    if (code === this.code) return;
    this.code = code;
    this.replaced = { code, words };
  }

  #hasten(): void {
    if (this.loading === 'eager') void this.#shown.open();
    else this.#shown.arrive();
    if (this.loading === 'eager') this.#warmUp();
  }

  #clear(): void {
    this.#judging.clear();
    this.#panes.read(false);
    this.#tabs.begin();
    this.markers = NO_MARKERS;
  }

  #start({ problem }: RenderedProblem, draft: DraftSession): void {
    const start = draft.start(problem.starterCode);
    this.code = this.#given ?? (draft.restored ? start : this.#restored || start);
    this.#given = null;
    this.#restored = null;
  }

  async #settle(): Promise<void> {
    await Promise.all([this.editor?.whenReady(), this.#fetchLaterParts()]);
    if (this.loading === 'eager') this.#warmUp();
  }

  /** Loads the parts that are not needed at first sight. Where that fails, reading, writing and judging still work, and the next problem tries again. */
  async #fetchLaterParts(): Promise<void> {
    const parts = await import('./later-parts.ts').catch(() => null);
    if (!parts || this.#answersKeys) return;
    this.#answersKeys = true;
    parts.bindRunKeys(this, (testSet) => this.#isReady && void this.#judgeAndShow(testSet));
    parts.advise(this);
  }

  #warmUp(): void {
    // After a failure only the reader tries again: nothing is fetched over and over behind their back.
    if (this.#judging.progress.stage !== 'failed') this.#retry();
  }

  #retry(): void {
    const { loaded } = this.#shown;
    if (loaded) this.#judging.warmUp(loaded.problem, this.code);
  }

  async #judge(testSet: TestSet): Promise<Judgement> {
    // Nothing would ever come of it.
    if (!this.isConnected) throw new DOMException('The element is in no page yet.', 'InvalidStateError');
    await this.ready;
    const { loaded } = this.#shown;
    if (!loaded) throw new JudgeStopped();
    const source = normaliseSource(this.code);
    const ongoing = this.#judging.ongoing(testSet, source);
    if (ongoing) return ongoing;
    this.announced = '';
    this.markers = NO_MARKERS;
    void this.#tabs.showTests();
    this.#panes.read(this.height === '100%');
    const judging = this.#judging.start(loaded.problem, testSet, source);
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
        const { code, message, advice } = state;
        this.announced = message;
        if (advice) adviseAuthor(advice);
        tellPage(this, 'ml-error', { code, message: advice ?? message });
      }
      throw error;
    }
  }

  /** There is code to judge, and the reader sees it. */
  get #isReady(): boolean {
    return this.#shown.loaded !== null && this.offered?.kind !== 'code' && !this.barred;
  }

  /** For buttons and keys: what goes wrong is shown, so nobody need catch it. */
  async #judgeAndShow(testSet: TestSet): Promise<void> {
    // Shown among the results.
    await this.#judge(testSet).catch(() => {});
    await this.updateComplete;
    const results = this.renderRoot.querySelector('ml-results');
    results?.closest('.answers')?.scrollTo(0, 0);
    // In a height of its own the page stays where it is.
    if (this.height === 'auto') results?.scrollIntoView({ block: 'nearest' });
  }

  #workPane(): TemplateResult {
    const { problem, src, code, markers, replaced, offered } = this;
    const { loaded, page } = this.#shown;
    return workView(
      {
        ...{ loaded, problem, src, code, markers, replaced, offered, tabs: this.#toRead },
        ...{ work: this.#work, judging: this.#judging, panes: this.#panes, shownTabs: this.#tabs },
        address: page,
        ready: this.#isReady,
      },
      {
        change: (changed) => (this.code = changed),
        reset: () => this.reset(),
        undo: () => this.editor?.undo(),
        download: () => downloadCode(loaded?.problem ?? null, this.code),
        use: (shared) => this.#replace(shared, 'The code from the link is in the editor.'),
        chosen: () => (this.offered = null),
        stop: () => this.stop(),
        retry: () => this.#retry(),
        tryOwnCases: (cases) => {
          if (!loaded) return;
          this.#panes.read(this.height === '100%');
          void this.#judging.tryOwnCases(loaded.problem, normaliseSource(this.code), cases);
        },
        lookCloser: (source) => loaded && void this.#judging.lookCloser(loaded.problem, source),
        walk: (cases, source) => loaded && void this.#judging.walkThrough(loaded.problem, source, cases),
      },
    );
  }

  async #goTo({ line, column }: Pick<Marker, 'line' | 'column'>): Promise<void> {
    await this.#tabs.front('code');
    this.editor?.goTo(line, column);
  }

  protected override updated(): void {
    const solved = this.#work.progress?.progress === 'solved';
    this.showForm({ solved, code: this.code }, this.renderRoot.querySelector<HTMLElement>('ml-toolbar'));
  }

  override render(): TemplateResult {
    const { loaded, hasStatement } = this.#shown;
    const content = loaded || hasStatement ? this.#workspace() : beforehandView(this.#shown);
    return boxView(this, content, this.announced);
  }

  /** The tabs beside the work: none, or those that were chosen and have something to say. */
  get #toRead(): readonly TabId[] {
    return this.view === 'editor' ? [] : tabsOf(this.#shown.loaded, this.tabs);
  }

  #workspace(): TemplateResult {
    const tabs = this.#toRead;
    const isAlone = tabs.length === 0;
    const about = aboutView(this.#shown.loaded, this.#shown.origin, tabs, this.#tabs.tab, this.#work, {
      choose: (tab) => this.#tabs.open(tab),
      restore: (code, words) => this.#replace(code, words),
    });
    const work = html`<div
      class="work"
      ?inert=${this.barred}
      @part-intent=${() => this.#warmUp()}
      @part-tab=${({ detail }: CustomEvent<string>) => void this.showTab(detail)}
      @part-go-to=${({ detail }: CustomEvent<Marker>) => void this.#goTo(detail)}
      @part-repair=${({ detail }: CustomEvent<string>) => this.#replace(detail, REPAIRED)}
      @part-run=${({ detail }: CustomEvent<TestSet>) => void this.#judgeAndShow(detail)}
    >
      ${isAlone ? nothing : this.#panes.divider('statementShare')}
      ${brokenPart(this.#shown) ?? this.#workPane()}
    </div>`;
    return panesView(this.#panes, this.#tabs, isAlone ? null : about, work);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-problem': MlProblem;
  }
}
