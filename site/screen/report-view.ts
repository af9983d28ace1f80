import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome, ScreenProblem, Sitting } from '../../src/core/screen.ts';
import { SITE_BASE } from '../../src/core/site-base.ts';
import {
  growthWords,
  headWords,
  namedBefore,
  pathWords,
  stabilityWords,
  summaryOf,
  verdictWords,
} from '../../src/screen/report.ts';
import { clockWords } from '../../src/screen/sitting.ts';
import { verdictIcon } from '../../src/widget/base/verdict-icon.ts';
import { dayWords } from './words.ts';

/** What is judged of a sitting that has ended. */
export type Judging =
  | { kind: 'idle' }
  | { kind: 'judging'; sitting: string; problem: ScreenProblem }
  /** One sentence that says why not. */
  | { kind: 'failed'; sitting: string; message: string };

export interface ReportActions {
  judge(): void;
  export(): void;
  again(): void;
}

/** The facts of a sitting, problem by problem. */
export function reportView(
  sitting: Sitting,
  all: readonly Sitting[],
  judging: Judging,
  actions: ReportActions,
): TemplateResult {
  const before = namedBefore(sitting, all);
  const left = sitting.problems.length - sitting.outcomes.length;
  return html`<div class="sheet">
    <h2 tabindex="-1">${dayWords(sitting.startedAt)}: ${headWords(sitting)}</h2>
    <div role="status">${judgingView(sitting, judging, left, actions)}</div>
    <ol class="outcomes">
      ${sitting.problems.map(
        (problem) =>
          html`<li>
            ${outcomeView(
              problem,
              sitting.outcomes.find((one) => one.problem === problem.slug),
              before,
            )}
          </li>`,
      )}
    </ol>
    <p class="quietly">
      Facts of one practice sitting, and no company’s score. Your code is among the attempts of each problem,
      where its edges, hints and solution are, too.
    </p>
    <div class="actions">
      <button class="primary" @click=${actions.again}>Another sitting</button>
      <button ?disabled=${left > 0} @click=${actions.export}>Export the report</button>
    </div>
  </div>`;
}

function judgingView(
  { id }: Sitting,
  judging: Judging,
  left: number,
  { judge }: ReportActions,
): TemplateResult | typeof nothing {
  switch (judging.kind) {
    case 'judging':
      return judging.sitting === id
        ? html`<p>Judging what you wrote last: ${judging.problem.title} …</p>`
        : nothing;
    case 'failed':
      return html`${judging.sitting === id ? html`<p class="failed">${judging.message}</p>` : nothing}
        <button @click=${judge}>Judge what is left</button>`;
    case 'idle':
      return left > 0 ? html`<button @click=${judge}>Judge what is left</button>` : nothing;
    default:
      return judging satisfies never;
  }
}

function outcomeView(
  { slug, title, difficulty }: ScreenProblem,
  outcome: Outcome | undefined,
  before: ReadonlySet<string>,
): TemplateResult {
  const facts = outcome ? [pathWords(outcome), growthWords(outcome), stabilityWords(outcome)] : [];
  return html`<h3>
      <a href=${new URL(`problems/${slug}/`, SITE_BASE).href}>${title}</a>
      <span class="quietly">${difficulty}</span>
    </h3>
    <p class="verdict">
      ${outcome?.verdict ? verdictIcon(outcome.verdict) : nothing} ${verdictWords(outcome)}
    </p>
    ${facts.filter(Boolean).map((fact) => html`<p class="fact">${fact}</p>`)}
    ${
      outcome && outcome.mistakes.length > 0
        ? html`<p class="fact">On the way the code made these mistakes:</p>
            <ul>
              ${outcome.mistakes.map(
                (mistake) =>
                  html`<li>
                    ${mistake}
                    ${before.has(mistake) ? html`<em>Named in an earlier sitting, too.</em>` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}

/** All sittings beside each other, the latest first. */
export function sittingsView(
  sittings: readonly Sitting[],
  shown: Sitting | null,
  show: (sitting: Sitting) => void,
): TemplateResult | typeof nothing {
  if (sittings.length === 0) return nothing;
  return html`<h2 class="part">Your sittings</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Your sittings">
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Minutes</th>
            <th scope="col">Accepted</th>
            <th scope="col">First run after</th>
            <th scope="col">Runs before Submit</th>
            <th scope="col">Mistakes named</th>
          </tr>
        </thead>
        <tbody>
          ${[...sittings].reverse().map((sitting) => {
            const { accepted, of, firstRunMs, runs, mistakes } = summaryOf(sitting);
            return html`<tr aria-current=${sitting.id === shown?.id ? 'true' : nothing}>
              <td>
                <button class="quiet" @click=${() => show(sitting)}>${dayWords(sitting.startedAt)}</button>
              </td>
              <td>${sitting.minutes}</td>
              <td>${accepted} of ${of}</td>
              <td>${firstRunMs === null ? 'never' : clockWords(firstRunMs)}</td>
              <td>${runs}</td>
              <td>${mistakes.length}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p class="quietly">
      The first run is counted from when its problem was opened, in the middle of the problems that ran.
    </p>`;
}
