import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Judgement } from '../../src/core/judgement.ts';
import type { ScreenProblem, Sitting } from '../../src/core/screen.ts';
import { verdictLabel, type Verdict } from '../../src/core/verdict.ts';
import { loadBundledProblem } from '../../src/problems/index.ts';
import { announcement, clockWords, stateOf } from '../../src/screen/sitting.ts';
import { withoutEdges } from '../../src/screen/statement.ts';
import { sharedStorage } from '../../src/storage/index.ts';
import { element } from '../../src/widget/base/define.ts';
import { base, buttons, prose } from '../../src/widget/base/styles.ts';
import { verdictIcon } from '../../src/widget/base/verdict-icon.ts';
import '../../src/widget/ml-problem.ts';
import { passKeyTo } from '../shell/pass-key.ts';
import { sittingStyles } from './sitting-styles.ts';
import { KIND_NAMES } from './words.ts';

const TICK_MS = 250;

/** A statement as a sitting shows it; null while it is fetched. */
type Statement = { kind: 'there'; html: string } | { kind: 'failed'; message: string } | null;

/**
 * A sitting that runs: its problems behind tabs, and the clock.
 * @fires sitting-opened with the slug of a problem that is looked at
 * @fires sitting-end when the reader ends it, or the time is up
 */
@element('ml-sitting')
export class MlSitting extends LitElement {
  static override styles = [base, buttons, prose, sittingStyles];

  @property({ attribute: false }) sitting!: Sitting;
  @state() private at = 0;
  @state() private left = '';
  @state() private told = '';
  @state() private asking = false;
  @state() private statements: ReadonlyMap<string, Statement> = new Map();
  /** Of the last Submit of each problem. */
  @state() private verdicts: ReadonlyMap<string, Verdict> = new Map();
  #ticking: ReturnType<typeof setInterval> | undefined;
  /** Before the latest tick. */
  #leftMs = 0;
  readonly #follow = (): void => this.#open(indexIn(location.hash, this.sitting.problems.length) ?? this.at);

  /** While nothing has the focus, a key is for the problem in front. */
  readonly #passKey = (event: KeyboardEvent): void => {
    const front = this.renderRoot.querySelector<HTMLElement>('[role=tabpanel]:not([hidden]) ml-problem');
    if (front) passKeyTo(front, event);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#passKey);
    addEventListener('hashchange', this.#follow);
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
    this.#tick();
    this.#follow();
    void this.#readVerdicts();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#passKey);
    removeEventListener('hashchange', this.#follow);
    clearInterval(this.#ticking);
  }

  /** Puts the focus on the tab of the problem in front. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(`#problem-${this.at}`)?.focus();
  }

  #tick(): void {
    const now = stateOf(this.sitting, Date.now());
    if (now.kind !== 'running') {
      clearInterval(this.#ticking);
      this.#end();
      return;
    }
    this.told = announcement(this.#leftMs, now.leftMs) || this.told;
    this.#leftMs = now.leftMs;
    this.left = clockWords(now.leftMs);
  }

  async #readVerdicts(): Promise<void> {
    const { submissions } = await sharedStorage();
    const found = new Map<string, Verdict>();
    for (const { slug } of this.sitting.problems) {
      const last = (await submissions.list(slug)).find(
        ({ sitting, testSet, judgement }) => sitting === this.sitting.id && testSet === 'all' && judgement,
      );
      if (last?.judgement) found.set(slug, last.judgement.verdict);
    }
    this.verdicts = new Map([...found, ...this.verdicts]);
  }

  #end(): void {
    this.dispatchEvent(new CustomEvent('sitting-end'));
  }

  /** Goes to a problem; the address says which, so that a reload comes back to it. */
  #open(at: number): void {
    this.at = at;
    const problem = this.sitting.problems[at];
    if (!problem) return;
    history.replaceState(null, '', `#${at + 1}`);
    this.dispatchEvent(new CustomEvent('sitting-opened', { detail: problem.slug }));
    if (!this.statements.get(problem.slug)) void this.#fetch(problem.slug);
  }

  async #fetch(slug: string): Promise<void> {
    const note = (statement: Statement): void =>
      void (this.statements = new Map(this.statements).set(slug, statement));
    note(null);
    try {
      const { statementHtml } = await loadBundledProblem(slug);
      note({ kind: 'there', html: withoutEdges(statementHtml) });
    } catch (error) {
      note({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  #onKeydown(event: KeyboardEvent): void {
    const last = this.sitting.problems.length - 1;
    const moves: Record<string, number> = {
      ArrowRight: this.at === last ? 0 : this.at + 1,
      ArrowLeft: this.at === 0 ? last : this.at - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#open(to);
    this.focus();
  }

  async #ask(asking: boolean): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(asking ? '.stay' : '.end')?.focus();
  }

  #tab({ slug, title }: ScreenProblem, index: number): TemplateResult {
    const verdict = this.verdicts.get(slug);
    const chosen = index === this.at;
    return html`<button
      role="tab"
      type="button"
      id="problem-${index}"
      aria-controls="panel-${index}"
      aria-selected=${chosen}
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.#open(index)}
    >
      <span class="number">${index + 1}</span> <span class="title">${title}</span>
      ${
        verdict
          ? html`${verdictIcon(verdict)}<span class="visually-hidden">, ${verdictLabel(verdict)}</span>`
          : nothing
      }
    </button>`;
  }

  #panel({ slug, title, kind, difficulty }: ScreenProblem, index: number): TemplateResult {
    const statement = this.statements.get(slug);
    const chosen = index === this.at;
    return html`<div
      role="tabpanel"
      id="panel-${index}"
      aria-labelledby="problem-${index}"
      ?hidden=${!chosen}
    >
      ${
        statement?.kind === 'there'
          ? html`<ml-problem
              problem=${slug}
              theme="auto"
              tabs="statement"
              height="100%"
              loading=${chosen ? 'eager' : 'intent'}
              .sitting=${this.sitting.id}
              ><div slot="statement" class="prose">
                <h2 class="problem-title">${title}</h2>
                <p class="quietly">${KIND_NAMES[kind]}, ${difficulty}</p>
                ${unsafeHTML(statement.html)}
              </div></ml-problem
            >`
          : statement?.kind === 'failed'
            ? html`<div class="broken" role="alert">
                <p>${statement.message}</p>
                <button type="button" @click=${() => void this.#fetch(slug)}>Try again</button>
              </div>`
            : html`<p class="broken" role="status">The problem is on its way …</p>`
      }
    </div>`;
  }

  #noteVerdict({ detail }: CustomEvent<Judgement>): void {
    if (detail.testSet !== 'all') return;
    this.verdicts = new Map(this.verdicts).set(detail.problem, detail.verdict);
  }

  override render(): TemplateResult {
    const { problems, minutes } = this.sitting;
    return html`
      <h1 class="visually-hidden">A screen of ${minutes} minutes</h1>
      <div class="bar">
        <div role="tablist" aria-label="Problems of this sitting" @keydown=${this.#onKeydown}>
          ${problems.map((problem, index) => this.#tab(problem, index))}
        </div>
        <span class="clock" role="timer" aria-label="Time left">${this.left}</span>
        ${
          this.asking
            ? html`<div class="ask">
                <span class="quietly">What stands in the editors counts.</span>
                <button type="button" class="stay" @click=${() => void this.#ask(false)}>Go on</button>
                <button type="button" class="primary" @click=${() => this.#end()}>End the sitting</button>
              </div>`
            : html`<button type="button" class="end" @click=${() => void this.#ask(true)}>End…</button>`
        }
      </div>
      <p class="visually-hidden" role="status">${this.told}</p>
      <div class="panels" @ml-run-end=${this.#noteVerdict}>
        ${problems.map((problem, index) => this.#panel(problem, index))}
      </div>
    `;
  }
}

/** The problem that an address names: `#2` is the second. Null where it names none. */
function indexIn(hash: string, count: number): number | null {
  const number = Number(/^#(\d+)$/.exec(hash)?.[1]);
  return number >= 1 && number <= count ? number - 1 : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-sitting': MlSitting;
  }
}
