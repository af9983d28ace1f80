import { html, nothing, type TemplateResult } from 'lit';
import type { Report, Standing } from '../assess/report.ts';

/** The ends of the scale that is drawn, in logits. */
const ENDS = [-3, 3] as const;

/** Where a value is on the scale, in per cent of its length. */
function place(value: number): number {
  const [low, high] = ENDS;
  return (100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low);
}

/** An estimate in words: where most of its interval is. */
export function standingWords(standing: Standing): string {
  if (standing.kind === 'not measured') return 'not measured yet';
  const { mean, low, high } = standing;
  if (low > 0.4) return 'strong';
  if (high < -0.4) return 'to work on';
  if (mean > 0.6) return 'middle to strong';
  if (mean < -0.6) return 'middle to weak';
  return 'in the middle';
}

/** The map of the six areas, each with its interval. */
export function mapView(report: Extract<Report, { kind: 'map' }>): TemplateResult {
  return html`<ul class="map">
      ${report.areas.map(
        (standing) =>
          html`<li>
            <span class="area">${standing.area}</span>
            <span class="scale" aria-hidden="true">${bar(standing)}</span>
            <span class="words">${standingWords(standing)}</span>
          </li>`,
      )}
    </ul>
    <p class="quietly">
      The dot is the best guess, the bar where you are nine times in ten; the line in the middle is what
      authors expect of somebody half prepared. Their estimates of how hard a question is are not measured on
      people yet.
    </p>
    ${orderView(report)}`;
}

function bar(standing: Standing): TemplateResult | typeof nothing {
  if (standing.kind === 'not measured') return nothing;
  const [low, high] = [place(standing.low), place(standing.high)];
  return html`<i class="range" .style="inset-inline: ${low}% ${100 - high}%"></i
    ><i class="dot" .style="inset-inline-start: ${place(standing.mean)}%"></i>`;
}

/** An order is told only where intervals part. */
function orderView({ weaker }: Extract<Report, { kind: 'map' }>): TemplateResult {
  if (weaker.length === 0)
    return html`<p>
      No area is beyond doubt weaker than another: the intervals overlap. More answers narrow them.
    </p>`;
  return html`<p>
    Beyond doubt weaker than your strongest: <strong>${weaker.join(', ')}</strong>. Begin there.
  </p>`;
}
