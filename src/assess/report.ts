import type { Area } from '../core/study/theory.ts';
import { estimate, type Estimate, type Measured } from './ability.ts';

/** With less than this answered, an area counts as not measured. */
const ENOUGH = 2;

/** So many answers are needed before guessing can be told from not knowing. */
const ENOUGH_TO_TELL = 10;

/** An area as it is shown. */
export type Standing =
  ({ kind: 'measured' } & Estimate) | { kind: 'not measured'; area: Area; evidence: number };

/** Where somebody stands, as far as their answers tell. */
export type Report =
  /** The answers are what guesses look like: no area is told apart from another. */
  | { kind: 'guessed'; right: number; count: number }
  | {
      kind: 'map';
      /** In the order of `AREAS`. */
      areas: Standing[];
      /** Areas that are weaker than at least one other beyond doubt: their intervals do not meet. */
      weaker: Area[];
    };

/** What the answers tell, and no more than that. */
export function report(answers: readonly Measured[]): Report {
  if (looksGuessed(answers)) {
    const right = answers.filter(({ outcome }) => outcome === 'right').length;
    return { kind: 'guessed', right, count: answers.length };
  }
  const areas = estimate(answers).map((one): Standing =>
    one.evidence < ENOUGH
      ? { kind: 'not measured', area: one.area, evidence: one.evidence }
      : { kind: 'measured', ...one },
  );
  const measured = areas.filter((one) => one.kind === 'measured');
  const weaker = measured
    .filter((one) => measured.some((other) => other.low > one.high))
    .map(({ area }) => area);
  return { kind: 'map', areas, weaker };
}

/**
 * Whether answers look like guesses: everything is tried, nothing admitted not to be known, and right is about as
 * much as chance gives, also among what is easy.
 */
export function looksGuessed(answers: readonly Measured[]): boolean {
  const tried = answers.filter(({ outcome }) => outcome !== 'unknown');
  if (answers.length < ENOUGH_TO_TELL || tried.length < 0.9 * answers.length) return false;
  const right = tried.filter(({ outcome }) => outcome === 'right').length;
  const byChance = tried.reduce((sum, { chance }) => sum + chance, 0);
  const spread = Math.sqrt(tried.reduce((sum, { chance }) => sum + chance * (1 - chance), 0));
  return right <= byChance + 1.5 * spread;
}
