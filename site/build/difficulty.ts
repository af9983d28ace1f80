import type { ProblemSummary } from '../../src/core/problem.ts';
import { html, type Html } from './html.ts';

/** How hard a problem is, as a word beside which the styles draw one to three bars, and how long it takes. */
export function difficultyAndMinutes({ difficulty, minutes }: ProblemSummary): Html {
  return html`<span class="difficulty" data-difficulty="${difficulty}">${difficulty}</span>
    <span class="minutes">${minutes} min</span>`;
}
