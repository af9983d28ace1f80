import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { SITE_BASE } from '../core/site-base.ts';
import type { Item } from '../core/study/theory.ts';
import { plural } from '../core/words.ts';
import type { Chosen } from '../recall/choose.ts';
import type { Remembered } from '../recall/schedule.ts';
import { interviewDay, keepInterviewDay } from '../storage/interview-day.ts';
import { answerLog } from '../storage/records/answer-log.ts';
import { element } from '../widget/base/define.ts';
import { base, buttons } from '../widget/base/styles.ts';
import { loadConcept } from './load-concept.ts';
import './ml-item.ts';
import type { ItemAnswer, MlItem } from './ml-item.ts';
import { readReview, sittingOf, type ReviewState } from './review-cards.ts';
import { reviewStyles } from './review-styles.ts';
import { keepReviewMinutes, MINUTES, reviewMinutes } from './review-settings.ts';

type Stage =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; state: ReviewState }
  | { kind: 'asking'; item: Item; answered: boolean }
  | { kind: 'problem'; card: Remembered }
  | { kind: 'done' };

/** A day's review: as much of what is due as one has minutes for, the most endangered first. */
@element('ml-review')
export class MlReview extends LitElement {
  static override styles = [base, buttons, reviewStyles];

  @state() private stage: Stage = { kind: 'loading' };
  @state() private minutes = reviewMinutes();
  /** `2026-12-24`, or empty. */
  @state() private interviewDay = interviewDay() ?? '';
  @state() private dayIsOver = false;
  @state() private at = 0;
  #state: ReviewState | null = null;
  #chosen: Chosen = { cards: [], waiting: 0 };
  #right = 0;
  #answered = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  async #read(): Promise<void> {
    this.stage = { kind: 'loading' };
    try {
      this.#state = await readReview(Date.now());
      this.stage = { kind: 'ready', state: this.#state };
    } catch (error) {
      this.stage = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  #begin(): void {
    if (!this.#state) return;
    this.#chosen = sittingOf(this.#state, this.minutes, this.interviewDay, Date.now());
    this.#right = 0;
    this.#answered = 0;
    void this.#show(0);
  }

  async #show(at: number): Promise<void> {
    this.at = at;
    const card = this.#chosen.cards[at];
    if (!card) {
      this.stage = { kind: 'done' };
    } else if (this.#state?.problems.has(card.id)) {
      this.stage = { kind: 'problem', card };
    } else {
      const bundle = await loadConcept(card.group).catch(() => null);
      const item = bundle?.items.find(({ id }) => id === card.id);
      // Without a connection, or gone since the list was made: the next one.
      if (!item) return this.#show(at + 1);
      this.stage = { kind: 'asking', item, answered: false };
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.where, h2')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #keep({ item, right, share, confidence, seconds, misconception }: ItemAnswer): Promise<void> {
    if (this.stage.kind === 'asking') this.stage = { ...this.stage, answered: true };
    this.#answered += 1;
    if (right) this.#right += 1;
    const { id, version } = item;
    const log = await answerLog();
    await log
      .add({
        ...{ item: id, version, right, share, confidence, seconds },
        place: 'review',
        misconception: misconception?.name ?? null,
      })
      .catch(() => null);
  }

  #changeMinutes(minutes: number): void {
    this.minutes = minutes;
    keepReviewMinutes(minutes);
  }

  /** What is over is no day to prepare for; none is one that was cleared. */
  #changeDay(day: string): void {
    this.dayIsOver = day !== '' && Date.parse(`${day}T24:00`) <= Date.now();
    if (this.dayIsOver) return;
    this.interviewDay = day;
    keepInterviewDay(day);
  }

  #ready(state: ReviewState): TemplateResult {
    const { minutes, interviewDay } = this;
    const now = Date.now();
    const { cards, waiting } = sittingOf(state, minutes, interviewDay, now);
    const next = Math.min(...state.cards.map(({ dueAt }) => dueAt));
    const seconds = cards.reduce((sum, card) => sum + card.seconds, 0);
    return html`<div class="sheet">
      ${
        cards.length > 0
          ? html`<h2>${plural(cards.length, 'thing')} to recall today</h2>
              <p>
                About ${plural(Math.max(1, Math.round(seconds / 60)), 'minute')}, what you are likeliest to
                forget first.${waiting > 0 ? ' The rest waits for another day: nothing piles up.' : ''}
              </p>`
          : waiting > 0
            ? html`<h2>What is due takes longer than that</h2>
                <p>A problem is due. Give it more minutes, or come back another day: nothing piles up.</p>`
            : emptyView(state, next)
      }
      <fieldset>
        <legend>Minutes you have today</legend>
        ${MINUTES.map(
          (one) =>
            html`<button aria-pressed=${one === minutes} @click=${() => this.#changeMinutes(one)}>
              ${one}
            </button>`,
        )}
      </fieldset>
      <label class="day"
        >Interview on
        <input
          type="date"
          .value=${interviewDay}
          @change=${({ target }: Event) => this.#changeDay((target as HTMLInputElement).value)}
        />
        ${this.dayIsOver ? 'That day is over: choose one to come.' : interviewDay ? 'What you would have forgotten by then comes first.' : nothing}</label
      >
      ${
        cards.length > 0
          ? html`<div class="actions">
              <button class="primary" @click=${() => this.#begin()}>Begin</button>
            </div>`
          : nothing
      }
      ${notesView(state)}
    </div>`;
  }

  #where(): TemplateResult {
    return html`<p class="where" tabindex="-1">${this.at + 1} of ${this.#chosen.cards.length}</p>`;
  }

  #asking(item: Item, answered: boolean): TemplateResult {
    const last = this.at === this.#chosen.cards.length - 1;
    return html`<div class="sheet">
      ${this.#where()}
      <ml-item
        .item=${item}
        @item-answered=${({ detail }: CustomEvent<ItemAnswer>) => void this.#keep(detail)}
        @item-unknown=${({ target }: Event) => (target as MlItem).giveUp()}
      ></ml-item>
      ${
        answered
          ? html`<div class="actions">
              <button class="primary" @click=${() => void this.#show(this.at + 1)}>
                ${last ? 'See how it went' : 'Next'}
              </button>
              <a href=${new URL(`theory/${item.concept}/#lesson`, SITE_BASE).href}>Read the lesson</a>
            </div>`
          : nothing
      }
    </div>`;
  }

  #problem(card: Remembered): TemplateResult {
    const problem = this.#state?.problems.get(card.id);
    return html`<div class="sheet">
      ${this.#where()}
      <h2 tabindex="-1">${problem?.title ?? card.id}</h2>
      <p>
        You solved this one. Can you still write it? It opens with an empty editor; your old code is among
        your attempts. About ${plural(problem?.minutes ?? 0, 'minute')}.
      </p>
      <div class="actions">
        <a href=${new URL(`problems/${problem?.slug ?? ''}/?review`, SITE_BASE).href}>Write it again</a>
        <button @click=${() => void this.#show(this.at + 1)}>Not today</button>
      </div>
    </div>`;
  }

  #done(): TemplateResult {
    return html`<div class="sheet">
      <h2 tabindex="-1">That was today’s review</h2>
      <p>
        ${this.#answered > 0 ? `${this.#right} of ${this.#answered} remembered. ` : ''}What you knew comes
        back later than before, what you did not, in a day or two.
      </p>
      <div class="actions">
        <button @click=${() => void this.#read()}>Is there more?</button>
        <a href=${new URL('theory/', SITE_BASE).href}>Something new</a>
      </div>
    </div>`;
  }

  override render(): TemplateResult {
    const { stage } = this;
    switch (stage.kind) {
      case 'loading':
        return html`<p role="status">Looking at what is due …</p>`;
      case 'failed':
        return html`<p role="alert">${stage.message}</p>
          <button @click=${() => void this.#read()}>Try again</button>`;
      case 'ready':
        return this.#ready(stage.state);
      case 'asking':
        return this.#asking(stage.item, stage.answered);
      case 'problem':
        return this.#problem(stage.card);
      case 'done':
        return this.#done();
      default:
        return stage satisfies never;
    }
  }
}

function emptyView({ cards }: ReviewState, next: number): TemplateResult {
  if (cards.length === 0)
    return html`<h2>Nothing to recall yet</h2>
      <p>
        Answer a few <a href=${new URL('theory/', SITE_BASE).href}>theory questions</a> or solve a
        <a href=${SITE_BASE}>problem</a>: a few days later they come back here, just before you forget them.
      </p>`;
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return html`<h2>Nothing is due today</h2>
    <p>The next thing comes back on ${day.format(next)}.</p>`;
}

/** What is spent, and what could not be used: told, and nothing else stops. */
function notesView({ minutesThisWeek, setAside, damaged }: ReviewState): TemplateResult {
  const notes = [
    minutesThisWeek > 0 ? `${plural(minutesThisWeek, 'minute')} of theory in the last seven days.` : '',
    setAside > 0 ? `${plural(setAside, 'thing')} that you answered changed or went: it is set aside.` : '',
    damaged > 0 ? `${plural(damaged, 'entry', 'entries')} of your log cannot be read and were left out.` : '',
  ].filter(Boolean);
  return html`${notes.map((note) => html`<p class="quietly">${note}</p>`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-review': MlReview;
  }
}
