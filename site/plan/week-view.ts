import { html, nothing, type TemplateResult } from 'lit';
import { SITE_BASE } from '../../src/core/site-base.ts';
import { AREAS } from '../../src/core/study/theory.ts';
import { dayName, daysBetween } from '../../src/plan/days.ts';
import { isDone } from '../../src/plan/evidence.ts';
import { minutesOf, type Plan, type PlannedDay, type Step } from '../../src/plan/plan.ts';
import { minutesByArea, titleOf, type Situation } from '../../src/plan/revise.ts';
import { plural } from '../../src/core/words.ts';
import { duration } from '../../src/plan/words.ts';

const KINDS: Record<Step['kind'], string> = {
  assessment: 'where you stand',
  review: 'what comes back',
  sitting: 'under one clock',
  theory: 'theory',
  problem: 'problem',
  again: 'problem, once more',
};

/** From one day to another: `Monday 30 November to Sunday 6 December`. */
export function spanWords(from: string, to: string): string {
  return `${dayName(from, 'full')} to ${dayName(to, 'full')}`;
}

/** What the week holds as a whole, and what it follows. */
export function summaryView(
  { choices, days, pace, levels }: Plan,
  { today, library }: Situation,
): TemplateResult {
  const planned = minutesOf(days.flatMap(({ steps }) => steps));
  const free = days.reduce((sum, day) => sum + day.free, 0);
  const until = choices.interviewDay ? daysBetween(today, choices.interviewDay) : -1;
  const byArea = minutesByArea(days, library);
  const most = Math.max(1, ...byArea.values());
  return html`<p>
      ${duration(planned)} planned of ${duration(free)} free.
      ${until > 0 ? html`The interview is in ${plural(until, 'day')}.` : nothing}
      ${until === 0 ? 'The interview is today.' : nothing}
      ${
        Object.keys(levels).length === 0
          ? 'Nothing is measured yet: until it is, the week follows a guess from where you come from.'
          : 'It follows your map, and where that has gaps, a guess from where you come from.'
      }
      ${
        pace < 1
          ? `The last plan was too full, so ${Math.round(100 * pace)} % of the free time is planned.`
          : nothing
      }
    </p>
    <div>
      <h3>Time for what is new</h3>
      <ul class="areas">
        ${AREAS.map(
          (area) =>
            html`<li>
              <span class="name">${area}</span>
              <i aria-hidden="true" style="--part: ${(100 * (byArea.get(area) ?? 0)) / most}%"></i>
              <span class="time">${duration(byArea.get(area) ?? 0)}</span>
            </li>`,
        )}
      </ul>
    </div>`;
}

/** Why the plan is not any more what it was; the latest change is told, those before are folded. */
export function changesView({ changes }: Plan): TemplateResult | typeof nothing {
  const last = changes.at(-1);
  if (!last) return nothing;
  const words = (one: typeof last): TemplateResult =>
    html`<ul class="why-list">
      ${one.words.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
  return html`<div class="told">
    <h3>Planned anew on ${dayName(last.day)}, because</h3>
    ${words(last)}
    ${
      changes.length > 1
        ? html`<details class="not-printed">
            <summary>Earlier changes</summary>
            ${changes
              .slice(0, -1)
              .toReversed()
              .map(
                (one) =>
                  html`<p>${dayName(one.day)}</p>
                    ${words(one)}`,
              )}
          </details>`
        : nothing
    }
  </div>`;
}

export function dayView(planned: PlannedDay, plan: Plan, situation: Situation): TemplateResult {
  const { day, steps, free, note } = planned;
  const today = day === situation.today;
  return html`<section class="planned" aria-labelledby="day-${day}">
    <header>
      <h3 id="day-${day}">${today ? 'Today, ' : ''}${dayName(day, 'full')}</h3>
      <span>${free === 0 ? 'no time' : `${duration(minutesOf(steps))} of ${duration(free)}`}</span>
    </header>
    ${note ? html`<p class="why">${note}</p>` : nothing}
    ${
      steps.length > 0
        ? html`<ol class="steps">
            ${steps.map((step) => stepView(step, day, plan, situation))}
          </ol>`
        : nothing
    }
  </section>`;
}

function stepView(
  step: Step,
  day: string,
  plan: Plan,
  { evidence, library, today }: Situation,
): TemplateResult {
  const done = isDone(step, day, plan, evidence);
  const [mark, words] = done ? ['✓', 'done'] : day < today ? ['–', 'did not happen'] : ['○', 'to do'];
  return html`<li class="step">
    <span class="mark ${done ? 'done' : ''}"
      ><span aria-hidden="true">${mark}</span><span class="visually-hidden">${words}: </span></span
    >
    <span
      ><a href=${new URL(pathOf(step), SITE_BASE).href}>${titleOf(step, library)}</a>
      <span class="kind">${KINDS[step.kind]}</span></span
    >
    <span class="time">${step.minutes} min</span>
    <span class="why">${step.why}</span>
  </li>`;
}

function pathOf(step: Step): string {
  switch (step.kind) {
    case 'assessment':
      return 'assess/';
    case 'review':
      return 'review/';
    case 'sitting':
      return `screen/?minutes=${step.minutes}`;
    case 'theory':
      return `theory/${step.slug}/`;
    case 'problem':
      return `problems/${step.slug}/`;
    case 'again':
      return `problems/${step.slug}/?review`;
    default:
      return step satisfies never;
  }
}
