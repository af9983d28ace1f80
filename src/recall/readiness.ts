import type { Answer } from '../core/study/answer.ts';
import type { PlanConcept } from '../core/study/planning.ts';
import { recallAt, type Remembered } from './schedule.ts';

/** How far a concept is, from what is best to what is open. */
export const READINESS = ['holds', 'fading', 'to work on', 'begun', 'not begun'] as const;
export type Readiness = (typeof READINESS)[number];

/** A concept as it stands, and what says so. */
export interface ConceptReadiness {
  concept: PlanConcept;
  readiness: Readiness;
  /** Of its questions: answered at least once, and of these not right the last time. */
  answered: number;
  wrong: number;
  /** The chance that one of the answered questions is remembered now, from 0 to 1; null where none was answered. */
  recall: number | null;
  /** When the first of them comes back, in milliseconds since 1970. */
  dueAt: number | null;
  /** Of the problems that practise it. */
  solved: number;
}

/** Below this a concept is fading: reviews aim at nine of ten. */
const HELD_FROM = 0.85;

/** How far each concept is. `answers` from the oldest to the newest; `solved`: slugs of problems. */
export function readinessOf(
  concepts: readonly PlanConcept[],
  answers: readonly Answer[],
  cards: readonly Remembered[],
  solved: ReadonlySet<string>,
  now: number,
): ConceptReadiness[] {
  const last = new Map(answers.map((answer) => [answer.item, answer]));
  const remembered = new Map(cards.map((card) => [card.id, card]));
  return concepts.map((concept) => {
    const known = concept.items.flatMap(({ id }) => remembered.get(id) ?? []);
    const wrong = known.filter(({ id }) => !last.get(id)?.right).length;
    const recall =
      known.length > 0 ? known.reduce((sum, card) => sum + recallAt(card, now), 0) / known.length : null;
    const counts = { answered: known.length, wrong, recall };
    return {
      concept,
      readiness: levelOf(concept.items.length, counts),
      ...counts,
      dueAt: known.length > 0 ? Math.min(...known.map(({ dueAt }) => dueAt)) : null,
      solved: concept.problems.filter((slug) => solved.has(slug)).length,
    };
  });
}

function levelOf(
  items: number,
  { answered, wrong, recall }: Pick<ConceptReadiness, 'answered' | 'wrong' | 'recall'>,
): Readiness {
  if (recall === null) return 'not begun';
  if (wrong > 0) return 'to work on';
  if (recall < HELD_FROM) return 'fading';
  return answered < items ? 'begun' : 'holds';
}
