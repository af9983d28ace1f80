import { html, nothing, type TemplateResult } from 'lit';
import { isDay } from '../../src/plan/days.ts';
import { ORIGIN_IDS, ORIGINS, type OriginId, type Reason } from '../../src/plan/origins.ts';
import type { Choices } from '../../src/plan/plan.ts';
import { duration } from '../../src/plan/words.ts';

/** Choices under way: nobody comes from anywhere until they say so. */
export type Draft = Omit<Choices, 'origin'> & { origin: OriginId | null };

export const USUAL: Draft = {
  origin: null,
  interviewDay: '',
  minutes: [45, 45, 45, 45, 45, 120, 60],
  startAt: '18:00',
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const OFFERED = [0, 15, 30, 45, 60, 90, 120, 180, 240, 360, 480];

/** The choices of a draft, or one sentence that says what is missing. */
export function checked(draft: Draft, today: string): Choices | string {
  const { origin, interviewDay, minutes } = draft;
  if (!origin) return 'Choose where you come from: the plan begins with it.';
  if (minutes.every((one) => one === 0)) return 'Give at least one day some time.';
  if (interviewDay !== '' && !isDay(interviewDay)) return 'The day of the interview is not a day.';
  if (interviewDay !== '' && interviewDay < today)
    return 'The day of the interview is over: leave it empty, or choose one to come.';
  return { ...draft, origin };
}

/** What the plan is made from. `submit` words the button. */
export function formView(
  draft: Draft,
  {
    change,
    plan,
    back,
    wrong,
    submit,
  }: {
    change: (part: Partial<Draft>) => void;
    plan: () => void;
    /** Leaves everything as it was; null where there is nothing to go back to. */
    back: (() => void) | null;
    wrong: string;
    submit: string;
  },
): TemplateResult {
  const { origin, interviewDay, minutes } = draft;
  const setMinutes = (at: number, value: number): void =>
    change({ minutes: minutes.map((one, index) => (index === at ? value : one)) });
  return html`<form
    class="sheet"
    @submit=${(event: Event) => {
      event.preventDefault();
      plan();
    }}
  >
    <h2 tabindex="-1">Plan seven days</h2>
    <fieldset>
      <legend>Where you come from</legend>
      ${ORIGIN_IDS.map(
        (id) =>
          html`<label class="origin"
            ><input
              type="radio"
              name="origin"
              .checked=${id === origin}
              @change=${() => change({ origin: id })}
            />${ORIGINS[id].label}</label
          >`,
      )}
    </fieldset>
    ${origin ? originView(origin) : nothing}
    <fieldset>
      <legend>Free time on</legend>
      <div class="hours">
        ${WEEKDAYS.map(
          (name, at) =>
            html`<label
              >${name}
              <select
                @change=${({ target }: Event) => setMinutes(at, Number((target as HTMLSelectElement).value))}
              >
                ${[...new Set([...OFFERED, minutes[at] ?? 0])]
                  .sort((a, b) => a - b)
                  .map(
                    (value) =>
                      html`<option value=${value} ?selected=${value === minutes[at]}>
                        ${value === 0 ? 'none' : duration(value)}
                      </option>`,
                  )}
              </select></label
            >`,
        )}
      </div>
    </fieldset>
    <label class="field"
      >Interview on, if there is a day
      <input
        type="date"
        .value=${interviewDay}
        @change=${({ target }: Event) => change({ interviewDay: (target as HTMLInputElement).value })}
    /></label>
    <p role="alert" class="failed" ?hidden=${wrong === ''}>${wrong}</p>
    <div class="actions">
      <button class="primary" type="submit">${submit}</button>
      ${back ? html`<button type="button" @click=${back}>Leave it as it is</button>` : nothing}
    </div>
  </form>`;
}

/** What somebody from there brings along and lacks. */
export function originView(origin: OriginId): TemplateResult {
  const { transfers, missing } = ORIGINS[origin];
  const list = (reasons: readonly Reason[]): TemplateResult =>
    html`<ul>
      ${reasons.map(({ what, why }) => html`<li><strong>${what}.</strong> ${why}</li>`)}
    </ul>`;
  return html`<div class="two">
    <div>
      <h3>What you bring along</h3>
      ${list(transfers)}
    </div>
    <div>
      <h3>What is usually missing</h3>
      ${list(missing)}
    </div>
  </div>`;
}
