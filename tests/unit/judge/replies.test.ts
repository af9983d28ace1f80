import { expect, test } from 'vitest';
import type { Checked } from '../../../src/core/contract/judge.ts';
import type { Drawing } from '../../../src/core/judgement.ts';
import { parseAllChecked } from '../../../src/judge/replies.ts';

const side = {
  type: 'float64',
  shape: [2],
  at: [],
  top: 0,
  left: 0,
  rows: 2,
  columns: 1,
  cells: ['1.0', 'nan'],
};
const drawing: Drawing = { expected: side, got: side, levels: '04', wrong: 1, worst: [1] };

const parseChecked = (data: unknown): Checked => parseAllChecked([data], 1)[0]!;

function checked(drawn: unknown): unknown {
  return {
    verdict: 'WA',
    feedback: { kind: 'mismatch', message: 'It differs.', drawing: drawn },
  };
}

test('a drawing comes through as it was sent', () => {
  expect(parseChecked(checked(drawing)).feedback).toMatchObject({ drawing });
});

// Whatever a box sends, the page draws no more than it has promised to.
test.each<[string, unknown]>([
  ['more cells than it says', { ...drawing, got: { ...side, cells: ['1', '2', '3'] } }],
  ['too many rows', { ...drawing, got: { ...side, rows: 1e9 } }],
  ['a fraction of a row', { ...drawing, got: { ...side, rows: 0.5, columns: 4 } }],
  ['a cell that is too long', { ...drawing, got: { ...side, cells: ['1', 'x'.repeat(100)] } }],
  ['a cell that is no text', { ...drawing, got: { ...side, cells: ['1', { toString: 'x' }] } }],
  ['levels for other cells', { ...drawing, levels: '0' }],
  ['a level that is none', { ...drawing, levels: '0<' }],
  ['windows that differ below its levels', { ...drawing, got: { ...side, rows: 1, columns: 2 } }],
  ['labels for other rows', { ...drawing, got: { ...side, labels: ['a'] } }],
  ['a negative place', { ...drawing, worst: [-1] }],
  ['nothing to draw', {}],
])('a drawing with %s is refused', (_, drawn) => {
  expect(() => parseChecked(checked(drawn))).toThrow();
});

test('code as it was meant comes through with the reason', () => {
  const feedback = {
    kind: 'exception',
    message: 'm',
    exceptionType: 'SyntaxError',
    trace: [],
    repair: 'x = 1\n',
  };
  expect(parseChecked({ verdict: 'CE', feedback }).feedback).toEqual(feedback);
});
