import { html, type TemplateResult } from 'lit';

/** Everything in the element, in the height that the page has chosen for it; and what is only heard. */
export function boxView(
  { height, lines }: { height: string; lines: number | null },
  content: TemplateResult,
  announced: string,
): TemplateResult {
  // A share of its place is the element's own; where the place has no height, it is as usual.
  const chosen = /^\d+$/.test(height) ? `${height}px` : height;
  const isLength = !chosen.endsWith('%') && CSS.supports('height', chosen);
  return html`<div class="reach"></div>
    <div
      class="box ${Number(lines) > 0 ? 'of-lines' : ''}"
      .style=${`--lines: ${lines}; ${isLength ? `--height: ${chosen}` : ''}`}
    >
      ${content}
      <p class="visually-hidden" role="status">${announced}</p>
    </div>`;
}
