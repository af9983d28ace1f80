import { describe, expect, test } from 'vitest';
import type { Drawing, DrawnValue } from '../../../src/core/judgement.ts';
import { cutOutput } from '../../../src/widget/base/case-text.ts';
import {
  cellLabel,
  differenceOf,
  formatKind,
  hiddenNote,
  placeOf,
  shades,
  windowOf,
  worstCell,
} from '../../../src/widget/arrays/drawing-cells.ts';
import { formatTiming } from '../../../src/widget/base/format.ts';

function value(cells: string[], others: Partial<DrawnValue> = {}): DrawnValue {
  const rows = cells.length;
  return { type: 'float64', shape: [rows], at: [], top: 0, left: 0, rows, columns: 1, cells, ...others };
}

const matrix = { shape: [3, 100, 90], at: [2], top: 54, left: 58, rows: 1, columns: 2 };
const drawing: Drawing = {
  expected: value(['1.0', '2.0'], matrix),
  got: value(['1.0', '2.5'], matrix),
  levels: '04',
  wrong: 13,
  worst: [2, 54, 59],
};

describe('a drawing in words', () => {
  test('its cells have their places in the whole value', () => {
    expect(placeOf(drawing.got, 1)).toBe('[2, 54, 59]');
    expect(placeOf(value(['1', '2'], { top: 7 }), 1)).toBe('[8]');
    expect(placeOf(value(['1', '2'], { labels: ["'p'", "'r'"] }), 1)).toBe("['r']");
    expect(worstCell(drawing)).toBe(1);
    expect(worstCell({ ...drawing, worst: [0, 0, 0] })).toBe(null);
  });
  test('what is hidden is counted', () => {
    expect(windowOf(drawing.got)).toBe('[2, 54:55, 58:60]');
    expect(hiddenNote(drawing)).toBe('26,998 more cells are not shown; 12 of them differ.');
    expect(hiddenNote({ ...drawing, wrong: 2 })).toContain('1 of them differs.');
    expect(hiddenNote({ ...drawing, wrong: 1 })).toContain('none of them differ.');
    expect(hiddenNote({ expected: value(['1']), got: value(['1', '2']) })).toBe('');
  });
  test('a cell says whether it is right', () => {
    expect(cellLabel(drawing, 'got', 0)).toBe('[2, 54, 58]: 1.0, right');
    expect(cellLabel(drawing, 'expected', 1)).toBe(
      '[2, 54, 59]: expected 2.0, got 2.5, difference +0.5 (relative 0.25)',
    );
    const shapes = { expected: value(['1']), got: value(['1', '\u202e']) };
    expect(cellLabel(shapes, 'got', 1)).toBe('[1]: ⟨U+202E⟩');
  });
  test('a difference is told of numbers alone', () => {
    expect(differenceOf('0.0', '-1e-07')).toEqual({ absolute: '−1e-7', relative: '' });
    expect(differenceOf('nan', '1.0').absolute).toBe('');
    expect(differenceOf('inf', '-inf').absolute).toBe('');
  });
  test('kinds are those of Python', () => {
    expect(formatKind(drawing.got)).toBe('float64 (3, 100, 90)');
    expect(formatKind(value(['1', '2'], { type: 'list' }))).toBe('list of 2');
  });
  test('shades go from the smallest to the largest of both sides', () => {
    const shade = shades(drawing);
    expect([shade('1.0'), shade('2.5'), shade('nan')]).toEqual([0.08, 1, 0]);
    expect(shades({ expected: value(['True']), got: value(['False']) })('True')).toBe(1);
  });
});

test('times stand beside the reference, or beside the limit', () => {
  const times = { verdict: 'WA', durationMs: 3.14, limitMs: 2000, referenceMs: 0.42 } as const;
  expect(formatTiming(times)).toBe('Your code took 3.1 ms, the reference 0.4 ms');
  expect(formatTiming({ ...times, durationMs: 0.03 })).toBe(
    'Your code took under 0.1 ms, the reference 0.4 ms',
  );
  expect(formatTiming({ ...times, referenceMs: undefined })).toBe('Your code took 3.1 ms');
  expect(formatTiming({ ...times, verdict: 'TLE' })).toBe(
    'Stopped at the limit of 2.0 s, the reference took 0.4 ms',
  );
});

test('of a long output the middle is left out and counted', () => {
  expect(cutOutput('short\n')).toBe('short\n');
  const cut = cutOutput(`${'a'.repeat(30_000)}end`);
  expect(cut).toHaveLength(20_000 + '\n… 10,003 more characters …\n'.length);
  expect(cut).toContain('… 10,003 more characters …');
  expect(cut.endsWith('aend')).toBe(true);
});
