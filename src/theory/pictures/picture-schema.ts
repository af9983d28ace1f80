import * as v from 'valibot';
import { between, fields, list, oneOf, text } from '../../problems/fields.ts';

const label = (sentence: string) => text(sentence, 1, 60);
const number = between('Give a finite number.', -1e9, 1e9);
const range = v.pipe(
  v.tuple([number, number], 'Give the two ends of an axis, the smaller one first.'),
  v.check(([low, high]) => low < high, 'Give the two ends of an axis, the smaller one first.'),
  v.description('Give the two ends of an axis, the smaller one first.'),
);
const axis = fields('Give an axis: "label" and "range".', {
  label: label('Name the axis, with its unit, in 1 to 60 characters.'),
  range,
});
const point = v.tuple([number, number], 'Give a point as [x, y].');
const points = (min: number) =>
  v.pipe(
    v.array(point, 'List points as [x, y].'),
    v.minLength(min, `List at least ${min} points.`),
    v.maxLength(400, 'List at most 400 points.'),
    v.description('List points as [x, y].'),
  );
const alt = text('Say in 10 to 300 characters what the picture shows, for those who cannot see it.', 10, 300);

const STYLES = ['first', 'second', 'quiet'] as const;
const style = v.optional(oneOf(`Choose a look: ${STYLES.join(', ')}.`, STYLES), 'first');

const curve = fields('Give a curve: "name", "points" and a look.', {
  name: v.optional(label('Name the curve in 1 to 60 characters.')),
  points: points(2),
  style,
  dashed: v.optional(v.boolean('Say true or false.'), false),
  stepped: v.optional(v.boolean('Say true or false.'), false),
});

const cloud = fields('Give a cloud of points: "name", "points" and a look.', {
  name: v.optional(label('Name the points in 1 to 60 characters.')),
  points: points(1),
  style,
});

/** Curves and points over two axes: ROC and PR curves, learning curves, classes with their boundaries. */
export const plotSchema = fields('Give the fields of a plot.', {
  kind: v.literal('plot'),
  alt,
  x: axis,
  y: axis,
  curves: v.optional(list('List up to six curves.', curve, 0, 6), []),
  clouds: v.optional(list('List up to four clouds of points.', cloud, 0, 4), []),
});

/** A grid of cells shaded by value: attention maps, loss surfaces, confusion matrices. */
export const gridSchema = fields('Give the fields of a grid.', {
  kind: v.literal('grid'),
  alt,
  rows: v.optional(v.pipe(v.array(label('Name a row.')), v.maxLength(24, 'Name at most 24 rows.'))),
  columns: v.optional(v.pipe(v.array(label('Name a column.')), v.maxLength(24, 'Name at most 24 columns.'))),
  xLabel: v.optional(label('Name what runs across.')),
  yLabel: v.optional(label('Name what runs down.')),
  values: v.pipe(
    v.array(v.pipe(v.array(number), v.minLength(1), v.maxLength(24)), 'Give rows of numbers.'),
    v.minLength(1, 'Give at least one row of numbers.'),
    v.maxLength(24, 'Give at most 24 rows.'),
    v.check((rows) => new Set(rows.map((row) => row.length)).size === 1, 'Give rows of one length.'),
  ),
  /** Whether the numbers are written into the cells. */
  numbers: v.optional(v.boolean('Say true or false.'), false),
  /** A way over the cells, as [column, row]: the steps of a descent. */
  path: v.optional(points(2)),
});

export type Plot = v.InferOutput<typeof plotSchema>;
export type Grid = v.InferOutput<typeof gridSchema>;
