import { describe, expect, test } from 'vitest';
import {
  SCREEN_KINDS,
  SCREEN_MINUTES,
  type ScreenKind,
  type ScreenProblem,
} from '../../../src/core/screen.ts';
import { countOf, draw, kindOf, minutesOf, type Wish } from '../../../src/screen/draw.ts';
import { withoutEdges } from '../../../src/screen/statement.ts';
import { aProblem } from './samples.ts';

const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;

/** Of each kind twelve, four of each difficulty. */
const LIBRARY: ScreenProblem[] = SCREEN_KINDS.flatMap((kind) =>
  Array.from({ length: 12 }, (_, index) => {
    const level = index % 3;
    const difficulty = DIFFICULTIES[level] ?? 'medium';
    return aProblem(`${kind}-${index}`, { kind, difficulty, minutes: [10, 20, 35][level] ?? 20 });
  }),
);

const wish = (part: Partial<Wish> = {}): Wish => ({
  ...{ minutes: 60, kinds: SCREEN_KINDS, solved: new Set<string>(), met: new Set<string>(), seed: 'a' },
  ...part,
});

function drawn(
  part: Partial<Wish> = {},
  problems = LIBRARY,
): { problems: ScreenProblem[]; missing: ScreenKind[] } {
  const result = draw(problems, wish(part));
  if (result.kind !== 'drawn') throw new Error('Nothing was drawn.');
  return result;
}

const slugs = (problems: readonly ScreenProblem[]): string[] => problems.map(({ slug }) => slug);

test('the same seed draws the same problems, and other seeds draw others', () => {
  expect(slugs(drawn({ seed: 'x' }).problems)).toEqual(slugs(drawn({ seed: 'x' }).problems));
  const sets = new Set(
    Array.from({ length: 30 }, (_, seed) => slugs(drawn({ seed: `${seed}` }).problems).join()),
  );
  expect(sets.size).toBeGreaterThan(25);
});

describe.each(SCREEN_MINUTES)('%i minutes', (minutes) => {
  test.each(['1', '2', '3', '4'])(
    'hold problems that fit, each once, from easy to hard (seed %s)',
    (seed) => {
      const { problems } = drawn({ minutes, kinds: ['numpy', 'scratch'], seed });
      expect(new Set(slugs(problems)).size).toBe(problems.length);
      expect(minutesOf(problems)).toBeLessThanOrEqual(minutes);
      expect(minutesOf(problems)).toBeGreaterThanOrEqual(0.6 * minutes);
      const levels = problems.map(({ difficulty }) => DIFFICULTIES.indexOf(difficulty));
      expect(levels).toEqual([...levels].sort());
      expect(levels[0]).toBe(0);
      expect(levels.includes(2)).toBe(minutes === 90);
      expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['numpy', 'scratch']));
    },
  );
});

test('what is solved is never drawn, and what was met only where nothing newer is left', () => {
  const keep = (slug: string): boolean => !slug.endsWith('-0') && !slug.endsWith('-1');
  const old = new Set(slugs(LIBRARY).filter(keep));
  for (const seed of ['1', '2', '3', '4', '5']) {
    const kinds = ['numpy', 'sql'] as const;
    expect(
      slugs(drawn({ solved: old, kinds, seed, minutes: 45 }).problems).filter((one) => old.has(one)),
    ).toEqual([]);
    expect(
      slugs(drawn({ met: old, kinds, seed, minutes: 45 }).problems).filter((one) => old.has(one)),
    ).toEqual([]);
  }
  expect(drawn({ met: new Set(slugs(LIBRARY)) }).problems.length).toBeGreaterThan(1);
});

test('a kind that has no place beside the others is told', () => {
  const { problems, missing } = drawn({ minutes: 45 });
  const there = new Set(problems.map(({ kind }) => kind));
  expect(missing).toEqual(SCREEN_KINDS.filter((kind) => !there.has(kind)));
  expect(missing.length).toBeGreaterThan(0);
  expect(drawn({ minutes: 90, kinds: ['sql', 'debugging', 'pandas'] }).missing).toEqual([]);
});

test('too little for the time is told with its figures, not filled up', () => {
  const left = LIBRARY.filter(({ slug }) => slug === 'sql-0' || slug === 'sql-1');
  expect(draw(left, wish({ minutes: 60 }))).toEqual({ kind: 'too few', count: 2, minutes: 30 });
  expect(draw(left, wish({ minutes: 45 }))).toMatchObject({ kind: 'drawn' });
  expect(draw(LIBRARY, wish({ kinds: [] }))).toEqual({ kind: 'too few', count: 0, minutes: 0 });
  expect(draw(LIBRARY, wish({ solved: new Set(slugs(LIBRARY)) }))).toEqual({
    kind: 'too few',
    count: 0,
    minutes: 0,
  });
});

test('a thousand problems are drawn from as a hundred are', () => {
  const many = Array.from({ length: 1000 }, (_, index) => aProblem(`p${index}`, { minutes: 20 }));
  expect(drawn({ kinds: ['scratch'] }, many).problems).toHaveLength(3);
});

test('a kind counts what is there, and what is not solved of it', () => {
  expect(countOf('sql', LIBRARY, new Set(['sql-3', 'numpy-3']))).toEqual({ all: 12, left: 11 });
});

test('what a problem is follows from its language, its packages and its first topic', () => {
  const of = (part: Partial<Parameters<typeof kindOf>[0]>): ScreenKind =>
    kindOf({ debugging: null, language: 'python', packages: ['numpy'], topics: ['linear models'], ...part });
  expect(of({})).toBe('scratch');
  expect(of({ topics: ['metrics', 'linear models'] })).toBe('numpy');
  expect(of({ topics: ['linear models', 'metrics'] })).toBe('scratch');
  expect(of({ packages: ['numpy', 'pandas'], topics: ['metrics'] })).toBe('pandas');
  expect(of({ language: 'sql', packages: [] })).toBe('sql');
  expect(of({ debugging: { bugs: [], chosen: [] }, packages: ['pandas'] })).toBe('debugging');
});

test('a statement loses its edges and nothing else', () => {
  const before = '<p>Count.</p>\n<h2>Your function</h2>\n<p>f</p>\n';
  const edges = '<h2>Edges</h2>\n<ul><li>Empty</li></ul>\n';
  const rest = '<h2>Example</h2>\n<p>1</p>\n<h2>Tables</h2><p>t</p>';
  expect(withoutEdges(before + edges + rest)).toBe(before + rest);
  expect(withoutEdges(before + edges)).toBe(before);
  expect(withoutEdges(before + rest)).toBe(before + rest);
});
