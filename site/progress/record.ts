import { addDays, dayOf } from '../../src/plan/days.ts';
import type { Difficulty } from '../../src/core/problem.ts';
import type { Submission } from '../../src/storage/index.ts';

/** What the record needs to know of a problem. */
export interface RecordedProblem {
  slug: string;
  title: string;
  topics: readonly string[];
  difficulty: Difficulty;
}

/** Something that happened for the first time. */
export interface First {
  /** ISO 8601, UTC. */
  at: string;
  words: string;
}

/** How a note in Markdown begins: its first line with words, without marks of headings and lists, cut to be listed. */
export function firstLine(text: string): string {
  const [line = ''] = text
    .split('\n')
    .map((one) => one.replace(/^[\s#>*+-]+/, '').trim())
    .filter(Boolean);
  return line.length > 100 ? `${line.slice(0, 99).trimEnd()}…` : line;
}

/** `count` days up to `last`, oldest first. */
export function daysUpTo(last: Date, count: number): string[] {
  const day = dayOf(last);
  return Array.from({ length: count }, (_, index) => addDays(day, index + 1 - count));
}

/** How many submissions to all tests were made on each day, where the reader is now. */
export function submissionsByDay(submissions: readonly Submission[]): Map<string, number> {
  const byDay = new Map<string, number>();
  for (const { submittedAt, testSet } of submissions) {
    const time = new Date(submittedAt);
    if (testSet !== 'all' || Number.isNaN(time.getTime())) continue;
    byDay.set(dayOf(time), (byDay.get(dayOf(time)) ?? 0) + 1);
  }
  return byDay;
}

/** Days in a row with a submission, up to today; until today has one, up to yesterday. */
export function streakOf(byDay: ReadonlyMap<string, number>, now: Date): number {
  const days = daysUpTo(now, byDay.size + 2).reverse();
  const [today = '', ...before] = days;
  const rest = before.findIndex((day) => !byDay.has(day));
  return (byDay.has(today) ? 1 : 0) + (rest < 0 ? before.length : rest);
}

/** What was solved for the first time, newest first; of what one solve brought, all. */
export function firstsOf(submissions: readonly Submission[], problems: readonly RecordedProblem[]): First[] {
  const known = new Map(problems.map((problem) => [problem.slug, problem]));
  const solves = submissions
    .filter(({ judgement, testSet }) => testSet === 'all' && judgement?.verdict === 'AC')
    .sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
  const solved = new Set<string>();
  const firsts: First[] = [];
  for (const { problem: slug, submittedAt: at } of solves) {
    const problem = known.get(slug);
    if (!problem || solved.has(slug)) continue;
    for (const { words, ofWhole } of firstsOfSolve(problem, solved, problems))
      firsts.push({ at, words: ofWhole ? `${words}.` : `${words}: ${problem.title}.` });
    solved.add(slug);
  }
  return firsts.reverse();
}

/** What one solve brought; `ofWhole`: not by this problem alone. */
interface Brought {
  words: string;
  ofWhole: boolean;
}

/** What solving a problem is the first of, where `solved` were before. */
export function firstsOfSolve(
  problem: RecordedProblem,
  solved: ReadonlySet<string>,
  problems: readonly RecordedProblem[],
): Brought[] {
  const { slug, difficulty, topics } = problem;
  const before = problems.filter((one) => solved.has(one.slug));
  const brought: Brought[] = [];
  const first = (words: string): unknown => brought.push({ words, ofWhole: false });
  if (before.length === 0) first('Your first solved problem');
  if (difficulty === 'hard' && before.every((one) => one.difficulty !== 'hard')) first('Your first hard one');
  for (const topic of topics) {
    const members = problems.filter((one) => one.topics.includes(topic));
    if (members.every((one) => one.slug === slug || solved.has(one.slug))) {
      brought.push({ words: `All of ${topic}: ${members.length} solved`, ofWhole: true });
    } else if (!before.some((one) => one.topics.includes(topic))) {
      first(`Your first in ${topic}`);
    }
  }
  return brought;
}
