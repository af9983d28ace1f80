import { AREAS, type Area } from '../core/study/theory.ts';

/** One item answered, as far as measuring needs it. */
export interface Measured {
  area: Area;
  /** Of the item, in logits. */
  difficulty: number;
  /** With which chance somebody who does not know the answer gives it when they try, from 0 to 1. */
  chance: number;
  outcome: 'right' | 'wrong' | 'unknown';
  /** 1 for an assessment's answer; less for what says less, for example an answer in practice. */
  weight: number;
}

/** What is known of somebody's knowledge of an area, in logits: 0 is the middle, +1 one step above it. */
export interface Estimate {
  area: Area;
  mean: number;
  /** Nine times in ten the truth lies between these. */
  low: number;
  high: number;
  /** How much was answered: a sum of weights. */
  evidence: number;
}

/** What each place of a grid of abilities is worth, summing up to 1. */
export type Belief = readonly number[];

const STEP = 0.15;

/** Abilities that are told apart, in logits. */
export const GRID: readonly number[] = Array.from({ length: 61 }, (_, index) => (index - 30) * STEP);

/** How much of the belief an interval holds. */
const HELD = 0.9;

/** So often even those who know an answer get it wrong: a slip, a misread word. */
const SLIP = 0.03;

/** Of those who do not know an answer so many say so; the others try. */
const SAY_SO = 0.5;

/** Whoever is good at all areas but one exists: tails are heavy, so that a few answers can say so. */
const OVERALL = { scale: 1, freedom: 4 };
const BETWEEN_AREAS = { scale: 0.6, freedom: 8 };

/**
 * The chance of a right answer at an ability: a logistic model with four parameters, where one who does not know
 * may guess and one who knows may slip (Barton and Lord, 1981).
 */
export function chanceOfRight(
  ability: number,
  { difficulty, chance }: Pick<Measured, 'difficulty' | 'chance'>,
): number {
  const guessed = chance * (1 - SAY_SO);
  return guessed + (1 - SLIP - guessed) / (1 + Math.exp(difficulty - ability));
}

/** How much an item tells at an ability: Fisher's information of its answer. */
export function information(ability: number, item: Pick<Measured, 'difficulty' | 'chance'>): number {
  const step = 0.01;
  const right = chanceOfRight(ability, item);
  const slope = (chanceOfRight(ability + step, item) - chanceOfRight(ability - step, item)) / (2 * step);
  return slope ** 2 / (right * (1 - right));
}

/** Student's t, but for a factor that does not matter here. */
function heavyTailed(distance: number, { scale, freedom }: typeof OVERALL): number {
  return (1 + (distance / scale) ** 2 / freedom) ** (-(freedom + 1) / 2);
}

const overall = normalised(GRID.map((ability) => heavyTailed(ability, OVERALL)));
/** Row: what one is overall; column: what one is in an area then. */
const given = GRID.map((all) => normalised(GRID.map((ability) => heavyTailed(ability - all, BETWEEN_AREAS))));

/**
 * What to believe of each area after these answers, in the order of `AREAS`. Every area starts from what one is
 * overall, which all answers tell: so few answers in an area say something, and many there say all.
 */
export function believe(answers: readonly Measured[]): Belief[] {
  const likelihoods = AREAS.map((area) => likelihood(answers.filter((one) => one.area === area)));
  // For each area, how well its answers fit to what one is overall.
  const fits = likelihoods.map((likely) => given.map((row) => dot(row, likely)));
  return likelihoods.map((likely, area) => {
    const all = overall.map((prior, at) =>
      fits.reduce((product, fit, other) => (other === area ? product : product * (fit[at] ?? 0)), prior),
    );
    const before = GRID.map((_, at) =>
      given.reduce((sum, row, from) => sum + (row[at] ?? 0) * (all[from] ?? 0), 0),
    );
    return normalised(likely.map((one, at) => one * (before[at] ?? 0)));
  });
}

/** What these answers say of each area, in the order of `AREAS`: the mean, and an interval of nine tenths. */
export function estimate(answers: readonly Measured[]): Estimate[] {
  const beliefs = believe(answers);
  return AREAS.map((area, index) => {
    const belief = beliefs[index] ?? [];
    const evidence = answers.reduce((sum, one) => sum + (one.area === area ? one.weight : 0), 0);
    return { area, mean: meanOf(belief), ...shortest(belief, HELD), evidence };
  });
}

export function meanOf(belief: Belief): number {
  return dot(belief, GRID);
}

/** The spread of a belief: its standard deviation, in logits. */
export function spreadOf(belief: Belief): number {
  const mean = meanOf(belief);
  return Math.sqrt(belief.reduce((sum, share, at) => sum + share * ((GRID[at] ?? 0) - mean) ** 2, 0));
}

/** The shortest interval that holds so much of a belief. */
function shortest(belief: Belief, share: number): { low: number; high: number } {
  let best = { low: GRID[0] ?? 0, high: GRID.at(-1) ?? 0 };
  let sum = 0;
  let from = 0;
  for (const [to, one] of belief.entries()) {
    sum += one;
    while (sum - (belief[from] ?? 0) >= share) sum -= belief[from++] ?? 0;
    const [low, high] = [(GRID[from] ?? 0) - STEP / 2, (GRID[to] ?? 0) + STEP / 2];
    if (sum >= share && high - low < best.high - best.low) best = { low, high };
  }
  return best;
}

/** How well each ability explains these answers of one area; the best is 1. */
function likelihood(answers: readonly Measured[]): number[] {
  const logs = GRID.map((ability) =>
    answers.reduce((sum, one) => {
      const right = chanceOfRight(ability, one);
      return sum + one.weight * Math.log(one.outcome === 'right' ? right : 1 - right);
    }, 0),
  );
  const best = Math.max(...logs);
  return logs.map((one) => Math.exp(one - best));
}

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, one) => total + one, 0);
  return weights.map((one) => one / sum);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);
}
