import type { Judgement, TestSet } from '../core/judgement.ts';
import type { Verdict } from '../core/verdict.ts';
import { helpOf, type FirstSolve, type Help } from './help.ts';

/** One Run or Submit: what was sent to the judge and what it said. */
export interface Submission {
  id: string;
  /** A bundled problem's slug, or the address of somebody's own. */
  problem: string;
  sourceCode: string;
  testSet: TestSet;
  /** ISO 8601, UTC. */
  submittedAt: string;
  /** Of the screen: the id of the sitting in which it was made. */
  sitting?: string;
  /** The help opened before it. */
  help?: Help;
  /** Null while judging, and for good when it was stopped or the page went away. */
  judgement: Judgement | null;
}

export type Progress = 'unattempted' | 'attempted' | 'solved';

/** What the catalogue and the problem's page remember about a problem. */
export interface ProblemProgress extends Help {
  problem: string;
  progress: Progress;
  /** How many submissions have been judged by all tests. */
  submissionCount: number;
  last: { verdict: Verdict; passed: number; testCount: number; testSet: TestSet; judgedAt: string } | null;
  /** Absent until the problem is solved, and in what older versions kept. */
  firstSolve?: FirstSolve;
  /** Code of the reader's own test cases, as older versions kept them: see `BrowserStorage.casesOf`. */
  ownCases?: string;
}

/** What is remembered of a problem, with what is only written yet: code that never ran is an attempt too. */
export interface ProblemWork extends ProblemProgress {
  /** When it was last written or judged; ISO 8601, UTC. Null when neither ever was. */
  workedAt: string | null;
}

export function newProgress(problem: string): ProblemProgress {
  return {
    problem,
    progress: 'unattempted',
    submissionCount: 0,
    last: null,
    hintsShown: 0,
    learnShown: false,
    solutionShown: false,
  };
}

/** What had been revealed when the problem was first solved; where that is not known, all that is by now. */
export function helpAtSolve(progress: ProblemProgress): Help {
  return progress.firstSolve?.help ?? helpOf(progress);
}

/** Progress after one more judgement of a submission. Accepted by all tests once is solved for good. */
export function withJudgement(
  before: ProblemProgress,
  { submittedAt, help = before }: Pick<Submission, 'submittedAt' | 'help'>,
  judgement: Judgement,
): ProblemProgress {
  const { verdict, results, testCount, testSet, judgedAt } = judgement;
  const wasSolved = before.progress === 'solved';
  const solved = wasSolved || (verdict === 'AC' && testSet === 'all');
  const passed = results.filter((result) => result.verdict === 'AC').length;
  return {
    ...before,
    progress: solved ? 'solved' : 'attempted',
    submissionCount: before.submissionCount + (testSet === 'all' ? 1 : 0),
    last: { verdict, passed, testCount, testSet, judgedAt },
    ...(solved && !wasSolved ? { firstSolve: { at: submittedAt, help: helpOf(help) } } : {}),
  };
}

/** Progress and drafts, put together problem by problem. */
export function workOf(
  progress: readonly ProblemProgress[],
  drafts: readonly { problem: string; updatedAt: string }[],
): ProblemWork[] {
  const byProblem = new Map(progress.map((one) => [one.problem, one]));
  const writtenAt = new Map<string, string>();
  for (const { problem, updatedAt } of drafts) {
    if (updatedAt > (writtenAt.get(problem) ?? '')) writtenAt.set(problem, updatedAt);
  }
  return [...new Set([...byProblem.keys(), ...writtenAt.keys()])].map((problem) => {
    const known = byProblem.get(problem) ?? newProgress(problem);
    const times = [writtenAt.get(problem), known.last?.judgedAt].filter((time) => time !== undefined);
    return {
      ...known,
      progress: known.progress === 'unattempted' && writtenAt.has(problem) ? 'attempted' : known.progress,
      workedAt: times.sort().at(-1) ?? null,
    };
  });
}

/** Undefined where there is no solve among the submissions, or no word of what was revealed by then. */
export function firstSolveAmong(submissions: readonly Submission[]): FirstSolve | undefined {
  const solves = submissions.filter(
    ({ testSet, judgement }) => testSet === 'all' && judgement?.verdict === 'AC',
  );
  const [first] = solves.sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
  return first?.help && { at: first.submittedAt, help: first.help };
}
