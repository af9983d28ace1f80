import { html, nothing, type TemplateResult } from 'lit';
import type { LookBack, StepKind } from '../../src/plan/look-back.ts';
import { plural } from '../../src/core/words.ts';
import { duration } from '../../src/plan/words.ts';
import { spanWords } from './week-view.ts';

const KINDS: Record<StepKind, string> = {
  assessment: 'Assessments',
  review: 'Reviews',
  sitting: 'Sittings',
  theory: 'Concepts of theory',
  problem: 'Problems',
  again: 'Problems once more',
};

/** Plan and week side by side, and what follows. */
export function lookBackView(back: LookBack): TemplateResult {
  const { plannedMinutes, doneMinutes, kinds, missedDays, beside } = back;
  if (plannedMinutes === 0) return html`<p>There is nothing to compare yet.</p>`;
  return html`<div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">What</span></th>
            <th scope="col">Planned</th>
            <th scope="col">Happened</th>
          </tr>
        </thead>
        <tbody>
          ${kinds.map(
            ({ kind, planned, done }) =>
              html`<tr>
                <th scope="row">${KINDS[kind]}</th>
                <td>${planned}</td>
                <td>${done}</td>
              </tr>`,
          )}
          <tr>
            <th scope="row">Time</th>
            <td>${duration(plannedMinutes)}</td>
            <td>${duration(doneMinutes)}</td>
          </tr>
        </tbody>
      </table>
    </div>
    <p>
      ${lessonWords(back)}
      ${missedDays > 0 ? `On ${plural(missedDays, 'day')} nothing of the plan happened; what was missed is not added up.` : nothing}
      ${beside > 0 ? `Beside the plan ${plural(beside, 'problem')} ${beside === 1 ? 'was' : 'were'} solved.` : nothing}
    </p>`;
}

function lessonWords({ plannedMinutes, doneMinutes }: LookBack): string {
  const share = doneMinutes / plannedMinutes;
  if (share >= 0.9) return 'Plan and week agree: the next one can be as full.';
  if (share >= 0.6) return 'Most of it happened. A plan that is a little too full is no failure.';
  return 'The plan was too full for this week. The next one holds less, so that it can happen.';
}

/** Weeks before, the latest first. */
export function pastView(past: readonly LookBack[]): TemplateResult | typeof nothing {
  if (past.length === 0) return nothing;
  return html`<details class="not-printed">
    <summary>Weeks before</summary>
    <ul class="why-list">
      ${past
        .toReversed()
        .map(
          ({ from, to, plannedMinutes, doneMinutes }) =>
            html`<li>${spanWords(from, to)}: ${duration(doneMinutes)} of ${duration(plannedMinutes)}.</li>`,
        )}
    </ul>
  </details>`;
}
