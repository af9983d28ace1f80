import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { SCREEN_KINDS, SCREEN_MINUTES, type ScreenProblem, type Sitting } from '../../src/core/screen.ts';
import { reviewStyles } from '../../src/quiz/review-styles.ts';
import { countOf, draw, type Drawn } from '../../src/screen/draw.ts';
import { reportText } from '../../src/screen/report.ts';
import { begin, current, ended, opened, stateOf, withOutcome } from '../../src/screen/sitting.ts';
import { newId, sharedStorage } from '../../src/storage/index.ts';
import { sittingStore, type KeptSittings } from '../../src/storage/records/sitting-store.ts';
import { element } from '../../src/widget/base/define.ts';
import { download } from '../../src/widget/base/download.ts';
import { base, buttons } from '../../src/widget/base/styles.ts';
import { chooseView, type Choice } from './choose-view.ts';
import { reportView, sittingsView, type Judging } from './report-view.ts';
import { screenStyles } from './screen-styles.ts';
import { damageWords } from './words.ts';

type Stage = { kind: 'loading' } | { kind: 'choosing' } | { kind: 'running' | 'report'; sitting: Sitting };

/** A coding screen as a sitting: what to choose, the sitting itself, its report, and earlier ones beside it. */
@element('ml-screen')
export class MlScreen extends LitElement {
  static override styles = [base, buttons, reviewStyles, screenStyles];

  @state() private stage: Stage = { kind: 'loading' };
  @state() private choice: Choice = { minutes: minutesAsked(), kinds: [] };
  @state() private judging: Judging = { kind: 'idle' };
  @state() private kept: KeptSittings = { sittings: [], damaged: [], lost: 0 };
  #solved: ReadonlySet<string> = new Set();
  #tried: ReadonlySet<string> = new Set();
  #seed = newId();
  readonly #problems = listedProblems();
  readonly #look = (): void => {
    if (document.visibilityState === 'visible') void this.#catchUp();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
  }

  async #read(): Promise<void> {
    const work = await (await sharedStorage()).work();
    this.#solved = new Set(
      work.filter(({ progress }) => progress === 'solved').map(({ problem }) => problem),
    );
    this.#tried = new Set(work.map(({ problem }) => problem));
    this.kept = await (await sittingStore()).read();
    const kinds = SCREEN_KINDS.filter((kind) => countOf(kind, this.#problems, this.#solved).left > 0);
    this.choice = { ...this.choice, kinds };
    const going = current(this.kept.sittings, Date.now());
    if (!going) this.stage = { kind: 'choosing' };
    else if (stateOf(going, Date.now()).kind === 'running') await this.#go(going);
    else await this.#end(going);
  }

  /** The sitting may have ended in another tab. */
  async #catchUp(): Promise<void> {
    const { stage } = this;
    if (stage.kind !== 'running') return;
    this.kept = await (await sittingStore()).read();
    const now = this.kept.sittings.find(({ id }) => id === stage.sitting.id);
    if (now && stateOf(now, Date.now()).kind !== 'running') await this.#end(now);
  }

  get #drawn(): Drawn {
    const met = this.kept.sittings.flatMap(({ problems }) => problems.map(({ slug }) => slug));
    return draw(this.#problems, {
      ...this.choice,
      solved: this.#solved,
      met: new Set([...this.#tried, ...met]),
      seed: this.#seed,
    });
  }

  async #begin(): Promise<void> {
    const drawn = this.#drawn;
    if (drawn.kind !== 'drawn') return;
    const { minutes, kinds } = this.choice;
    const sitting = begin(
      { id: newId(), minutes, kinds, seed: this.#seed, problems: drawn.problems },
      new Date(),
    );
    this.#seed = newId();
    // Where there is no room for it, it still goes on for as long as the page is open.
    await (await sittingStore()).add(sitting).catch(() => {});
    this.kept = { ...this.kept, sittings: [...this.kept.sittings, sitting] };
    await this.#go(sitting);
    await this.updateComplete;
    const shown = this.renderRoot.querySelector('ml-sitting');
    await shown?.updateComplete;
    shown?.focus();
  }

  async #go(sitting: Sitting): Promise<void> {
    await import('./ml-sitting.ts');
    this.stage = { kind: 'running', sitting };
  }

  /** Changes what is kept of a sitting, and what is shown of it. */
  async #change(sitting: Sitting, change: (before: Sitting) => Sitting): Promise<Sitting> {
    const known = this.kept.sittings.find(({ id }) => id === sitting.id) ?? sitting;
    const store = await sittingStore();
    const after = await store.change(known, change).catch(() => change(known));
    const others = this.kept.sittings.filter(({ id }) => id !== after.id);
    this.kept = {
      ...this.kept,
      sittings: [...others, after].sort((a, b) => a.startedAt.localeCompare(b.startedAt)),
    };
    if (this.stage.kind === 'report' && this.stage.sitting.id === after.id)
      this.stage = { kind: 'report', sitting: after };
    return after;
  }

  async #end(sitting: Sitting): Promise<void> {
    if (this.stage.kind === 'report') return;
    // Before the editors go.
    await (await sharedStorage()).flush();
    const after = await this.#change(sitting, (before) => ended(before, new Date()));
    history.replaceState(null, '', location.pathname + location.search);
    this.#show(after);
    await this.#judge(after);
  }

  #show(sitting: Sitting): void {
    this.stage = { kind: 'report', sitting };
    void this.#focusOnTop();
  }

  /** Judges what stands last in each problem that has no outcome yet, one after the other. */
  async #judge(sitting: Sitting): Promise<void> {
    if (this.judging.kind === 'judging') return;
    const { judgeLast } = await import('./judge-last.ts');
    let after = sitting;
    try {
      for (const problem of sitting.problems) {
        if (after.outcomes.some((one) => one.problem === problem.slug)) continue;
        this.judging = { kind: 'judging', sitting: sitting.id, problem };
        const outcome = await judgeLast(after, problem.slug);
        after = await this.#change(after, (before) => withOutcome(before, outcome));
      }
      this.judging = { kind: 'idle' };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.judging = { kind: 'failed', sitting: sitting.id, message };
    }
  }

  async #choose(): Promise<void> {
    this.stage = { kind: 'loading' };
    await this.#read();
    await this.#focusOnTop();
  }

  async #focusOnTop(): Promise<void> {
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #deleteDamaged(): Promise<void> {
    const store = await sittingStore();
    await store.clearDamaged();
    this.kept = await store.read();
  }

  #damage(): TemplateResult | typeof nothing {
    const { damaged, lost } = this.kept;
    const words = damageWords(damaged.length, lost);
    if (!words) return nothing;
    const save = (): void =>
      download('ml-judge-damaged-sittings.json', JSON.stringify(damaged, null, 1) ?? '');
    return html`<div class="damage" role="alert">
      <p>${words}</p>
      ${
        damaged.length > 0
          ? html`<button @click=${save}>Save what is left of it</button>
              <button @click=${() => void this.#deleteDamaged()}>Delete it</button>`
          : nothing
      }
    </div>`;
  }

  #report(sitting: Sitting): TemplateResult {
    const { sittings } = this.kept;
    return reportView(sitting, sittings, this.judging, {
      judge: () => void this.#judge(sitting),
      export: () =>
        download(`ml-judge-sitting-${sitting.startedAt.slice(0, 10)}.md`, reportText(sitting, sittings)),
      again: () => void this.#choose(),
    });
  }

  protected override updated(): void {
    const running = this.stage.kind === 'running';
    this.toggleAttribute('running', running);
    takeThePage(running);
  }

  override render(): TemplateResult {
    const { stage } = this;
    switch (stage.kind) {
      case 'loading':
        return html`<p role="status">Looking at what is kept …</p>`;
      case 'choosing':
        return html`${this.#damage()}
        ${chooseView(this.#problems, this.#solved, this.choice, this.#drawn, {
          choose: (choice) => (this.choice = choice),
          begin: () => void this.#begin(),
        })}
        ${sittingsView(this.kept.sittings, null, (sitting) => this.#show(sitting))}`;
      case 'running':
        return html`<ml-sitting
          .sitting=${stage.sitting}
          @sitting-opened=${({ detail }: CustomEvent<string>) =>
            void this.#change(stage.sitting, (before) => opened(before, detail, new Date()))}
          @sitting-end=${() => void this.#end(stage.sitting)}
        ></ml-sitting>`;
      case 'report':
        return html`${this.#damage()} ${this.#report(stage.sitting)}
        ${sittingsView(this.kept.sittings, stage.sitting, (sitting) => this.#show(sitting))}`;
      default:
        return stage satisfies never;
    }
  }
}

/** While a sitting runs the page is laid out as a problem's is: all of the window for the work. */
function takeThePage(running: boolean): void {
  document.body.classList.toggle('problem-page', running);
  document.getElementById('main')?.classList.toggle('site-main', !running);
  const [head, place] = ['screen-head', 'screen-place'].map((id) => document.getElementById(id));
  if (head) head.hidden = running;
  if (!place) return;
  place.classList.toggle('quiz-place', !running);
  place.style.display = running ? 'contents' : '';
}

/** What a plan has chosen: `?minutes=60`. */
function minutesAsked(): Choice['minutes'] {
  const asked = Number(new URLSearchParams(location.search).get('minutes'));
  return SCREEN_MINUTES.find((one) => one === asked) ?? 45;
}

/** Made by our own build, so it needs no validation. */
function listedProblems(): ScreenProblem[] {
  return JSON.parse(document.getElementById('screen-problems')?.textContent ?? '[]') as ScreenProblem[];
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-screen': MlScreen;
  }
}
