import { expect, test } from 'vitest';
import { believe, chanceOfRight, estimate, GRID, type Measured } from '../../../src/assess/ability.ts';
import { chooseNext } from '../../../src/assess/choose.ts';
import { looksGuessed, report } from '../../../src/assess/report.ts';
import { current, measured, measuredInPractice, nextForm, sittings } from '../../../src/assess/sitting.ts';
import type { Answer } from '../../../src/core/study/answer.ts';
import type { MeasuringItem } from '../../../src/core/study/measuring.ts';
import { AREAS } from '../../../src/core/study/theory.ts';
import { LEARNERS, simulate } from '../../../scripts/theory/simulated-learners.ts';

const answered = (
  area: number,
  difficulty: number,
  outcome: Measured['outcome'],
  chance = 0.02,
): Measured => ({
  area: AREAS[area] ?? AREAS[0],
  ...{ difficulty, chance, outcome, weight: 1 },
});
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const widthOf = ({ low, high }: { low: number; high: number }): number => high - low;

test('the chance of a right answer rises with ability, from what guessing gives to what slips leave', () => {
  const item = { difficulty: 0, chance: 0.25 };
  const chances = GRID.map((ability) => chanceOfRight(ability, item));
  expect(chances).toEqual([...chances].sort((a, b) => a - b));
  expect(chances[0]).toBeGreaterThan(0.12);
  expect(chances.at(-1)).toBeLessThan(0.98);
  expect(chanceOfRight(0, { difficulty: 0, chance: 0 })).toBeCloseTo(0.485, 3);
});

test('a belief with one area alone is what the definition of Bayes gives, added up place by place', () => {
  const answers = [answered(0, 0, 'right'), answered(0, 1, 'wrong'), answered(0, -1, 'right', 0.25)];
  const t = (x: number, scale: number, freedom: number) =>
    (1 + (x / scale) ** 2 / freedom) ** (-(freedom + 1) / 2);
  const sumOf = (values: number[]): number => values.reduce((sum, one) => sum + one, 0);
  const posterior = GRID.map((ability) => {
    const prior = sumOf(
      GRID.map((all) => {
        const norm = sumOf(GRID.map((other) => t(other - all, 0.6, 8)));
        return (t(all, 1, 4) * t(ability - all, 0.6, 8)) / norm;
      }),
    );
    const likely = answers.map((one) => {
      const right = chanceOfRight(ability, one);
      return one.outcome === 'right' ? right : 1 - right;
    });
    return prior * likely.reduce((product, one) => product * one, 1);
  });
  const total = sumOf(posterior);
  const [belief] = believe(answers);
  for (const [at, one] of posterior.entries()) expect(belief?.[at]).toBeCloseTo(one / total, 10);
});

test('right answers raise an area, and the others a little; more answers narrow it', () => {
  const few = estimate(times(2, () => answered(0, 0, 'right')));
  const many = estimate(times(8, (index) => answered(0, index / 4, 'right')));
  expect(few[0]?.mean).toBeGreaterThan(few[1]?.mean ?? 9);
  expect(few[1]?.mean).toBeGreaterThan(0.1);
  expect(many[0]?.mean).toBeGreaterThan(few[0]?.mean ?? 9);
  expect(widthOf(many[0]!)).toBeLessThan(widthOf(few[0]!));
  expect(few[0]).toMatchObject({ area: AREAS[0], evidence: 2 });
});

test('what counts half moves the map less', () => {
  const whole = times(4, () => answered(2, 0, 'right'));
  const half = whole.map((one) => ({ ...one, weight: 0.5 }));
  expect(estimate(half)[2]?.mean).toBeLessThan(estimate(whole)[2]?.mean ?? 0);
  expect(estimate(half)[2]?.mean).toBeGreaterThan(0.2);
});

test('an area that was hardly asked is not measured, and an order is told only where intervals part', () => {
  const even = AREAS.flatMap((_, area) =>
    times(3, (index) => answered(area, index - 1, index < 2 ? 'right' : 'unknown')),
  );
  const told = report(even);
  expect(told).toMatchObject({ kind: 'map', weaker: [] });
  const uneven = [
    ...times(9, (index) => answered(0, index / 4, 'right')),
    ...times(9, (index) => answered(5, -index / 4, 'unknown')),
  ];
  expect(report(uneven)).toMatchObject({ kind: 'map', weaker: [AREAS[5]] });
  expect(report(uneven)).toHaveProperty('areas.1.kind', 'not measured');
});

test('guesses are told from not knowing, and from knowing', () => {
  const guesses = times(20, (index) =>
    answered(index % 6, (index % 5) - 2, index % 5 === 0 ? 'right' : 'wrong', 0.2),
  );
  expect(looksGuessed(guesses)).toBe(true);
  expect(report(guesses)).toEqual({ kind: 'guessed', right: 4, count: 20 });
  expect(
    looksGuessed(guesses.map((one) => (one.outcome === 'wrong' ? { ...one, outcome: 'unknown' } : one))),
  ).toBe(false);
  expect(looksGuessed(times(20, (index) => answered(index % 6, 0, index % 2 ? 'right' : 'wrong', 0.2)))).toBe(
    false,
  );
  expect(looksGuessed(guesses.slice(0, 5))).toBe(false);
});

test('the next item is of the area that was asked least, and fits to what is believed', () => {
  const items = AREAS.flatMap((area, place) =>
    [-2, -1, 0, 1, 2].map((difficulty) => ({ id: `${place}/${difficulty}`, area, difficulty, chance: 0.02 })),
  );
  const strong = AREAS.slice(0, 5).flatMap((_, area) => times(3, () => answered(area, 1, 'right')));
  const next = chooseNext(items, strong, () => 0);
  expect(next?.area).toBe(AREAS[5]);
  expect(next?.difficulty).toBeGreaterThanOrEqual(1);
  const weak = AREAS.slice(0, 5).flatMap((_, area) => times(3, () => answered(area, -1, 'unknown')));
  expect(chooseNext(items, weak, () => 0)?.difficulty).toBeLessThanOrEqual(-1);
  expect(chooseNext([], [], () => 0)).toBeNull();
});

const ITEMS = new Map(
  ['a/one', 'a/two', 'a/three', 'b/one', 'p/one'].map((id): [string, MeasuringItem] => [
    id,
    {
      ...{ id, version: 1, concept: 'c', area: AREAS[0], difficulty: 0, chance: 0.02, seconds: 30 },
      use: id.startsWith('p') ? 'practice' : id.startsWith('a') ? 'assessment-a' : 'assessment-b',
    },
  ]),
);

function answer(item: string, minute: number, part: Partial<Answer> = {}): Answer {
  const at = new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString();
  const rest = { right: true, share: 1, confidence: 'sure', seconds: 20, misconception: null } as const;
  return { id: `${item}@${minute}`, item, version: 1, at, place: 'assessment', ...rest, ...part };
}

test('assessments are told apart by pause and form, and nothing is counted twice', () => {
  const all = sittings(
    [
      ...[answer('a/one', 0), answer('a/two', 1), answer('a/two', 2), answer('gone/x', 3)],
      ...[
        answer('p/one', 4, { place: 'practice' }),
        answer('a/three', 5),
        answer('a/one', 400),
        answer('b/one', 401),
      ],
    ],
    ITEMS,
  );
  expect(all.map(({ form, answers }) => [form, answers.map(({ item }) => item)])).toEqual([
    ['assessment-a', ['a/one', 'a/two', 'a/three']],
    ['assessment-a', ['a/one']],
    ['assessment-b', ['b/one']],
  ]);
  const now = Date.UTC(2026, 0, 1, 12, 410);
  expect(current(all, now)?.form).toBe('assessment-b');
  expect(current(all, now + 3 * 3_600_000)).toBeNull();
  expect(nextForm(all)).toBe('assessment-a');
  expect(nextForm([])).toBe('assessment-a');
});

test('what is measured of answers', () => {
  const answers = [answer('a/one', 0), answer('a/two', 1, { right: false, confidence: 'unknown' })];
  expect(measured(answers, ITEMS).map(({ outcome }) => outcome)).toEqual(['right', 'unknown']);
  expect(measured([answer('a/one', 0, { version: 7 }), answer('gone/x', 0)], ITEMS)).toEqual([]);
  const practised = [
    answer('p/one', 0, { right: false, place: 'practice' }),
    answer('p/one', 9, { place: 'review' }),
  ];
  expect(measuredInPractice(practised, ITEMS)).toMatchObject([{ outcome: 'wrong', weight: 0.5 }]);
});

test.each(LEARNERS)('$name learners find themselves on the map', (learner) => {
  // A few of each: `npm run simulate-assessment` lets hundreds sit it.
  const { coverage, halfWidth, toldGuessing } = simulate(learner, 12);
  if (learner.guesses) return expect(toldGuessing).toBeGreaterThan(0.6);
  expect(coverage).toBeGreaterThan(0.7);
  expect(halfWidth).toBeLessThan(1.4);
});
