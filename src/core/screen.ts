/** A sitting: several problems, one clock, and a report of facts at its end. */
import type { ProblemSummary } from './problem.ts';
import type { Verdict } from './verdict.ts';

export const SCREEN_MINUTES = [45, 60, 90] as const;
export type ScreenMinutes = (typeof SCREEN_MINUTES)[number];

/** What a sitting may be made of, in the order in which it is offered. */
export const SCREEN_KINDS = ['numpy', 'pandas', 'sql', 'debugging', 'scratch'] as const;
export type ScreenKind = (typeof SCREEN_KINDS)[number];

/** A problem as a sitting knows it. */
export interface ScreenProblem extends Pick<ProblemSummary, 'slug' | 'title' | 'difficulty' | 'minutes'> {
  kind: ScreenKind;
}

/** What became of one problem of a sitting. Times are counted from when the problem was first opened. */
export interface Outcome {
  /** Its slug. */
  problem: string;
  /** Of the code that stood there last; null where nothing was written. */
  verdict: Verdict | null;
  /** Tests, of that verdict. */
  passed: number;
  testCount: number;
  /** To the first Run or Submit; null where there was none. */
  firstRunMs: number | null;
  /** Runs on the samples before the first Submit, or all of them where there was none. */
  runs: number;
  submits: number;
  /** Classic mistakes that the code made on its way, as the verdicts named them. */
  mistakes: string[];
  /** Python's steps on an input and on one four times as large. Null where that was not measured. */
  growth: { small: number; large: number; complete: boolean } | null;
  /** On how many of so many extreme inputs nothing gave way. Null where that was not measured. */
  stability: { inputs: number; finite: number } | null;
}

/** One sitting, as it is kept. The clock is worked out from the times: no page need be open for it to go on. */
export interface Sitting {
  id: string;
  /** ISO 8601, UTC, as all times here. */
  startedAt: string;
  minutes: ScreenMinutes;
  kinds: ScreenKind[];
  /** From which the problems were drawn. */
  seed: string;
  problems: ScreenProblem[];
  /** When each problem was first opened. */
  opened: { problem: string; at: string }[];
  /** Null until the reader ends it, or somebody notices that the time is up. */
  endedAt: string | null;
  /** Of the problems that have been judged since; the sitting is over when all have. */
  outcomes: Outcome[];
}
