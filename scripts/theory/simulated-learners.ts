/** Learners whose knowledge is known, for finding out how well the assessment finds it. */
import { ANSWERS, chooseNext, type Candidate } from '../../src/assess/choose.ts';
import { estimate, type Measured } from '../../src/assess/ability.ts';
import { looksGuessed, report } from '../../src/assess/report.ts';
import { AREAS, type Area } from '../../src/core/study/theory.ts';

/** After so many answers a map is looked at, too: whoever goes on wants to know more. */
const MORE_ANSWERS = 40;

/** How much authors' difficulties are off, in logits: a standard deviation. */
const MISSTATED = 0.6;

/** Of those who do not know an answer, how many say so. */
const SAY_SO = 0.7;

/** A kind of learner. */
export interface Learner {
  name: string;
  /** Their ability in each area, in logits. `normal` draws from the standard normal distribution. */
  abilities: (normal: () => number) => number[];
  /** How often they get wrong what they know. */
  slips: number;
  /** What they gain until the last answer, in logits. */
  gain: number;
  /** Whether they try everything without knowing anything. */
  guesses: boolean;
  /** The least share of intervals that hold the truth. */
  coverage: number;
}

const around = (middle: number, overall: number, between: number) => (normal: () => number) => {
  const all = middle + overall * normal();
  return AREAS.map(() => all + between * normal());
};
const usual = { slips: 0.03, gain: 0, guesses: false, coverage: 0.85 };

export const LEARNERS: readonly Learner[] = [
  { name: 'typical', abilities: around(0, 0.8, 0.6), ...usual },
  { name: 'strong', abilities: around(1.5, 0.3, 0.5), ...usual },
  { name: 'weak', abilities: around(-1.5, 0.3, 0.5), ...usual },
  {
    name: 'uneven',
    abilities: around(0, 0.4, 0.9),
    ...usual,
  },
  { name: 'careless', abilities: around(0, 0.8, 0.6), ...usual, slips: 0.1 },
  { name: 'improving', abilities: around(-0.3, 0.8, 0.6), ...usual, gain: 0.6, coverage: 0.8 },
  { name: 'guessing', abilities: around(-3, 0.1, 0.1), ...usual, guesses: true },
];

/** What came of one kind of learner. Half-widths are means, in logits. */
export interface Cell {
  name: string;
  coverage: number;
  halfWidth: number;
  halfWidthLater: number;
  /** How often the weakest area is among the two that are shown lowest. */
  weakestFound: number;
  /** How often the answers are taken for guesses. */
  toldGuessing: number;
  /** What is out of its bounds, in words. */
  misses: string[];
}

/** A repeatable source of numbers from 0 to 1 (mulberry32, by Tommy Ettinger). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fourteen items in each area, as two forms have them: most with a number to type, some to choose. */
function makeItems(normal: () => number): (Candidate & { truth: number })[] {
  return AREAS.flatMap((area, place) =>
    Array.from({ length: 14 }, (_, index) => {
      const difficulty = -2 + (4 * index) / 13;
      const chance = index % 4 === 3 ? 0.25 : 0.02;
      return { id: `${place}/${index}`, area, difficulty, chance, truth: difficulty + MISSTATED * normal() };
    }),
  );
}

/** Lets so many learners of a kind sit the assessment. */
export function simulate(learner: Learner, count: number): Cell {
  const random = seeded(learner.name.length * 1009 + count);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const sums = { covered: 0, width: 0, widthLater: 0, found: 0, guessing: 0 };
  for (let index = 0; index < count; index++) {
    const abilities = learner.abilities(normal);
    const answers = sit(learner, abilities, makeItems(normal), random);
    const first = answers.slice(0, ANSWERS);
    const truth = new Map<Area, number>(AREAS.map((area, at) => [area, (abilities[at] ?? 0) + learner.gain]));
    const shown = estimate(first);
    sums.covered += shown.filter(({ area, low, high }) => within(truth.get(area) ?? 0, low, high)).length;
    sums.width += mean(shown.map(({ low, high }) => (high - low) / 2));
    sums.widthLater += mean(estimate(answers).map(({ low, high }) => (high - low) / 2));
    const weakest = [...truth].sort((a, b) => a[1] - b[1])[0]?.[0];
    const lowest = [...shown].sort((a, b) => a.mean - b.mean).slice(0, 2);
    if (lowest.some(({ area }) => area === weakest)) sums.found += 1;
    if (looksGuessed(first) && report(first).kind === 'guessed') sums.guessing += 1;
  }
  const cell = {
    name: learner.name,
    coverage: sums.covered / (count * AREAS.length),
    halfWidth: sums.width / count,
    halfWidthLater: sums.widthLater / count,
    weakestFound: sums.found / count,
    toldGuessing: sums.guessing / count,
  };
  return { ...cell, misses: missesOf(cell, learner) };
}

function sit(
  learner: Learner,
  abilities: readonly number[],
  items: readonly (Candidate & { truth: number })[],
  random: () => number,
): Measured[] {
  const answers: Measured[] = [];
  const left = [...items];
  while (answers.length < MORE_ANSWERS) {
    const item = chooseNext(left, answers, random);
    if (!item) break;
    left.splice(left.indexOf(item), 1);
    const gained = (learner.gain * Math.min(answers.length, ANSWERS)) / ANSWERS;
    const ability = (abilities[AREAS.indexOf(item.area)] ?? 0) + gained;
    const knows = !learner.guesses && random() < 1 / (1 + Math.exp(item.truth - ability));
    const outcome = knows
      ? random() < learner.slips
        ? 'wrong'
        : 'right'
      : !learner.guesses && random() < SAY_SO
        ? 'unknown'
        : random() < item.chance
          ? 'right'
          : 'wrong';
    answers.push({ ...item, outcome, weight: 1 });
  }
  return answers;
}

function missesOf(cell: Omit<Cell, 'misses'>, learner: Learner): string[] {
  const bounds: [string, boolean][] = learner.guesses
    ? [['guessers are told so in less than 90 %', cell.toldGuessing < 0.9]]
    : [
        [`coverage below ${learner.coverage}`, cell.coverage < learner.coverage],
        ['half-width above 1.25', cell.halfWidth > 1.25],
        ['half-width later above 1.1', cell.halfWidthLater > 1.1],
        ['taken for guesses in more than 2 %', cell.toldGuessing > 0.02],
        ['weakest area found in less than 60 %', learner.name === 'uneven' && cell.weakestFound < 0.6],
      ];
  return bounds.filter(([, missed]) => missed).map(([words]) => words);
}

export function formatSimulation(cells: readonly Cell[]): string {
  const head = `learners    coverage  half-width  after ${MORE_ANSWERS}  weakest among lowest two  told guessing`;
  const rows = cells.map(
    ({ name, coverage, halfWidth, halfWidthLater, weakestFound, toldGuessing, misses }) =>
      `${name.padEnd(12)}${percent(coverage).padEnd(10)}${halfWidth.toFixed(2).padEnd(12)}${halfWidthLater
        .toFixed(2)
        .padEnd(
          10,
        )}${percent(weakestFound).padEnd(26)}${percent(toldGuessing).padEnd(8)}${misses.join(', ')}`,
  );
  return [head, ...rows].join('\n');
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const within = (value: number, low: number, high: number): boolean => low <= value && value <= high;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
