import type { Answer } from '../core/study/answer.ts';
import type { ProblemProgress } from '../storage/index.ts';
import { helpAtSolve } from '../storage/index.ts';
import type { Event } from './schedule.ts';

/** The version of every problem: a solve stays one. */
export const PROBLEM_VERSION = 1;

export function problemId(slug: string): string {
  return `problem:${slug}`;
}

/** What the kept answers say of memory. An assessment's items are never asked again. */
export function eventsOfAnswers(answers: readonly Answer[]): Event[] {
  return answers
    .filter(({ place }) => place !== 'assessment')
    .map(({ item, at, right, share, confidence, version }) => ({
      ...{ id: item, right, share, confidence, version },
      at: Date.parse(at),
    }));
}

/** A problem's first solve is when it was learnt: with hints less well, after its solution hardly. */
export function eventsOfSolves(progress: readonly ProblemProgress[]): Event[] {
  return progress.flatMap((one) => {
    if (!one.firstSolve) return [];
    const { hintsShown, solutionShown } = helpAtSolve(one);
    return {
      id: problemId(one.problem),
      version: PROBLEM_VERSION,
      at: Date.parse(one.firstSolve.at),
      right: !solutionShown,
      share: 1,
      confidence: hintsShown > 0 ? 'guess' : 'sure',
    };
  });
}

/** How a due problem went, as the judge saw it. */
export interface Solve {
  solved: boolean;
  /** From the empty editor to the verdict. */
  minutes: number;
  /** Of the problem: how long a prepared reader takes. */
  expectedMinutes: number;
  attempts: number;
  hints: number;
  sawSolution: boolean;
}

/** A solve as an answer: sure where it came quickly and alone, a guess where it took long, hints or many attempts. */
export function answerOfSolve(slug: string, solve: Solve): Omit<Answer, 'id' | 'at'> {
  const { solved, minutes, expectedMinutes, attempts, hints, sawSolution } = solve;
  const laboured = hints > 0 || attempts > 3 || minutes > 2 * expectedMinutes;
  return {
    item: problemId(slug),
    version: PROBLEM_VERSION,
    right: solved && !sawSolution,
    share: 1,
    confidence: laboured ? 'guess' : 'sure',
    seconds: Math.round(Math.min(minutes, 4 * expectedMinutes) * 60),
    place: 'review',
    misconception: null,
  };
}
