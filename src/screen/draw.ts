import { DIFFICULTIES, type Problem, type Topic } from '../core/problem.ts';
import type { ScreenKind, ScreenMinutes, ScreenProblem } from '../core/screen.ts';

/** Topics whose problems handle arrays and numbers; those of all others build a model, or a part of one. */
const OF_NUMPY: readonly Topic[] = ['metrics', 'imbalanced data', 'data and features', 'production'];

/** So many problems of each difficulty are wished for. */
const WISHED: Record<ScreenMinutes, Record<ScreenProblem['difficulty'], number>> = {
  45: { easy: 1, medium: 1, hard: 0 },
  60: { easy: 1, medium: 2, hard: 0 },
  90: { easy: 1, medium: 2, hard: 1 },
};

/** More are too many to move between. */
const MOST = 5;

/** With less work than this share of the time, there is no sitting. */
const FULL_ENOUGH = 0.6;

/** So many sets of problems are drawn, and the best is taken. */
const TRIES = 2000;

/** What the reader wishes, and what they know of the problems. */
export interface Wish {
  minutes: ScreenMinutes;
  kinds: readonly ScreenKind[];
  /** Slugs of what is never drawn. */
  solved: ReadonlySet<string>;
  /** Slugs of what was tried, or met in an earlier sitting: drawn only where there is nothing newer. */
  met: ReadonlySet<string>;
  seed: string;
}

export type Drawn =
  | {
      kind: 'drawn';
      /** From easy to hard. */
      problems: ScreenProblem[];
      /** Kinds that were wished for and have no place in it. */
      missing: ScreenKind[];
    }
  /** What is left does not fill the time: so many problems, with so many minutes of work. */
  | { kind: 'too few'; count: number; minutes: number };

/** What kind of problem it is, for a sitting. */
export function kindOf({
  debugging,
  language,
  packages,
  topics,
}: Pick<Problem, 'debugging' | 'language' | 'packages' | 'topics'>): ScreenKind {
  if (debugging) return 'debugging';
  if (language === 'sql') return 'sql';
  if (packages.includes('pandas')) return 'pandas';
  const [first] = topics;
  return first && OF_NUMPY.includes(first) ? 'numpy' : 'scratch';
}

/** How many problems of a kind there are, and how many of them are not solved. */
export function countOf(
  kind: ScreenKind,
  problems: readonly ScreenProblem[],
  solved: ReadonlySet<string>,
): { all: number; left: number } {
  const all = problems.filter((problem) => problem.kind === kind);
  return { all: all.length, left: all.filter(({ slug }) => !solved.has(slug)).length };
}

/** Problems for a sitting: the same ones for the same wish. */
export function draw(problems: readonly ScreenProblem[], wish: Wish): Drawn {
  const left = problems.filter(({ slug, kind }) => wish.kinds.includes(kind) && !wish.solved.has(slug));
  // By turns from what is new and from everything: where little is new, it is still found.
  const pools = [left.filter(({ slug }) => !wish.met.has(slug)), left];
  const random = randomFrom(wish.seed);
  let best: ScreenProblem[] = [];
  let least = Infinity;
  for (let attempt = 0; attempt < TRIES && left.length > 0; attempt++) {
    const set = drawSet(pools[attempt % 2] ?? left, wish.minutes, random);
    const cost = costOf(set, wish);
    if (cost < least) [best, least] = [set, cost];
  }
  const minutes = minutesOf(best);
  if (minutes < FULL_ENOUGH * wish.minutes) return { kind: 'too few', count: best.length, minutes };
  return { kind: 'drawn', problems: best.sort(byDifficulty), missing: missingIn(best, wish.kinds) };
}

/** What a prepared reader needs for all of them. */
export function minutesOf(problems: readonly ScreenProblem[]): number {
  return problems.reduce((sum, problem) => sum + problem.minutes, 0);
}

function byDifficulty(a: ScreenProblem, b: ScreenProblem): number {
  return DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty) || a.minutes - b.minutes;
}

function missingIn(set: readonly ScreenProblem[], kinds: readonly ScreenKind[]): ScreenKind[] {
  return kinds.filter((kind) => set.every((problem) => problem.kind !== kind));
}

/** Some problems in no order, as long as there is time for them. */
function drawSet(
  left: readonly ScreenProblem[],
  minutes: ScreenMinutes,
  random: () => number,
): ScreenProblem[] {
  const pool = [...left];
  const set: ScreenProblem[] = [];
  const least = left.reduce((one, problem) => Math.min(one, problem.minutes), Infinity);
  let free: number = minutes;
  while (free >= least && pool.length > 0 && set.length < MOST) {
    const at = Math.floor(random() * pool.length);
    const problem = pool[at];
    const last = pool.pop();
    if (last && at < pool.length) pool[at] = last;
    if (!problem || problem.minutes > free) continue;
    set.push(problem);
    free -= problem.minutes;
  }
  return set;
}

/** How far a set is from what is wished for: first the kinds, then difficulty and time, then what is new. */
function costOf(set: readonly ScreenProblem[], { minutes, kinds, met }: Wish): number {
  const wished = WISHED[minutes];
  const off = Object.entries(wished).reduce(
    (sum, [difficulty, count]) =>
      sum + Math.abs(count - set.filter((one) => one.difficulty === difficulty).length),
    0,
  );
  const known = set.filter(({ slug }) => met.has(slug)).length;
  const idle = 1 - minutesOf(set) / minutes;
  return 10 * missingIn(set, kinds).length + off + 3 * idle + 2 * known;
}

/** A repeatable source of numbers from 0 to 1. */
function randomFrom(seed: string): () => number {
  let state = 0x9e3779b9;
  for (const character of seed) state = scatter(state ^ (character.codePointAt(0) ?? 0));
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return scatter(state) / 2 ** 32;
  };
}

/** A whole number of 32 bits, each of which depends on all of those given. */
function scatter(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
