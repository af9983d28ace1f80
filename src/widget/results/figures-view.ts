import { html, nothing, type TemplateResult } from 'lit';
import type { Figures } from '../../core/figures.ts';
import './ml-figure.ts';

/** What was drawn with matplotlib; `where` says when, for whoever cannot see it. */
export function figuresView(figures: Figures | undefined, where: string): TemplateResult | typeof nothing {
  if (!figures) return nothing;
  const { count, drawn } = figures;
  const left = count - drawn.length;
  return html`<div class="figures">
    ${drawn.map(
      (figure, index) =>
        html`<ml-figure .figure=${figure} .label=${`Figure ${index + 1} of ${count}, ${where}`}></ml-figure>`,
    )}
    ${left > 0 ? html`<p class="note">${leftWords(left, drawn.length)}</p>` : nothing}
  </div>`;
}

function leftWords(left: number, shown: number): string {
  const figures = `${left} ${shown > 0 ? 'more ' : ''}${left === 1 ? 'figure' : 'figures'}`;
  return `${figures} not shown: at most 8 are drawn, those of failed tests first.`;
}
