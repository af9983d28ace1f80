import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** Everything in the element, in the height that the page has chosen for it; and what is only heard. */
export function boxView(
  { height, lines }: { height: string; lines: number | null },
  content: TemplateResult,
  announced: string,
): TemplateResult {
  // A share of its place is the element's own; where the place has no height, it is as usual.
  const chosen = /^\d+$/.test(height) ? `${height}px` : height.endsWith('%') ? '' : height;
  return html`<div
    class="box ${lines ? 'of-lines' : ''}"
    style=${styleMap({ '--height': chosen || null, '--lines': lines || null })}
  >
    ${content}
    <p class="visually-hidden" role="status">${announced}</p>
  </div>`;
}
