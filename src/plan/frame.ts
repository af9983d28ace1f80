import type { PlanConcept, PlanList } from '../core/study/planning.ts';
import type { ProblemSummary, Topic } from '../core/problem.ts';
import { AREAS, type Area } from '../core/study/theory.ts';
import type { Evidence } from './evidence.ts';
import type { OriginId } from './origins.ts';
import { areaOfProblem } from './shares.ts';

/** What may be planned of the site. */
export interface Library {
  list: PlanList;
  /** In the catalogue's order. */
  problems: readonly ProblemSummary[];
}

/** What is fixed while a week is planned. */
export interface Frame {
  library: Library;
  origin: OriginId;
  evidence: Evidence;
  /** Keys of steps that were planned for a day that is over. */
  missed: ReadonlySet<string>;
  // Worked out once for all questions of a week.
  concepts: ReadonlyMap<string, PlanConcept>;
  problemsOf: ReadonlyMap<Area, readonly ProblemSummary[]>;
  /** Problem → how far down the learning path its topic is. */
  depths: ReadonlyMap<string, number>;
  /** Problem → the concepts that it practises. */
  practised: ReadonlyMap<string, readonly PlanConcept[]>;
  /** Concept → how many others build on it. */
  needed: ReadonlyMap<string, number>;
}

export function frameOf(parts: Pick<Frame, 'library' | 'origin' | 'evidence' | 'missed'>): Frame {
  const { problems, list } = parts.library;
  const { concepts } = list;
  const each = <T>(make: (problem: ProblemSummary) => T): Map<string, T> =>
    new Map(problems.map((one) => [one.slug, make(one)]));
  const buildOn = (slug: string): number =>
    concepts.filter(({ prerequisites }) => prerequisites.includes(slug)).length;
  const areas = each((one) => areaOfProblem(one, concepts));
  return {
    ...parts,
    concepts: new Map(concepts.map((one) => [one.slug, one])),
    problemsOf: new Map(AREAS.map((area) => [area, problems.filter(({ slug }) => areas.get(slug) === area)])),
    depths: each(({ topics }) => depthOf(topics[0], list.path)),
    practised: each(({ slug }) => concepts.filter((concept) => concept.problems.includes(slug))),
    needed: new Map(concepts.map(({ slug }) => [slug, buildOn(slug)])),
  };
}

/** How far down the learning path a topic is: what builds on nothing is at 0. */
function depthOf(topic: Topic | undefined, path: PlanList['path']): number {
  const after = path.find((one) => one.topic === topic)?.after ?? [];
  return after.length === 0 ? 0 : 1 + Math.max(...after.map((one) => depthOf(one, path)));
}
