import type { DrawnValue, Drawing } from '../../core/judgement.ts';
import { numberOf } from './digits.ts';
import { formatError } from '../base/format.ts';
import { visibleText } from '../base/visible-text.ts';

export type Side = 'expected' | 'got' | 'difference';

export const TITLES: Record<Side, string> = { expected: 'Expected', got: 'Got', difference: 'Difference' };

/** The cells of a side; of the difference those of what was got. */
export function valueOf(drawing: Drawing, side: Side): DrawnValue {
  return drawing[side === 'expected' ? 'expected' : 'got'];
}

/** `(3, 4)`, `(3,)`. */
export function formatShape(shape: readonly number[]): string {
  return `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
}

/** What a drawn value is: `float64 (3, 4)`, `list of 5`. */
export function formatKind({ type, shape }: DrawnValue): string {
  return ['list', 'tuple', 'dict'].includes(type)
    ? `${type} of ${shape.map((length) => length.toLocaleString('en')).join(' × ')}`
    : `${type} ${formatShape(shape)}`;
}

/** Whether both windows lie in the same place, so that cells can stand for each other. */
export function isAligned({ expected, got }: Drawing): boolean {
  return expected.shape.join() === got.shape.join() && expected.cells.length === got.cells.length;
}

/** The index of a cell in the whole value, as Python writes it, the key of a dict, or a table's labels. */
export function placeOf(value: DrawnValue, cell: number): string {
  const row = Math.floor(cell / value.columns);
  const label = value.labels?.[row];
  const column = value.shape.length > 1 ? value.columnLabels?.[cell % value.columns] : undefined;
  if (label !== undefined) return `[${[label, column].filter((name) => name !== undefined).join(', ')}]`;
  return `[${indexOf(value, cell).join(', ')}]`;
}

function indexOf(value: DrawnValue, cell: number): number[] {
  const row = value.top + Math.floor(cell / value.columns);
  const column = value.left + (cell % value.columns);
  return value.shape.length === 1 ? [row] : [...value.at, row, column];
}

/** The cell to look at first; null where none stands out, or it is not in the window. */
export function worstCell({ worst, got }: Drawing): number | null {
  if (!worst) return null;
  const isVector = got.shape.length === 1;
  const row = (isVector ? worst[0] : worst.at(-2)) ?? -1;
  const column = isVector ? 0 : (worst.at(-1) ?? -1);
  const isInSlice = isVector || worst.slice(0, -2).join() === got.at.join();
  const [down, across] = [row - got.top, column - got.left];
  const isInside = isInSlice && down >= 0 && down < got.rows && across >= 0 && across < got.columns;
  return isInside ? down * got.columns + across : null;
}

/** Levels of error by cell; 0 where nothing is wrong or nothing was compared. */
export function levelAt({ levels }: Drawing, cell: number): number {
  return Number(levels?.[cell] ?? 0);
}

/** got − expected in words, with its share of the expected value; empty for what has no difference. */
export function differenceOf(expected: string, got: string): { absolute: string; relative: string } {
  const [wanted, value] = [numberOf(expected), numberOf(got)];
  const nothing = { absolute: '', relative: '' };
  if (wanted === null || value === null) return nothing;
  const difference = value - wanted;
  if (!Number.isFinite(difference)) return nothing;
  const relative = Math.abs(difference / wanted);
  return {
    absolute: (difference > 0 ? '+' : '') + formatError(difference).replace('-', '−').replace('e−', 'e-'),
    relative: Number.isFinite(relative) ? formatError(relative) : '',
  };
}

/** `968 more cells are not shown, 12 of them differ.` Empty where all are. */
export function hiddenNote(drawing: Drawing): string {
  const notes = [drawing.got, ...(isAligned(drawing) ? [] : [drawing.expected])].map((value) => {
    const total = value.shape.reduce((product, length) => product * length, 1);
    return total - value.cells.length;
  });
  const hidden = Math.max(...notes);
  if (hidden <= 0) return '';
  const cells = `${hidden.toLocaleString('en')} more ${hidden === 1 ? 'cell is' : 'cells are'} not shown`;
  if (drawing.levels === undefined || drawing.wrong === undefined) return `${cells}.`;
  const shown = [...drawing.levels].filter((level) => level !== '0').length;
  const wrong = Math.max(0, drawing.wrong - shown);
  const told = wrong === 0 ? 'none' : wrong.toLocaleString('en');
  return `${cells}; ${told} of them ${wrong === 1 ? 'differs' : 'differ'}.`;
}

/** Where the window lies in a larger value: `[2, 54:86, 58:90]`. Empty where all of it is shown. */
export function windowOf(value: DrawnValue): string {
  const { shape, at, top, left, rows, columns, cells } = value;
  const total = shape.reduce((product, length) => product * length, 1);
  if (total === cells.length) return '';
  const side = (from: number, count: number, length: number): string =>
    count === length ? ':' : `${from}:${from + count}`;
  if (shape.length === 1) return `[${side(top, rows, shape[0] ?? 0)}]`;
  const sides = [side(top, rows, shape.at(-2) ?? 0), side(left, columns, shape.at(-1) ?? 0)];
  return `[${[...at, ...sides].join(', ')}]`;
}

/** All that is known of a cell where both sides have it. */
export interface ToldCell {
  place: string;
  expected: string;
  got: string;
  difference: string;
}

export function toldCell({ expected, got }: Drawing, cell: number): ToldCell {
  const [wanted, value] = [expected.cells[cell] ?? '', got.cells[cell] ?? ''];
  const { absolute, relative } = differenceOf(wanted, value);
  const share = relative && relative !== '0' ? ` (relative ${relative})` : '';
  return {
    place: visibleText(placeOf(got, cell)),
    expected: visibleText(wanted),
    got: visibleText(value),
    difference: absolute && absolute !== '0' ? `${absolute}${share}` : '',
  };
}

/** A cell in words. */
export function cellLabel(drawing: Drawing, side: Side, cell: number): string {
  if (!isAligned(drawing)) {
    const value = valueOf(drawing, side);
    return `${visibleText(placeOf(value, cell))}: ${visibleText(value.cells[cell] ?? '')}`;
  }
  const { place, expected, got, difference } = toldCell(drawing, cell);
  if (drawing.levels !== undefined && levelAt(drawing, cell) === 0) return `${place}: ${got}, right`;
  return `${place}: expected ${expected}, got ${got}${difference ? `, difference ${difference}` : ''}`;
}

/** How dark a value is among those of both sides: from 0 to 1. NaN and infinities are drawn otherwise. */
export function shades({ expected, got }: Drawing): (text: string) => number {
  const numbers = [...expected.cells, ...got.cells]
    .map(numberOf)
    .filter((number): number is number => number !== null && Number.isFinite(number));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return (text) => {
    const number = numberOf(text);
    if (number === null || !Number.isFinite(number)) return text === 'True' ? 1 : 0;
    return 0.08 + (0.92 * (number - least)) / (most - least || 1);
  };
}
