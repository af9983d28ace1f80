import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { RowsDrawing, ShownTable } from '../../core/judgement.ts';
import { element } from '../base/define.ts';
import { base } from '../base/styles.ts';
import { visibleText } from '../base/visible-text.ts';

type Row = RowsDrawing['rows'][number];
type Cells = readonly (string | null)[];

/** A table of a database; or the rows by which an answer differs, what is missing above what came instead. */
@element('ml-table-view')
export class MlTableView extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        max-width: 100%;
      }
      .scroll {
        max-height: 18em;
        width: max-content;
        max-width: 100%;
        border: 1px solid var(--ml-border);
        border-radius: 4px;
        contain: content;
        overflow: auto;
      }
      table {
        border-collapse: collapse;
        font-family: var(--ml-font-code);
        font-size: 0.9286em;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 2px 12px;
        font-weight: inherit;
        text-align: start;
        unicode-bidi: isolate;
        white-space: pre;
      }
      .number {
        text-align: end;
      }
      thead th {
        position: sticky;
        inset-block-start: 0;
        background: var(--ml-raised);
        color: var(--ml-muted);
      }
      tbody tr {
        border-block-start: 1px solid var(--ml-line);
      }
      tbody tr.extra.paired {
        border-block-start: 0;
      }
      .null,
      .side,
      p {
        color: var(--ml-muted);
      }
      .null {
        font-style: italic;
      }
      .side {
        font-family: var(--ml-font-text);
      }
      .missing .side {
        color: var(--ml-pass);
      }
      .extra .side {
        color: var(--ml-fail);
      }
      .wrong {
        font-weight: 650;
        text-decoration: underline;
        text-decoration-color: var(--ml-fail);
        text-decoration-thickness: 2px;
        text-underline-offset: 3px;
      }
      .missing .wrong {
        text-decoration-color: var(--ml-pass);
      }
      p {
        margin: 4px 0 0;
        font-size: 0.875em;
      }
    `,
  ];

  @property({ attribute: false }) table: ShownTable | null = null;
  @property({ attribute: false }) difference: RowsDrawing | null = null;
  /** What it is a table of, for who hears it. */
  @property() label = '';

  #cell(cell: string | null, column: number, numbers: readonly boolean[], wrong: boolean): TemplateResult {
    const classes = [numbers[column] ? 'number' : '', cell === null ? 'null' : '', wrong ? 'wrong' : ''];
    return html`<td class=${classes.filter(Boolean).join(' ')}>
      ${cell === null ? 'NULL' : visibleText(cell)}
    </td>`;
  }

  #head(columns: readonly string[], numbers: readonly boolean[], side: boolean): TemplateResult {
    return html`<thead>
      <tr>
        ${side ? html`<th scope="col"><span class="visually-hidden">Which</span></th>` : nothing}
        ${columns.map(
          (name, column) =>
            html`<th scope="col" class=${numbers[column] ? 'number' : ''}>${visibleText(name)}</th>`,
        )}
      </tr>
    </thead>`;
  }

  #table({ columns, rows, count }: ShownTable): TemplateResult {
    const numbers = numeric(columns.length, rows);
    const more = count - rows.length;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.label || 'Table'}>
        <table>
          ${this.#head(columns, numbers, false)}
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell, column) => this.#cell(cell, column, numbers, false))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${count === 0 ? html`<p>No rows</p>` : nothing}
      ${more > 0 ? html`<p>and ${more.toLocaleString('en')} more rows</p>` : nothing}`;
  }

  #difference({ columns, rows, missing, extra, isOrder }: RowsDrawing): TemplateResult {
    const numbers = numeric(
      columns.length,
      rows.map(({ cells }) => cells),
    );
    const left = missing + extra - rows.length;
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Rows that differ">
        <table>
          ${this.#head(columns, numbers, true)}
          <tbody>
            ${rows.map(
              (row, index) =>
                html`<tr class="${row.mark} ${isPaired(rows, index) ? 'paired' : ''}">
                  <th scope="row" class="side">${sideWords(row, isOrder)}</th>
                  ${row.cells.map((cell, column) =>
                    this.#cell(cell, column, numbers, row.wrong.includes(column)),
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${!isOrder && left > 0 ? html`<p>and ${left.toLocaleString('en')} more rows that differ</p>` : nothing}`;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.difference) return this.#difference(this.difference);
    return this.table ? this.#table(this.table) : nothing;
  }
}

function sideWords({ mark, place }: Row, isOrder: boolean): string {
  const side = mark === 'missing' ? 'expected' : 'yours';
  return isOrder ? `${side}, row ${(place + 1).toLocaleString('en')}` : side;
}

/** Whether a row stands below the one that it came in place of. */
function isPaired(rows: readonly Row[], index: number): boolean {
  return rows[index]?.mark === 'extra' && rows[index].wrong.length > 0 && rows[index - 1]?.mark === 'missing';
}

/** Which columns are numbers, as far as they are seen: their digits stand below each other. */
function numeric(columns: number, rows: readonly Cells[]): boolean[] {
  return Array.from({ length: columns }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
    return cells.length > 0 && cells.every((cell) => /^-?[\d.]+(?:e[+-]?\d+)?$/.test(cell));
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-table-view': MlTableView;
  }
}
