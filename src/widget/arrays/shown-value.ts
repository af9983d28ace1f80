import { html, type TemplateResult } from 'lit';
import type { ShownValue } from '../../core/judgement.ts';
import { formatShape } from './drawing-cells.ts';
import './ml-table-view.ts';
import { visibleText } from '../base/visible-text.ts';

/** Characters of a value that is written in the line of its name; a longer one gets a block of its own. */
export const MAX_SHORT = 48;

/** `float64 (3, 4)`, `list`. */
export function kindOf({ type, dtype, shape }: ShownValue): string {
  return visibleText([dtype ?? type, shape && formatShape(shape)].filter(Boolean).join(' '));
}

/** A short value stands in its line, a long one in a box of its own. */
export function valueView(value: ShownValue): TemplateResult {
  if (value.table) return html`<ml-table-view .table=${value.table}></ml-table-view>`;
  const shown = visibleText(value.text);
  const short = shown.length <= MAX_SHORT && !shown.includes('\n');
  const kind = html`<span class="type">${kindOf(value)}</span>`;
  return short
    ? html`<code class="value">${shown}</code> ${kind}`
    : html`${kind}
        <pre tabindex="0">${shown}</pre>`;
}
