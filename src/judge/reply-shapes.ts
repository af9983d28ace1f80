/** Shapes of the values, tables and drawings that replies hold: bounded first, then looked at. */
import * as v from 'valibot';
import { text } from '../runtime/said.ts';

/** Rows and columns of a drawing at most; `python/ml_judge/comparison/drawings.py` sends no more. */
const MAX_SIDE = 32;
/** 48 characters, each of which may be two here. */
const MAX_CELL = 96;
/** Of tables; `python/ml_judge/comparison/relation_drawings.py` sends no more. */
const MAX_TABLE_ROWS = 24;
const MAX_TABLE_COLUMNS = 16;

/** A whole number of either sign. */
export const whole = v.pipe(v.number(), v.integer());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const cell = v.pipe(v.string(), v.maxLength(MAX_CELL));

const tableRow = v.pipe(v.array(cell), v.maxLength(MAX_TABLE_COLUMNS));
const rowCells = v.pipe(v.array(v.nullable(cell)), v.maxLength(MAX_TABLE_COLUMNS));
const tableRows = v.pipe(v.array(rowCells), v.maxLength(MAX_TABLE_ROWS));

export const rowsDrawing = v.object({
  columns: tableRow,
  rows: v.pipe(
    v.array(
      v.object({
        mark: v.picklist(['missing', 'extra']),
        place: count,
        cells: rowCells,
        wrong: v.pipe(v.array(count), v.maxLength(MAX_TABLE_COLUMNS)),
      }),
    ),
    v.maxLength(MAX_TABLE_ROWS),
  ),
  missing: count,
  extra: count,
  isOrder: v.boolean(),
});

export const shownValue = v.object({
  text,
  type: text,
  dtype: v.optional(text),
  shape: v.optional(v.array(v.number())),
  table: v.optional(v.object({ columns: tableRow, rows: tableRows, count })),
});

export const sourceLine = v.object({
  line: v.number(),
  column: v.optional(v.number()),
  text,
  function: v.optional(text),
});

const place = v.pipe(v.array(count), v.maxLength(64));
const labels = v.pipe(v.array(cell), v.maxLength(MAX_SIDE));

export const drawnValue = v.pipe(
  v.object({
    type: cell,
    shape: place,
    at: place,
    top: count,
    left: count,
    rows: v.pipe(count, v.maxValue(MAX_SIDE)),
    columns: v.pipe(count, v.maxValue(MAX_SIDE)),
    cells: v.pipe(v.array(cell), v.maxLength(MAX_SIDE ** 2)),
    labels: v.optional(labels),
    columnLabels: v.optional(labels),
    dtypes: v.optional(labels),
  }),
  v.check(
    (value) =>
      value.cells.length === value.rows * value.columns &&
      (!value.labels || value.labels.length === value.rows) &&
      [value.columnLabels, value.dtypes].every((names) => !names || names.length === value.columns),
    'not as many cells as it says',
  ),
);

export const drawing = v.pipe(
  v.object({
    path: v.optional(text),
    expected: drawnValue,
    got: drawnValue,
    levels: v.optional(v.pipe(v.string(), v.regex(/^[0-4]*$/))),
    wrong: v.optional(count),
    worst: v.optional(place),
  }),
  v.check(
    ({ expected, got, levels }) =>
      levels === undefined ||
      (levels.length === expected.cells.length &&
        got.rows === expected.rows &&
        got.columns === expected.columns),
    'not a level for each cell',
  ),
);
