import { html, type TemplateResult } from 'lit';
import {
  SCREEN_KINDS,
  SCREEN_MINUTES,
  type ScreenKind,
  type ScreenMinutes,
  type ScreenProblem,
} from '../../src/core/screen.ts';
import { countOf, type Drawn } from '../../src/screen/draw.ts';
import { drawnWords, KIND_NAMES, leftWords } from './words.ts';

export interface Choice {
  minutes: ScreenMinutes;
  kinds: readonly ScreenKind[];
}

export interface ChoiceActions {
  choose(choice: Choice): void;
  begin(): void;
}

/** How long, of what; what that gives, and the rules. */
export function chooseView(
  problems: readonly ScreenProblem[],
  solved: ReadonlySet<string>,
  choice: Choice,
  drawn: Drawn,
  { choose, begin }: ChoiceActions,
): TemplateResult {
  const { minutes, kinds } = choice;
  const toggle = (kind: ScreenKind, on: boolean): void =>
    choose({ minutes, kinds: SCREEN_KINDS.filter((one) => (one === kind ? on : kinds.includes(one))) });
  return html`<div class="sheet">
    <h2>Choose, then begin</h2>
    <fieldset>
      <legend>How long?</legend>
      ${SCREEN_MINUTES.map(
        (one) =>
          html`<button
            type="button"
            aria-pressed=${one === minutes}
            @click=${() => choose({ minutes: one, kinds })}
          >
            ${one} minutes
          </button>`,
      )}
    </fieldset>
    <fieldset class="kinds">
      <legend>Of what?</legend>
      ${SCREEN_KINDS.map((kind) => {
        const count = countOf(kind, problems, solved);
        return html`<label
          ><input
            type="checkbox"
            .checked=${kinds.includes(kind)}
            ?disabled=${count.left === 0}
            @change=${({ target }: Event) => toggle(kind, (target as HTMLInputElement).checked)}
          />
          ${KIND_NAMES[kind]} <span class="quietly">${leftWords(count)}</span></label
        >`;
      })}
    </fieldset>
    <p class="drawn" role="status">
      ${kinds.length === 0 ? 'Choose at least one kind.' : drawnWords(drawn, minutes)}
    </p>
    <ul class="rules">
      <li>One clock for all problems. It goes on while the page is closed; a reload brings you back.</li>
      <li>You move between them as you like. Edge cases are not listed: finding them is part of it.</li>
      <li>
        Run, Submit and tests of your own work as always. Nothing explains a failed test: no hints, named
        mistakes, stepping, closer look, learn pages or solutions. The report names the mistakes.
      </li>
      <li>What stands in each editor at the end counts. Your own drafts of these problems are left alone.</li>
    </ul>
    <div class="actions">
      <button class="primary" ?disabled=${drawn.kind !== 'drawn'} @click=${begin}>Begin</button>
      <span class="quietly">The report at the end is for you alone. It is no company’s score.</span>
    </div>
  </div>`;
}
