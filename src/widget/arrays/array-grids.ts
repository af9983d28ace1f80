import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Drawing } from '../../core/judgement.ts';
import { aligned, differingParts } from './digits.ts';
import {
  cellLabel,
  differenceOf,
  formatKind,
  levelAt,
  shades,
  TITLES,
  valueOf,
  worstCell,
  type Side,
} from './drawing-cells.ts';
import { visibleText } from '../base/visible-text.ts';

/** What a grid shows beside its drawing, and what it does when somebody comes near. */
export interface GridContext {
  drawing: Drawing;
  /** The cells with as many digits as a reader needs. */
  texts: { expected: readonly string[]; got: readonly string[] };
  /** The cell under the pointer or the keyboard. */
  active: number | null;
  /** The cell of a side that Tab leads to. */
  stop: (side: Side) => number;
  keydown: (event: KeyboardEvent, side: Side) => void;
  focus: (event: Event, side: Side) => void;
  point: (event: Event | null) => void;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Expected, got and their difference in one line for each element. */
export function vectorGrid(context: GridContext): TemplateResult {
  const { drawing, texts } = context;
  const { expected, got } = drawing;
  const sides = aligned([...texts.expected, ...texts.got]);
  const differences = upTo(got.rows).map((cell) =>
    levelAt(drawing, cell) > 0
      ? differenceOf(expected.cells[cell] ?? '', got.cells[cell] ?? '').absolute
      : '',
  );
  const hasDifference = differences.some((text) => text !== '');
  const line = (cell: number): TemplateResult => {
    const marked = levelAt(drawing, cell) > 0;
    const [wanted, value] = markedPair(sides[cell] ?? '', sides[got.rows + cell] ?? '', marked);
    const place = got.labels?.[cell] ?? String(got.top + cell);
    return gridCell(
      context,
      'got',
      cell,
      html`<span class="index">${visibleText(place)}</span><span>${wanted}</span
        ><span>${value}</span>
        ${hasDifference ? html`<span class="difference">${differences[cell]}</span>` : nothing}`,
    );
  };
  const head = html`<div class="head" aria-hidden="true">
    <span class="index"></span><span>Expected</span><span>Got</span>
    ${hasDifference ? html`<span class="difference">Difference</span>` : nothing}
  </div>`;
  return grid(context, 'got', 'vector', 'Expected and got', head, (row) => line(row));
}

/** The cells of a side as numbers, with the indices of rows and columns around them. */
export function numberGrid(context: GridContext, side: 'expected' | 'got'): TemplateResult {
  const { drawing, texts } = context;
  const { columns, top, left, shape, labels, columnLabels, dtypes } = valueOf(drawing, side);
  const title = (column: number): unknown => {
    const name = columnLabels?.[column];
    if (name === undefined) return shape.length > 1 ? left + column : '';
    return html`<strong>${visibleText(name)}</strong><small>${visibleText(dtypes?.[column] ?? '')}</small>`;
  };
  const head = html`<div class="head" aria-hidden="true">
    <span class="index"></span>
    ${upTo(columns).map((column) => html`<span>${title(column)}</span>`)}
  </div>`;
  return grid(
    context,
    side,
    'numbers',
    TITLES[side],
    head,
    (row) =>
      html`<span class="index" aria-hidden="true"
          >${labels ? visibleText(labels[row] ?? '') : top + row}</span
        >
        ${upTo(columns).map((column) => {
          const cell = row * columns + column;
          const [wanted, value] = markedPair(
            texts.expected[cell] ?? '',
            texts.got[cell] ?? '',
            levelAt(drawing, cell) > 0,
          );
          return gridCell(context, side, cell, side === 'expected' ? wanted : value);
        })}`,
  );
}

/** Many cells of a side as a picture: values by their shade, errors by the size of a mark. */
export function pictureGrid(context: GridContext, side: Side): TemplateResult {
  const value = valueOf(context.drawing, side);
  const { rows, columns, top, left, cells } = value;
  const isError = side === 'difference';
  const shade = shades(context.drawing);
  const ends = (first: number, count: number): TemplateResult =>
    html`<span>${first}</span><span>${count > 1 ? first + count - 1 : ''}</span>`;
  return html`<div class="plot">
    <div class="across" aria-hidden="true">${ends(left, columns)}</div>
    <div class="down" aria-hidden="true">${ends(top, rows)}</div>
    ${grid(context, side, isError ? 'picture errors' : 'picture values', TITLES[side], nothing, (row) =>
      upTo(columns).map((column) => {
        const cell = row * columns + column;
        const text = cells[cell] ?? '';
        const special = !isError && /^(nan|-?inf)$/.test(text);
        const content = isError ? html`<i></i>` : html`<i .style="opacity: ${shade(text).toFixed(2)}"></i>`;
        return gridCell(context, side, cell, content, special);
      }),
    )}
  </div>`;
}

function grid(
  context: GridContext,
  side: Side,
  kind: string,
  title: string,
  head: unknown,
  row: (row: number) => unknown,
): TemplateResult {
  const value = valueOf(context.drawing, side);
  return html`<div class="scroller">
    <div
      role="grid"
      class="grid ${kind}"
      data-side=${side}
      .style="--columns: ${value.columns}"
      aria-label="${title}, ${visibleText(formatKind(value))}"
      @keydown=${(event: KeyboardEvent) => context.keydown(event, side)}
      @focusin=${(event: Event) => context.focus(event, side)}
      @pointerover=${(event: Event) => context.point(event)}
      @pointerleave=${() => context.point(null)}
    >
      ${head} ${upTo(value.rows).map((index) => html`<div role="row">${row(index)}</div>`)}
    </div>
  </div>`;
}

function gridCell(
  { drawing, active, stop }: GridContext,
  side: Side,
  cell: number,
  content: unknown,
  special = false,
): TemplateResult {
  const classes = {
    [`level-${levelAt(drawing, cell)}`]: drawing.levels !== undefined,
    worst: cell === worstCell(drawing),
    active: cell === active,
    special,
  };
  return html`<div
    role="gridcell"
    class=${classMap(classes)}
    data-cell=${cell}
    tabindex=${cell === stop(side) ? 0 : -1}
    aria-label=${cellLabel(drawing, side, cell)}
  >
    ${content}
  </div>`;
}

/** Two texts in which what differs stands out, also without colour. */
export function markedPair(one: string, other: string, marked = true): [unknown, unknown] {
  if (!marked) return [one, other];
  const [first, second] = differingParts(one, other).map(
    ({ before, differs, after }) => html`${before}<b>${differs}</b>${after}`,
  );
  return [first, second];
}
