import type { Verdict } from './verdict.ts';

/** Run judges the sample tests; Submit judges all. */
export type TestSet = 'sample' | 'all';

export type Visibility = 'sample' | 'hidden';

/** A Python value as the reader sees it: never more than a few thousand characters. */
export interface ShownValue {
  /** `repr`, cut in the middle when long. */
  text: string;
  /** For example `float`, `list`, `ndarray`. */
  type: string;
  /** Of an array, for example `float64`. */
  dtype?: string;
  /** Of an array. */
  shape?: number[];
}

export interface ShownArgument {
  name: string;
  value: ShownValue;
}

/** A line of the candidate's own code, numbered as in the editor (from 1). */
export interface SourceLine {
  line: number;
  /** From 1, when known. */
  column?: number;
  /** The line's text, stripped. */
  text: string;
  /** The function it is in, or `<module>`. */
  function?: string;
}

/** Why a test, or a whole submission, did not pass. `message` is one or two sentences for the candidate. */
export type Feedback =
  | {
      kind: 'mismatch';
      message: string;
      /** The likely cause, for example "yours is the transpose". */
      hint?: string;
      /** Where in a nested value, for example `[2]["weights"]`; absent at the top. */
      path?: string;
      /** Index of the worst element of an array. */
      index?: number[];
      expected?: ShownValue;
      got?: ShownValue;
      /** Largest |got − expected| over the array or number. */
      maxAbsError?: number;
      /** Largest |got − expected| / |expected|. */
      maxRelError?: number;
    }
  | {
      kind: 'exception';
      message: string;
      /** For example `ValueError`. */
      exceptionType: string;
      /** The candidate's own frames, outermost first. */
      trace: SourceLine[];
      /** For example the shapes of the operands, or what may be imported. */
      hint?: string;
    }
  | {
      kind: 'limit';
      message: string;
      limitMs?: number;
      /** The line that was running, when it could be seen. */
      at?: SourceLine;
    }
  | {
      /** The problem's own code, or the judge, is at fault. */
      kind: 'judging-error';
      message: string;
    };

/** A classic mistake of which the submission gives the very values. */
export interface Misconception {
  /** The file in the problem package, for example `wrong_answer/not_scaled.py`. */
  file: string;
  /** What its author would have liked to read. */
  message: string;
}

export interface TestResult {
  name: string;
  visibility: Visibility;
  verdict: Verdict;
  durationMs: number;
  /** The time limit that held for this test on this device. */
  limitMs: number;
  /** How long the reference solution took, in the judge's interpreter. */
  referenceMs?: number;
  feedback?: Feedback;
  /** Shown for samples and for generated counterexamples; not for named hidden tests. */
  arguments?: ShownArgument[];
  /** The call as Python code that can be copied, where arguments are shown. */
  code?: string;
  /** True for the counterexample: an input drawn by a generator, made as small as was found to fail. */
  smallest?: boolean;
  misconception?: Misconception;
  /** What the submission printed during this test: at most 64 KiB from the start and 4 KiB from the end. */
  output: string;
}

/** The whole answer to one Run or Submit. */
export interface Judgement {
  verdict: Verdict;
  /** In test order. Ends early at a test that broke a limit or killed the interpreter. */
  results: TestResult[];
  /** How many tests there were to run. */
  testCount: number;
  /** From the start of judging to the verdict, without waiting for Python. */
  durationMs: number;
  /** From which every generated input was drawn: the same seed gives the same tests. */
  seed: string;
  testSet: TestSet;
  /** The problem's slug. */
  problem: string;
  /** Why loading the submission failed (CE, RTE, TLE … before any test), or what went wrong in judging (JE). */
  feedback?: Feedback;
  /** Printed while the submission was loaded, before any test. */
  output: string;
  /** Versions of Pyodide and NumPy, for example `pyodide 314.0.3, numpy 2.4.3`. */
  runtimeVersion: string;
  /** ISO 8601, UTC. */
  judgedAt: string;
}
