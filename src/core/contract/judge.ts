/**
 * What the page asks the judge's interpreter, and what that answers. `python/ml_judge/messages.py` has the
 * same messages as Python makes them; a test compares the two. The page validates each on its arrival, in
 * `src/judge/replies.ts`.
 */
import type { LookFailure, SeenAnswer, Work } from '../closer-look.ts';
import type { Misconception, TestResult, TestSet, Visibility } from '../judgement.ts';
import type { ProblemIssue } from '../problem.ts';
import type { Walk } from '../walk.ts';
import type { CallReport, Calls } from './worker.ts';

/** A package has been loaded. */
export interface Opened {
  /** All that is wrong with its Python files; none where it can be judged by. */
  issues: ProblemIssue[];
}

/** A test as the page knows it, before its arguments are drawn. */
export interface PlannedCase {
  /** Its place in the plan. */
  id: number;
  name: string;
  visibility: Visibility;
  /** Whether a generator draws its arguments. */
  generated: boolean;
  /** Whether it is called a second time with the same arguments. */
  repeat: boolean;
  /** The bug that it finds, of a debugging problem. */
  finds?: string;
}

/** The reader's own cases laid down, or why there are none. */
export interface OwnPlan {
  /** One sentence for the reader; null where there are tests. */
  message: string | null;
  tests: PlannedCase[];
}

/** What a case of the reader's own may be made of. */
export interface CaseForm {
  /** Parameters that it may assign. */
  names: string[];
  /** A case that runs as it stands; empty where none is short enough to be read. */
  example: string;
}

/** A prepared test: what the candidate's interpreter gets, and what the reference took. */
export interface PreparedCase {
  args: Uint8Array;
  referenceMs: number;
}

/** How a call ended, in words: all that Python has to know of it beside its reply. */
export type Ending = Pick<CallReport, 'limit' | 'died' | 'place' | 'durationMs'> & { limitMs: number };

/** In place of a test's place in the plan: the loading of code. */
export const LOADING = -1;

/** What there is to check of a test: what its calls answered, or how they ended. */
export interface CheckRequest extends Calls {
  /** Its place in the plan, or `LOADING`. */
  id: number;
  limitMs: number;
}

/** The judge's part of a test result. */
export type Checked = Pick<TestResult, 'verdict' | 'feedback' | 'arguments' | 'code' | 'ownCode' | 'values'>;

/** Which of the package's own wrong submissions gives the same values. */
export interface Diagnosis {
  misconception: Misconception | null;
}

/** Inputs of the reader's that are to tell wrong programs apart. */
export interface Telling {
  /** Why none can be told apart, one sentence for the reader; null where they can. */
  message: string | null;
  /** How many wrong programs the package declares. */
  count: number;
}

/** What became of one of them: `left-out` where no input alone shows what is wrong. */
export interface WrongProgram {
  outcome: 'apart' | 'same' | 'left-out';
  /** Of one that is told apart. */
  mistake?: Misconception;
}

/** What a closer look looks through: `ml_judge.candidate.growth` or `ml_judge.candidate.stability`. */
export type Lens = 'growth' | 'stability';

/** What was seen through each of them. */
export interface Seen {
  growth: Work | LookFailure;
  stability: SeenAnswer | LookFailure;
}

/**
 * The judge's interpreter. Calls are answered in order. Each rejects with one sentence when the package's
 * own code fails: a judging error.
 */
export interface JudgeApi {
  /** Loads a package: path → text. */
  open(files: Record<string, string>): Promise<Opened>;
  /** A few milliseconds of judging for practice. False when it is of no more use. */
  rehearse(): Promise<boolean>;
  /** The tests of a set for a seed (hexadecimal), without drawing anything. */
  plan(seed: string, testSet: TestSet): Promise<PlannedCase[]>;
  /** Lays down the reader's own cases, out of a reply of `CandidateApi.inputs`. */
  planOwn(reply: Uint8Array): Promise<OwnPlan>;
  ownForm(): Promise<CaseForm>;
  /** Lays down inputs of the reader's, out of a reply of `CandidateApi.inputs`. */
  planTelling(reply: Uint8Array): Promise<Telling>;
  /** What becomes of a declared wrong program on them, by its number from 0. */
  tellApart(number: number): Promise<WrongProgram>;
  /** How many times slower than the nominal device this one is at the moment. */
  pace(): Promise<number>;
  /** Lays down the tests of a closer look; none where the package has no such. */
  planLook(): Promise<PlannedCase[]>;
  /** What a reply to one of them says, seen through one of the lenses. */
  weigh(id: number, lens: Lens, reply: Uint8Array): Promise<Seen[Lens]>;
  /** What a reply to a test says that was recorded step by step; `source` is what was called. */
  walk(id: number, source: string, reply: Uint8Array): Promise<Walk | LookFailure>;
  /**
   * Draws tests' arguments and asks the reference: for the first of `ids`, and for as many after it as
   * a few milliseconds allow.
   */
  prepare(ids: number[]): Promise<PreparedCase[]>;
  /** What calls mean for their tests, in the order asked. */
  check(requests: CheckRequest[]): Promise<Checked[]>;
  /** Ids of smaller variants of a failed generated test, smallest first. */
  shrink(id: number): Promise<number[]>;
  /** Which of the package's own wrong submissions gives the same values, if one does. */
  diagnose(id: number): Promise<Diagnosis>;
}
