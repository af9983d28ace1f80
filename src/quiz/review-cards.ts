import { SITE_BASE } from '../core/site-base.ts';
import type { ProblemSummary } from '../core/problem.ts';
import type { ReviewConcept } from '../core/study/review.ts';
import { listProblems } from '../problems/index.ts';
import { chooseReview, type Chosen } from '../recall/choose.ts';
import { eventsOfAnswers, eventsOfSolves, problemId, PROBLEM_VERSION } from '../recall/events.ts';
import { remembered, type Remembered, type Reviewable } from '../recall/schedule.ts';
import { answerLog } from '../storage/records/answer-log.ts';
import { sharedStorage } from '../storage/index.ts';

const WEEK_MS = 7 * 86_400_000;

/** All that there is to review, as this browser knows it. */
export interface ReviewState {
  cards: readonly Remembered[];
  /** Things whose question is gone or means something else now. */
  setAside: number;
  /** Entries of the log that cannot be read. */
  damaged: number;
  /** Spent on answers in the last seven days. */
  minutesThisWeek: number;
  problems: ReadonlyMap<string, ProblemSummary>;
  confusable: (a: string, b: string) => boolean;
}

/** Reads what was answered and solved, and works out what is remembered of it. */
export async function readReview(now: number): Promise<ReviewState> {
  const [concepts, problems, log, storage] = await Promise.all([
    listConcepts(),
    listProblems(),
    answerLog(),
    sharedStorage(),
  ]);
  const [{ answers, damaged }, progress] = await Promise.all([log.read(), storage.progress()]);
  const reviewables = [
    ...concepts.flatMap(({ slug, items }) => items.map((item): Reviewable => ({ ...item, group: slug }))),
    ...problems.map(({ slug, minutes }): Reviewable => {
      const id = problemId(slug);
      return { id, version: PROBLEM_VERSION, seconds: minutes * 60, group: id };
    }),
  ];
  const known = new Map(reviewables.map((one) => [one.id, one]));
  const solves = eventsOfSolves(progress).filter(({ id }) => known.has(id));
  const { cards, setAside } = remembered([...eventsOfAnswers(answers), ...solves], known, now);
  const week = answers.filter(({ at }) => now - Date.parse(at) < WEEK_MS);
  const pairs = new Set(
    concepts.flatMap(({ slug, confusableWith }) => confusableWith.map((other) => `${slug} ${other}`)),
  );
  return {
    cards,
    setAside,
    damaged,
    minutesThisWeek: Math.round(week.reduce((sum, { seconds }) => sum + seconds, 0) / 60),
    problems: new Map(problems.map((problem) => [problemId(problem.slug), problem])),
    confusable: (a, b) => pairs.has(`${a} ${b}`) || pairs.has(`${b} ${a}`),
  };
}

/** What fits into the minutes. `interviewDay`: `2026-12-24`, or empty. */
export function sittingOf(state: ReviewState, minutes: number, interviewDay: string, now: number): Chosen {
  const interviewAt = interviewDay ? Date.parse(`${interviewDay}T12:00`) : NaN;
  return chooseReview(state.cards, {
    ...{ minutes, now, confusable: state.confusable },
    interviewAt: Number.isNaN(interviewAt) ? null : interviewAt,
  });
}

async function listConcepts(): Promise<ReviewConcept[]> {
  const response = await fetch(new URL('theory/index.json', SITE_BASE), { credentials: 'omit' });
  if (!response.ok)
    throw new Error('The list of questions could not be fetched. Check the connection, then reload.');
  // Made by our own build, so it needs no validation.
  return (await response.json()) as ReviewConcept[];
}
