import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { DrawnValue } from '../../core/judgement.ts';
import type { StepValue } from '../../core/walk.ts';
import { writtenCells } from '../arrays/digits.ts';
import { formatKind, hiddenNote, shades } from '../arrays/drawing-cells.ts';
import { kindOf } from '../arrays/shown-value.ts';
import { visibleText } from '../base/visible-text.ts';

/** A value beside its line: short ones in words, arrays and tables as cells, in which what has changed is marked. */
export function stepValueView(value: StepValue, before: StepValue | null): TemplateResult {
  const { shown, drawn, range } = value;
  const isGrid = drawn !== undefined && (drawn.cells.length > 1 || shown.text === '');
  return html`${isGrid ? nothing : html`<code>${visibleText(shown.text)}</code> `}<span class="kind"
      >${isGrid ? visibleText(formatKind(drawn)) : kindOf(shown)}${range ? `, ${visibleText(range)}` : ''}</span
    >
    ${isGrid ? gridView(drawn, before?.drawn) : nothing}`;
}

function gridView(drawn: DrawnValue, before: DrawnValue | undefined): TemplateResult {
  const { rows, columns, cells, labels, shape } = drawn;
  const [texts] = writtenCells(cells.map(visibleText), cells.map(visibleText), () => false);
  const comparable = before?.shape.join() === shape.join() && before.cells.length === cells.length;
  const shade = shades({ expected: drawn, got: drawn });
  // One row is read more easily than a column; the cells of a dict have names.
  const lies = shape.length === 1 && labels === undefined;
  const [height, width] = lies ? [1, rows] : [rows, columns];
  const rest = hiddenNote({ expected: drawn, got: drawn });
  const line = (row: number): TemplateResult =>
    html`<tr>
      ${labels ? html`<th scope="row">${visibleText(labels[row] ?? '')}</th>` : nothing}
      ${Array.from({ length: width }, (_, column) => {
        const cell = row * width + column;
        const changed = comparable && before.cells[cell] !== cells[cell];
        const special = /^(nan|-?inf)/.test(cells[cell] ?? '');
        return html`<td
          class=${classMap({ changed, special })}
          .style="--shade: ${(22 * shade(cells[cell] ?? '')).toFixed(1)}%"
        >
          ${texts[cell]}${changed ? html`<span class="visually-hidden"> (changed)</span>` : nothing}
        </td>`;
      })}
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Cells">
      <table>
        ${Array.from({ length: height }, (_, row) => line(row))}
      </table>
    </div>
    ${rest ? html`<p class="kind">${rest}</p>` : nothing}`;
}
