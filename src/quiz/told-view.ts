import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Confidence } from '../core/study/answer.ts';
import type { Outcome } from '../theory/score.ts';
import type { Asked } from './asked.ts';
import { filled } from './fill.ts';

/** What is told after an answer: whether it is right, why somebody may think otherwise, and why it is so. `toRun`: the code of the item, for whoever wants to see it happen. */
export function toldView(
  { item, draw }: Asked,
  { right, share, misconception }: Outcome,
  confidence: Confidence,
  toRun: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="told">
    <h3 tabindex="-1" class=${right ? 'verdict right' : 'verdict wrong'}>
      <span aria-hidden="true">${right ? '✓' : '✗'}</span>
      ${verdictWords(item.kind, right, share, confidence)}
    </h3>
    ${
      misconception
        ? html`<div class="misconception">
            <h4>${misconception.name}</h4>
            <div class="prose">${filled(misconception.refutationHtml, draw)}</div>
          </div>`
        : nothing
    }
    ${right ? nothing : solutionView({ item, draw })} ${toRun}
    <div class="prose explanation">${filled(item.explanationHtml, draw)}</div>
    ${
      item.source
        ? html`<p class="source">
            Source:
            ${
              item.source.url
                ? html`<a href=${item.source.url} target="_blank" rel="noopener noreferrer"
                    >${item.source.text}</a
                  >`
                : item.source.text
            }
          </p>`
        : nothing
    }
  </div>`;
}

function verdictWords(kind: string, right: boolean, share: number, confidence: Confidence): string {
  if (confidence === 'unknown') return 'Here is how it goes.';
  if (kind === 'free')
    return share === 1 ? 'All of it is there.' : right ? 'Most of it is there.' : 'Some of it is missing.';
  if (right) return confidence === 'guess' ? 'Right, and now you know why.' : 'Right.';
  return confidence === 'sure' ? 'Not right. Worth a second look, as you were sure.' : 'Not right.';
}

/** What would have been right, where the answer's own place does not show it. */
function solutionView({ item, draw }: Pick<Asked, 'item' | 'draw'>): TemplateResult | typeof nothing {
  switch (item.kind) {
    case 'numeric':
      return html`<p class="solution">
        The answer is <strong>${draw?.shown['answer'] ?? ''}${item.unit ? ` ${item.unit}` : ''}</strong>.
      </p>`;
    case 'order':
      return html`<h4>In this order</h4>
        <ol class="solution">
          ${item.steps.map((step) => html`<li class="prose">${filled(step, draw)}</li>`)}
        </ol>`;
    case 'prints':
      return html`<h4>It prints</h4>
        <pre class="output">${item.output}</pre>`;
    case 'wrong-line':
      return html`<h4>Line ${item.line} should be</h4>
        <div class="prose">${unsafeHTML(item.fixHtml)}</div>`;
    case 'choice':
    case 'free':
      return nothing;
    default:
      return item satisfies never;
  }
}
