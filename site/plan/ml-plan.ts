import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { SITE_BASE } from '../../src/core/site-base.ts';
import type { Kept } from '../../src/plan/kept.ts';
import { lookBack, paceAfter } from '../../src/plan/look-back.ts';
import type { Choices, Plan } from '../../src/plan/plan.ts';
import {
  isOver,
  newPlan,
  revised,
  withChoices,
  withInterviewDay,
  type Situation,
} from '../../src/plan/revise.ts';
import { reviewStyles } from '../../src/quiz/review-styles.ts';
import { INTERVIEW_KEY, interviewDay, keepInterviewDay } from '../../src/storage/interview-day.ts';
import { element } from '../../src/widget/base/define.ts';
import { download } from '../../src/widget/base/download.ts';
import { base, buttons } from '../../src/widget/base/styles.ts';
import { keepPlan, PLAN_KEY, readPlan } from './keeper.ts';
import { lookBackView, pastView } from './look-back-view.ts';
import { checked, formView, originView, USUAL, type Draft } from './plan-form.ts';
import { planStyles } from './plan-styles.ts';
import { readSituation } from './situation.ts';
import { changesView, dayView, spanWords, summaryView } from './week-view.ts';

type Stage =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  /** Choosing what a plan is made from. `over`: the week that was, to look back on. */
  | { kind: 'choosing'; situation: Situation; over: Plan | null; note: string }
  | { kind: 'week'; situation: Situation; plan: Plan };

/** So many weeks are looked back on. */
const PAST_KEPT = 12;

/** A week, planned day by day, and planned anew when it turns out otherwise. */
@element('ml-plan')
export class MlPlan extends LitElement {
  static override styles = [base, buttons, reviewStyles, planStyles];

  @state() private stage: Stage = { kind: 'loading' };
  @state() private draft: Draft = { ...USUAL, interviewDay: interviewDay() ?? '' };
  @state() private wrong = '';
  /** Whether the plan outlasts this page. */
  @state() private lasting = true;
  #kept: Kept | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
    document.addEventListener('visibilitychange', this.#readAgain);
    addEventListener('pageshow', this.#readAgain);
    addEventListener('storage', this.#readStored);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#readAgain);
    removeEventListener('pageshow', this.#readAgain);
    removeEventListener('storage', this.#readStored);
  }

  /** What was done in another tab, or since yesterday. What is being chosen is left alone. */
  readonly #readAgain = (): void => {
    if (document.visibilityState === 'visible' && this.stage.kind === 'week') void this.#read();
  };

  readonly #readStored = ({ key }: StorageEvent): void => {
    if (key === PLAN_KEY || key === INTERVIEW_KEY) this.#readAgain();
  };

  async #read(): Promise<void> {
    try {
      const situation = await readSituation(Date.now());
      const outcome = readPlan();
      switch (outcome.kind) {
        case 'none':
        case 'unreadable':
          // Where nothing can be kept, the plan of this page goes on.
          if (outcome.kind === 'none' && this.#kept && !this.lasting)
            return this.#open(this.#kept, situation);
          this.#kept = null;
          this.stage = {
            ...{ kind: 'choosing', situation, over: null },
            note:
              outcome.kind === 'unreadable'
                ? `${outcome.message} It is left where it is until you plan anew, and set aside then.`
                : '',
          };
          return;
        case 'kept':
          return this.#open(outcome.kept, situation);
        default:
          return outcome satisfies never;
      }
    } catch (error) {
      this.stage = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  #open(kept: Kept, situation: Situation): void {
    this.#kept = kept;
    this.draft = draftOf(kept.plan.choices, situation.today);
    if (isOver(kept.plan, situation.today)) {
      this.stage = { kind: 'choosing', situation, over: kept.plan, note: '' };
      return;
    }
    const plan = followed(kept.plan, situation);
    if (plan !== kept.plan) this.#keep({ ...kept, plan });
    this.stage = { kind: 'week', situation, plan };
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    this.lasting = keepPlan(kept);
  }

  /** Makes a plan from what is chosen: the first, the next, or this one with other choices. */
  #plan(situation: Situation, over: Plan | null): void {
    const choices = checked(this.draft, situation.today);
    if (typeof choices === 'string') {
      this.wrong = choices;
      return;
    }
    this.wrong = '';
    keepInterviewDay(choices.interviewDay);
    const plan = this.#planned(choices, situation, over);
    this.stage = { kind: 'week', situation, plan };
    void this.#focusOnHeading();
  }

  #planned(choices: Choices, situation: Situation, over: Plan | null): Plan {
    const { plan: current = null, past = [] } = this.#kept ?? {};
    if (current && !over) {
      const plan = withChoices(current, choices, situation);
      this.#keep({ version: 2, plan, past });
      return plan;
    }
    const last = over ? lookBack(over, situation.evidence, situation.today) : null;
    const plan = newPlan(choices, situation, paceAfter(last));
    this.#keep({ version: 2, plan, past: [...past, ...(last ? [last] : [])].slice(-PAST_KEPT) });
    return plan;
  }

  async #focusOnHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #export(plan: Plan, { library, today }: Situation): Promise<void> {
    const { calendarOf } = await import('../../src/plan/calendar.ts');
    const address = new URL('plan/', SITE_BASE).href;
    const text = calendarOf(plan, library, { today, now: Date.now(), address });
    download('ml-judge-week.ics', new Blob([text], { type: 'text/calendar' }));
  }

  #startAt(plan: Plan, startAt: string): void {
    if (this.stage.kind !== 'week' || !/^\d\d:\d\d$/.test(startAt)) return;
    const changed = { ...plan, choices: { ...plan.choices, startAt } };
    this.#keep({ version: 2, past: this.#kept?.past ?? [], plan: changed });
    this.stage = { ...this.stage, plan: changed };
  }

  #change(plan: Plan, situation: Situation): void {
    this.draft = draftOf(plan.choices, situation.today);
    this.wrong = '';
    this.stage = { kind: 'choosing', situation, over: null, note: '' };
    void this.#focusOnHeading();
  }

  #choosing({ situation, over, note }: Extract<Stage, { kind: 'choosing' }>): TemplateResult {
    const current = this.#kept && !over ? this.#kept : null;
    return html`${note ? html`<p class="told sheet" role="alert">${note}</p>` : nothing}
    ${
      over
        ? html`<div class="sheet">
            <h2 tabindex="-1">
              Looking back: ${spanWords(over.days[0]?.day ?? '', over.days.at(-1)?.day ?? '')}
            </h2>
            ${lookBackView(lookBack(over, situation.evidence, situation.today))}
          </div>`
        : nothing
    }
    ${formView(this.draft, {
      change: (part) => (this.draft = { ...this.draft, ...part }),
      plan: () => this.#plan(situation, over),
      back: current ? () => this.#open(current, situation) : null,
      wrong: this.wrong,
      submit: over ? 'Plan the next seven days' : current ? 'Plan the days left anew' : 'Plan the week',
    })}`;
  }

  #week({ situation, plan }: Extract<Stage, { kind: 'week' }>): TemplateResult {
    const { days, choices } = plan;
    const past = days.filter(({ day }) => day < situation.today);
    return html`<div class="sheet">
        <h2 tabindex="-1">${spanWords(days[0]?.day ?? '', days.at(-1)?.day ?? '')}</h2>
        ${changesView(plan)} ${summaryView(plan, situation)}
        <div class="actions">
          <label class="field"
            >Begin at
            <input
              type="time"
              .value=${choices.startAt}
              @change=${({ target }: Event) => this.#startAt(plan, (target as HTMLInputElement).value)}
          /></label>
          <button @click=${() => void this.#export(plan, situation)}>Save as calendar</button>
          <button @click=${() => print()}>Print</button>
          <button @click=${() => this.#change(plan, situation)}>Change what you said</button>
        </div>
        ${
          this.lasting
            ? nothing
            : html`<p class="quietly">
                This window allows no storage: save the calendar or print the plan before you close it.
              </p>`
        }
      </div>
      <div class="sheet">
        ${days.filter(({ day }) => day >= situation.today).map((day) => dayView(day, plan, situation))}
      </div>
      <div class="sheet not-printed">
        ${
          past.length > 0
            ? html`<details>
                <summary>Days that are over</summary>
                ${past.map((day) => dayView(day, plan, situation))}
              </details>`
            : nothing
        }
        <details>
          <summary>The week so far: plan and what came of it</summary>
          ${lookBackView(lookBack(plan, situation.evidence, situation.today))}
        </details>
        <details>
          <summary>What you bring along, and what is missing</summary>
          ${originView(choices.origin)}
        </details>
        ${pastView(this.#kept?.past ?? [])}
        <p class="quietly">
          Minutes are those of a prepared reader. What is asked and marked stays in this browser, as
          <a href=${new URL('data/', SITE_BASE).href}>everything else</a> does.
        </p>
      </div>`;
  }

  override render(): TemplateResult {
    const { stage } = this;
    switch (stage.kind) {
      case 'loading':
        return html`<p role="status">Looking at what is known …</p>`;
      case 'failed':
        return html`<p role="alert">${stage.message}</p>
          <button @click=${() => void this.#read()}>Try again</button>`;
      case 'choosing':
        return this.#choosing(stage);
      case 'week':
        return this.#week(stage);
      default:
        return stage satisfies never;
    }
  }
}

/** The plan as it should be today; the review may have been told another day for the interview, or that there is none. */
function followed(plan: Plan, situation: Situation): Plan {
  const day = interviewDay() ?? plan.choices.interviewDay;
  const isNews = day !== plan.choices.interviewDay && (day === '' || day >= situation.today);
  return isNews ? withInterviewDay(plan, day, situation) : revised(plan, situation);
}

/** What was chosen before, without an interview that is over. */
function draftOf(choices: Choices, today: string): Draft {
  return { ...choices, interviewDay: choices.interviewDay < today ? '' : choices.interviewDay };
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-plan': MlPlan;
  }
}
