import type { Answer } from '../core/study/answer.ts';
import type { PlanList } from '../core/study/planning.ts';
import type { Area } from '../core/study/theory.ts';
import { addDays, dayOf } from './days.ts';
import type { Plan, Step } from './plan.ts';

/** What this browser knows of its reader, as far as planning needs it. Days are the reader's. */
export interface Evidence {
  /** Concept → seconds of its questions that were never answered. */
  left: ReadonlyMap<string, number>;
  /** Concepts of which something was answered. */
  begun: ReadonlySet<string>;
  /** Problem → the day of its first solve; empty where that is not known. */
  solvedOn: ReadonlyMap<string, string>;
  /** Problems with a submission, and not solved. */
  tried: ReadonlySet<string>;
  /** Solved problem → the last day on which it was written again. */
  rewrittenOn: ReadonlyMap<string, string>;
  /** Days with a review. */
  reviewedOn: ReadonlySet<string>;
  /** Day → minutes of questions that fall due on it. */
  due: ReadonlyMap<string, number>;
  /** Solved problems that come back: the most endangered first. */
  dueProblems: readonly { slug: string; day: string }[];
  /** The day of the last sitting of the screen; empty without one. */
  satOn: string;
  /** When the last assessment ended; empty without one. */
  measuredAt: string;
  /** The same as a day. */
  measuredOn: string;
  /** Of the areas that are measured, in logits. */
  levels: Partial<Record<Area, number>>;
}

/** What `gather` works with: all that was answered, solved and measured. */
export interface Known {
  list: PlanList;
  answers: readonly Answer[];
  progress: readonly { problem: string; progress: string; firstSolve?: { at: string } }[];
  /** What is remembered, with when it falls due in milliseconds since 1970. */
  cards: readonly { id: string; dueAt: number; seconds: number }[];
  /** When the last sitting of the screen began; empty without one. */
  satAt: string;
  measuredAt: string;
  levels: Partial<Record<Area, number>>;
}

const PROBLEM = 'problem:';

export function gather({ list, answers, progress, cards, satAt, measuredAt, levels }: Known): Evidence {
  const answered = new Set(answers.map(({ item }) => item));
  const practised = list.concepts.filter(({ items }) => items.some(({ id }) => answered.has(id)));
  const left = list.concepts.map(({ slug, items }): [string, number] => [
    slug,
    items.reduce((sum, { id, seconds }) => sum + (answered.has(id) ? 0 : seconds), 0),
  ]);
  const reviewedOn = new Set<string>();
  const rewrittenOn = new Map<string, string>();
  for (const { item, at, place, right } of answers) {
    const day = localDay(at);
    if (place === 'review') reviewedOn.add(day);
    const problem = item.startsWith(PROBLEM) ? item.slice(PROBLEM.length) : null;
    if (problem !== null && right && day > (rewrittenOn.get(problem) ?? '')) rewrittenOn.set(problem, day);
  }
  const due = new Map<string, number>();
  for (const { id, dueAt, seconds } of cards) {
    if (id.startsWith(PROBLEM)) continue;
    const day = dayOf(new Date(dueAt));
    due.set(day, (due.get(day) ?? 0) + seconds / 60);
  }
  return {
    left: new Map(left),
    begun: new Set(practised.map(({ slug }) => slug)),
    solvedOn: new Map(
      progress
        .filter((one) => one.progress === 'solved')
        .map(({ problem, firstSolve }) => [problem, firstSolve ? localDay(firstSolve.at) : '']),
    ),
    tried: new Set(progress.filter((one) => one.progress === 'attempted').map(({ problem }) => problem)),
    ...{ rewrittenOn, reviewedOn, due },
    dueProblems: cards
      .filter(({ id }) => id.startsWith(PROBLEM))
      .sort((a, b) => a.dueAt - b.dueAt)
      .map(({ id, dueAt }) => ({ slug: id.slice(PROBLEM.length), day: dayOf(new Date(dueAt)) })),
    satOn: satAt ? localDay(satAt) : '',
    measuredAt,
    measuredOn: measuredAt ? localDay(measuredAt) : '',
    levels,
  };
}

/** So many days an assessment or a sitting is fresh: one planned for a day counts as done with one that was before. */
export const FRESH_DAYS = 6;

/** Whether a step of a day is done, whenever it was. */
export function isDone(step: Step, day: string, { days }: Pick<Plan, 'days'>, evidence: Evidence): boolean {
  switch (step.kind) {
    case 'assessment':
      return evidence.measuredOn > addDays(day, -FRESH_DAYS);
    case 'sitting':
      return evidence.satOn > addDays(day, -FRESH_DAYS);
    case 'review':
      return evidence.reviewedOn.has(day);
    case 'theory':
      return evidence.left.get(step.slug) === 0;
    case 'problem':
      return evidence.solvedOn.has(step.slug);
    case 'again':
      return (evidence.rewrittenOn.get(step.slug) ?? '') >= (days[0]?.day ?? '');
    default:
      return step satisfies never;
  }
}

function localDay(at: string): string {
  return dayOf(new Date(at));
}
