import { html, nothing, type TemplateResult } from 'lit';
import { calibrationWords, type Calibrated } from '../../src/recall/calibration.ts';

const NAMES: Record<Calibrated['confidence'], string> = {
  guess: 'Guess',
  think: 'I think so',
  sure: 'Sure',
};

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** How often each feeling was right, with the interval that so many answers allow. */
export function feelingsView(told: readonly Calibrated[]): TemplateResult {
  return html`<section aria-labelledby="feelings">
    <h3 id="feelings">What you felt, and what was right</h3>
    <p>${calibrationWords(told)}</p>
    <ul class="map">
      ${told.map(
        (one) =>
          html`<li>
            <span>${NAMES[one.confidence]}</span>
            <span class="scale shares" aria-hidden="true"
              >${
                one.count === 0
                  ? nothing
                  : html`<i class="range" style="inset-inline: ${one.low * 100}% ${100 - one.high * 100}%"></i
                      ><i class="dot" style="inset-inline-start: ${(100 * one.right) / one.count}%"></i>`
              }</span
            >
            <span class="words">${sharesWords(one)}</span>
          </li>`,
      )}
    </ul>
    <p class="words">
      From 0 to 100 % right. The bar is where the truth is nine times in ten; what was marked as not known and
      what you compared yourself is left out.
    </p>
  </section>`;
}

function sharesWords({ count, right, low, high }: Calibrated): string {
  return count === 0 ? 'no answers yet' : `${right} of ${count} right, ${percent(low)} to ${percent(high)}`;
}
