import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ANSWERS, chooseNext } from '../assess/choose.ts';
import { measured, type Sitting } from '../assess/sitting.ts';
import type { MeasuringItem } from '../core/study/measuring.ts';
import { SITE_BASE } from '../core/site-base.ts';
import type { Item } from '../core/study/theory.ts';
import { answerLog } from '../storage/records/answer-log.ts';
import { element } from '../widget/base/define.ts';
import { base, buttons } from '../widget/base/styles.ts';
import { assessmentStyles } from './assessment-styles.ts';
import { loadConcept } from './load-concept.ts';
import { FEWEST_ANSWERS, moved, readStandings, reportOf, type Standings } from './measuring.ts';
import './ml-item.ts';
import type { ItemAnswer, MlItem } from './ml-item.ts';
import { reviewStyles } from './review-styles.ts';
import { mapView } from './standing-view.ts';

type Stage =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready' }
  | { kind: 'asking'; item: Item }
  | { kind: 'report'; sitting: Sitting };

/** An assessment: questions that adapt to the answers, nothing told until the end, then a map with its uncertainty. */
@element('ml-assessment')
export class MlAssessment extends LitElement {
  static override styles = [base, buttons, reviewStyles, assessmentStyles];

  @state() private stage: Stage = { kind: 'loading' };
  /** How many questions of the assessment under way are answered. */
  @state() private asked = 0;
  #standings: Standings | null = null;
  #sitting: Sitting | null = null;
  /** Items that could not be fetched: without a connection the others go on. */
  readonly #unreachable = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  async #read(): Promise<void> {
    this.stage = { kind: 'loading' };
    try {
      this.#standings = await readStandings(Date.now());
      const last = this.#standings.past.at(-1);
      this.stage = last && !this.#standings.current ? { kind: 'report', sitting: last } : { kind: 'ready' };
    } catch (error) {
      this.stage = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  #begin(): void {
    const { current, form } = this.#standings ?? {};
    this.#sitting = current ?? { form: form ?? 'assessment-a', answers: [] };
    void this.#next();
  }

  async #next(): Promise<void> {
    const [standings, sitting] = [this.#standings, this.#sitting];
    if (!standings || !sitting) return;
    this.asked = sitting.answers.length;
    const left = [...standings.items.values()].filter(
      ({ id, use }) =>
        use === sitting.form &&
        !this.#unreachable.has(id) &&
        sitting.answers.every(({ item }) => item !== id),
    );
    const chosen = this.asked < ANSWERS ? chooseNext(left, measured(sitting.answers, standings.items)) : null;
    if (!chosen) return this.#end();
    const bundle = await loadConcept(chosen.concept).catch(() => null);
    const item = bundle?.items.find(({ id }) => id === chosen.id);
    if (!item) {
      this.#unreachable.add(chosen.id);
      return this.#next();
    }
    this.stage = { kind: 'asking', item };
    await this.#focusOn('.where');
  }

  async #keep({ item, right, share, confidence, seconds, misconception }: ItemAnswer): Promise<void> {
    const { id, version } = item;
    const log = await answerLog();
    const answer = { item: id, version, right, share, confidence, seconds, place: 'assessment' } as const;
    this.#sitting?.answers.push(await log.add({ ...answer, misconception: misconception?.name ?? null }));
    await this.#next();
  }

  async #end(): Promise<void> {
    if (!this.#sitting || this.#sitting.answers.length === 0) {
      this.stage = {
        kind: 'failed',
        message: 'No question could be fetched. Check the connection, then try again.',
      };
      return;
    }
    this.#standings = await readStandings(Date.now());
    this.stage = { kind: 'report', sitting: this.#sitting };
    await this.#focusOn('h2');
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  #ready(): TemplateResult {
    const current = this.#standings?.current;
    const before = current?.answers.length ?? 0;
    return html`<div class="sheet">
      <h2>${before > 0 ? 'Go on where you stopped' : `Up to ${ANSWERS} questions`}</h2>
      <p>
        They come from six areas and get harder or easier with your answers. Nothing is told until the end. If
        you do not know something, say so: that tells more than a guess. Paper helps; looking things up spoils
        the map.
      </p>
      <p class="quietly">
        Nobody sees the result but you: it stays in this browser, with your other answers.
      </p>
      <div class="actions">
        <button class="primary" @click=${() => this.#begin()}>
          ${before > 0 ? `Go on with question ${before + 1}` : 'Begin'}
        </button>
        ${
          current && before >= FEWEST_ANSWERS
            ? html`<button @click=${() => (this.stage = { kind: 'report', sitting: current })}>
                See the map so far
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #asking(item: Item): TemplateResult {
    return html`<div class="sheet">
      <p class="where" tabindex="-1">Question ${this.asked + 1} of up to ${ANSWERS}</p>
      <ml-item
        silent
        .item=${item}
        @item-answered=${({ detail }: CustomEvent<ItemAnswer>) => void this.#keep(detail)}
        @item-unknown=${({ target }: Event) => (target as MlItem).giveUp()}
      ></ml-item>
      ${
        this.asked >= FEWEST_ANSWERS
          ? html`<div class="actions">
              <button class="quiet" @click=${() => void this.#end()}>Stop here and see the map</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #report(sitting: Sitting): TemplateResult | typeof nothing {
    const standings = this.#standings;
    if (!standings) return nothing;
    const report = reportOf(standings, sitting);
    const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    const at = day.format(Date.parse(sitting.answers.at(-1)?.at ?? ''));
    return html`<div class="sheet">
        <h2 tabindex="-1">Where you stand, ${at}</h2>
        ${
          report.kind === 'guessed'
            ? html`<p>
                ${report.right} of ${report.count} are right, about as many as guessing gives, and nothing was
                marked as not known. So there is no map: it would be drawn from chance. Try again and say “I
                don’t know this yet” where that is so.
              </p>`
            : mapView(report)
        }
        ${this.#since(standings, sitting)}
        <div class="actions">
          <button class="primary" @click=${() => this.#again()}>Sit another one</button>
          <a href=${new URL('plan/', SITE_BASE).href}>Plan your week from it</a>
          <a href=${new URL('theory/', SITE_BASE).href}>Learn something</a>
        </div>
      </div>
      <h2 class="part">The questions, and why</h2>
      <p class="quietly">Numbers are drawn anew; what is asked is the same.</p>
      ${sitting.answers.map((answer) => {
        const item = standings.items.get(answer.item);
        return item
          ? html`<details class="answered" @toggle=${this.#explain} data-id=${item.id}>
              <summary>
                <span class=${answer.right ? 'right' : 'wrong'} aria-hidden="true"
                  >${answer.right ? '✓' : '✗'}</span
                >
                <span class="asked">${wordsFor(item)}</span>
                <span class="quietly">${outcomeWords(answer)}</span>
              </summary>
            </details>`
          : nothing;
      })}`;
  }

  /** What changed since the assessment before, where there was one. */
  #since(standings: Standings, sitting: Sitting): TemplateResult | typeof nothing {
    const at = standings.past.findIndex(({ answers }) => answers[0]?.id === sitting.answers[0]?.id);
    const before = standings.past[at - 1];
    if (!before || before.answers.length < FEWEST_ANSWERS) return nothing;
    const up = [...moved(standings, before, sitting)].filter(([, by]) => by > 0.5).map(([area]) => area);
    if (up.length === 0)
      return html`<p>Since the last time nothing has moved by more than chance moves it.</p>`;
    return html`<p>Since the last time these have moved up: ${up.join(', ')}.</p>`;
  }

  /** Puts the explanation into a question that is unfolded. */
  readonly #explain = async ({ currentTarget }: Event): Promise<void> => {
    const details = currentTarget as HTMLDetailsElement;
    const id = details.dataset['id'] ?? '';
    if (!details.open || details.querySelector('ml-item, p')) return;
    const bundle = await loadConcept(id.split('/')[0] ?? '').catch(() => null);
    const item = bundle?.items.find((one) => one.id === id);
    if (!item) {
      details.append(Object.assign(document.createElement('p'), { textContent: 'It could not be fetched.' }));
      return;
    }
    const shown = Object.assign(document.createElement('ml-item'), { item });
    details.append(shown);
    await shown.updateComplete;
    shown.giveUp();
  };

  #again(): void {
    this.stage = { kind: 'ready' };
    void this.#focusOn('h2');
  }

  override render(): TemplateResult | typeof nothing {
    const { stage } = this;
    switch (stage.kind) {
      case 'loading':
        return html`<p role="status">Looking at what is known …</p>`;
      case 'failed':
        return html`<p role="alert">${stage.message}</p>
          <button @click=${() => void this.#read()}>Try again</button>`;
      case 'ready':
        return this.#ready();
      case 'asking':
        return this.#asking(stage.item);
      case 'report':
        return this.#report(stage.sitting);
      default:
        return stage satisfies never;
    }
  }
}

/** A concept's slug as words. */
function wordsFor({ concept }: MeasuringItem): string {
  return concept.replaceAll('-', ' ');
}

function outcomeWords({ right, confidence }: Sitting['answers'][number]): string {
  if (right) return 'right';
  return confidence === 'unknown' ? 'not known yet' : 'wrong';
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-assessment': MlAssessment;
  }
}
