import type { PlanConcept } from '../core/study/planning.ts';
import { DIFFICULTIES } from '../core/problem.ts';
import type { Area } from '../core/study/theory.ts';
import type { Frame } from './frame.ts';
import { ORIGINS } from './origins.ts';
import type { Step } from './plan.ts';
import { levelOf } from './shares.ts';
import { conceptWords, problemWords } from './words.ts';

/** A step that may be next, and the area it counts for. */
export interface Candidate {
  step: Step;
  area: Area;
}

/** A lesson takes two minutes to read, and an explanation half as long as its question. */
const LESSON_SECONDS = 120;
const WITH_EXPLANATION = 1.5;

/** Whoever knows an area so well needs none of it before something else. */
const KNOWN = 0.5;

/** The next concept of an area, or one that it builds on; null when all are done or planned. */
export function nextConcept(area: Area, frame: Frame, planned: ReadonlySet<string>): Candidate | null {
  const { library, evidence, origin, missed } = frame;
  const open = ({ slug }: PlanConcept): boolean =>
    (evidence.left.get(slug) ?? 0) > 0 && !planned.has(`theory ${slug}`);
  const needed = ({ slug }: PlanConcept): number => frame.needed.get(slug) ?? 0;
  const first = library.list.concepts
    .filter((one) => one.area === area && open(one))
    .map((one) => ({ one, rank: rankOf(missed.has(`theory ${one.slug}`), evidence.begun.has(one.slug)) }))
    .sort((a, b) => a.rank - b.rank || needed(b.one) - needed(a.one))[0]?.one;
  if (!first) return null;
  // What comes before is read before; nothing is visited twice, so that a circle ends.
  const visited = new Set([first.slug]);
  let concept = first;
  for (;;) {
    const before = concept.prerequisites
      .map((slug) => frame.concepts.get(slug))
      .find(
        (one) => one && !visited.has(one.slug) && open(one) && levelOf(one.area, origin, evidence) < KNOWN,
      );
    if (!before) break;
    visited.add(before.slug);
    concept = before;
  }
  const seconds = LESSON_SECONDS + WITH_EXPLANATION * (evidence.left.get(concept.slug) ?? 0);
  const why = conceptWords(concept, concept === first ? null : first, frame);
  return {
    step: { kind: 'theory', slug: concept.slug, minutes: Math.ceil(seconds / 60), why },
    area: concept.area,
  };
}

/** The next problem of an area that takes at most so many minutes. */
export function nextProblem(
  area: Area,
  frame: Frame,
  planned: ReadonlySet<string>,
  most: number,
): Candidate | null {
  const { evidence, origin, missed, practised } = frame;
  const level = levelOf(area, origin, evidence);
  // Easy ones below half prepared, hard ones when more than prepared.
  const target = level < 0 ? 0 : level < 1 ? 1 : 2;
  const ranked = (frame.problemsOf.get(area) ?? [])
    .filter(
      (one) => one.minutes <= most && !evidence.solvedOn.has(one.slug) && !planned.has(`problem ${one.slug}`),
    )
    .map((one) => {
      const read = practised
        .get(one.slug)
        ?.find(({ slug }) => planned.has(`theory ${slug}`) || evidence.left.get(slug) === 0);
      const distance = Math.abs(DIFFICULTIES.indexOf(one.difficulty) - target);
      const begun = evidence.tried.has(one.slug);
      const rank = rankOf(missed.has(`problem ${one.slug}`), begun) - (read && distance < 2 ? 0.5 : 0);
      const liked = one.topics.some((topic) => ORIGINS[origin].first.includes(topic)) ? 0 : 1;
      return { one, begun, read, order: [rank, distance, liked, frame.depths.get(one.slug) ?? 0] };
    })
    .sort((a, b) => compare(a.order, b.order));
  const [best] = ranked;
  if (!best) return null;
  const { slug, minutes } = best.one;
  const why = problemWords({ ...best, area }, frame);
  return { step: { kind: 'problem', slug, minutes, why }, area };
}

/** What was missed comes first, then what is begun. */
function rankOf(missed: boolean, begun: boolean): number {
  return missed ? 0 : begun ? 1 : 2;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
