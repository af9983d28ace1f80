import type { Debugging } from '../core/bugs.ts';
import type { TestResult, TestSet } from '../core/judgement.ts';
import type { PackageName } from '../core/packages.ts';
import type { Limits, ProblemFiles } from '../core/problem.ts';

/** What judging needs of a problem; a `Problem` has it all. */
export interface JudgedProblem {
  slug: string;
  entryPoint: string;
  packages: readonly PackageName[];
  limits: Limits;
  files: ProblemFiles;
  /** Of a debugging problem: its bugs, and those that this program began with. */
  debugging?: Debugging | null;
}

/** A Run or Submit. */
export interface JudgeRequest {
  problem: JudgedProblem;
  source: string;
  testSet: TestSet;
  /** Hexadecimal; drawn afresh when absent. */
  seed?: string;
}

/** How whoever asks follows a task, and stops it. */
export interface TaskOptions {
  signal?: AbortSignal;
  /** Told of each test of a Run or Submit as its verdict is known, in test order. */
  onResult?: (result: TestResult, index: number, count: number) => void;
}
