import { html, nothing, type TemplateResult } from 'lit';
import { SITE_BASE } from '../../src/core/site-base.ts';
import { listed, plural } from '../../src/core/words.ts';
import { addDays, dayName, dayOf } from '../../src/plan/days.ts';
import type { Remembered } from '../../src/recall/schedule.ts';
import type { Week } from '../../src/recall/weeks.ts';

/** Days that are looked ahead. */
const AHEAD = 7;

/** The minutes of each week as columns; a week without any is a gap and nothing else. */
export function weeksView(weeks: readonly Week[]): TemplateResult {
  const most = Math.max(30, ...weeks.map(({ minutes }) => minutes));
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
  const total = weeks.reduce((sum, { minutes }) => sum + minutes, 0);
  return html`<section aria-labelledby="minutes">
    <h3 id="minutes">Minutes a week</h3>
    <ol class="weeks">
      ${weeks.map(
        ({ monday, minutes }) =>
          html`<li style="--share: ${minutes / most}" title="Week of ${day.format(monday)}: ${minutes} min">
            <span class="visually-hidden">Week of ${day.format(monday)}: ${minutes} minutes</span>
          </li>`,
      )}
    </ol>
    <p class="words">
      ${total} min on questions and reviews in ${weeks.length} weeks, ${weeks.at(-1)?.minutes ?? 0} min in
      this one. The highest column is ${most} min.
    </p>
  </section>`;
}

/** What falls due in the next days. */
export function comingBackView(cards: readonly Remembered[], now: number): TemplateResult {
  const today = dayOf(new Date(now));
  const days = Array.from({ length: AHEAD }, (_, index) => addDays(today, index));
  const byDay = new Map<string, Remembered[]>();
  for (const card of cards) {
    const due = dayOf(new Date(Math.max(card.dueAt, now)));
    byDay.set(due, [...(byDay.get(due) ?? []), card]);
  }
  const rows = days.filter((day) => byDay.has(day));
  return html`<section aria-labelledby="back">
    <h3 id="back">What comes back</h3>
    ${
      rows.length === 0
        ? html`<p class="words">Nothing in the next ${AHEAD} days.</p>`
        : html`<ul class="back">
            ${rows.map((day) => {
              const due = byDay.get(day) ?? [];
              return html`<li>
                <span>${day === today ? 'Today' : dayName(day, 'full')}</span>
                <span class="words">${dueWords(due)}</span>
              </li>`;
            })}
          </ul>`
    }
    ${
      byDay.has(today)
        ? html`<p><a href=${new URL('review/', SITE_BASE).href}>Review what is due</a></p>`
        : nothing
    }
  </section>`;
}

function dueWords(due: readonly Remembered[]): string {
  const problems = due.filter(({ id }) => id.startsWith('problem:')).length;
  const questions = due.length - problems;
  return listed([
    ...(questions > 0 ? [plural(questions, 'question')] : []),
    ...(problems > 0 ? [plural(problems, 'problem')] : []),
  ]);
}
