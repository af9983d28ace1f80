import type { PlanConcept } from '../core/study/planning.ts';
import type { ProblemSummary, Topic } from '../core/problem.ts';
import { AREAS, type Area } from '../core/study/theory.ts';
import type { Evidence } from './evidence.ts';
import { ORIGINS, type OriginId } from './origins.ts';

/** What a prepared reader has, in logits: one step above half prepared. */
const PREPARED = 1;

/** Even a strong area gets a little: what is not touched is forgotten. */
const LEAST_GAP = 0.15;
const MOST_GAP = 2.5;

/** Under which area a topic's problems count, where no concept says so. */
const TOPIC_AREAS: Record<Topic, Area> = {
  metrics: 'classical models and evaluation',
  'imbalanced data': 'data and features',
  'data and features': 'data and features',
  'linear models': 'classical models and evaluation',
  optimisation: 'optimisation and deep learning',
  'trees and ensembles': 'classical models and evaluation',
  'neighbours and Bayes': 'classical models and evaluation',
  'clustering and PCA': 'statistics and linear algebra',
  'neural networks': 'optimisation and deep learning',
  'transformers and LLMs': 'transformers and LLMs',
  SQL: 'data and features',
  production: 'production',
  debugging: 'optimisation and deep learning',
};

/** What is known of an area: measured, or else the guess that goes with the origin. */
export function levelOf(area: Area, origin: OriginId, { levels }: Pick<Evidence, 'levels'>): number {
  return levels[area] ?? ORIGINS[origin].start[area];
}

/** How the time for what is new is shared among the areas, summing up to 1: the further from prepared, the more. */
export function sharesOf(origin: OriginId, evidence: Pick<Evidence, 'levels'>): Map<Area, number> {
  const gaps = AREAS.map((area) =>
    Math.min(MOST_GAP, Math.max(LEAST_GAP, PREPARED - levelOf(area, origin, evidence))),
  );
  const sum = gaps.reduce((total, one) => total + one, 0);
  return new Map(AREAS.map((area, index) => [area, (gaps[index] ?? 0) / sum]));
}

/** The area of a problem: where most concepts that it practises are, else by its first topic. */
export function areaOfProblem(
  { slug, topics }: Pick<ProblemSummary, 'slug' | 'topics'>,
  concepts: readonly PlanConcept[],
): Area {
  const votes = concepts.filter(({ problems }) => problems.includes(slug)).map(({ area }) => area);
  const own = TOPIC_AREAS[topics[0] ?? 'metrics'];
  const count = (area: Area): number => votes.filter((one) => one === area).length + (area === own ? 0.5 : 0);
  return [...AREAS].sort((a, b) => count(b) - count(a))[0] ?? own;
}
