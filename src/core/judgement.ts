import type { BugReport } from './bugs.ts';
import type { Figures } from './figures.ts';
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
  /** Of an array or a table. */
  shape?: number[];
  /** Of a table of a database. */
  table?: ShownTable;
}

/** A table as the reader sees it: its first rows, at most 24. */
export interface ShownTable {
  columns: string[];
  /** Null is NULL. */
  rows: (string | null)[][];
  /** How many rows it has. */
  count: number;
}

/** Rows by which a query's answer differs from what is expected. */
export interface RowsDrawing {
  columns: string[];
  /** At most 24. What differs in a few cells stands together: what is missing, then what came instead. */
  rows: {
    mark: 'missing' | 'extra';
    /** In its table, from 0. */
    place: number;
    cells: (string | null)[];
    /** The columns in which the two differ. */
    wrong: number[];
  }[];
  /** How many rows are, those not drawn included. */
  missing: number;
  extra: number;
  /** The rows are right: drawn is what should stand at a place, and what stands there. */
  isOrder: boolean;
}

export interface ShownArgument {
  name: string;
  value: ShownValue;
}

/** One of two values that are drawn: a window of at most 32 × 32 cells. */
export interface DrawnValue {
  /** `float64` for an array's dtype, else `list`, `tuple`, `dict`, or a table's `DataFrame` or `Series`. */
  type: string;
  /** Of the whole value; a list has one length, a list of lists two. */
  shape: number[];
  /** Of an array with more than two axes: the leading indices of the slice that is drawn. */
  at: number[];
  /** The first row and column of the window. */
  top: number;
  left: number;
  rows: number;
  columns: number;
  /** Row by row, as Python writes them: `0.1`, `nan`, `True`, `'spam'`. */
  cells: string[];
  /** The keys of a dict, or the labels of a table's rows in the window. */
  labels?: string[];
  /** Of a table, the names of the columns in the window, and their dtypes. */
  columnLabels?: string[];
  dtypes?: string[];
}

/** Expected and got beside each other. Where their shapes agree, so do their windows. */
export interface Drawing {
  /** Where in the value, for example `['weights']`; absent at the top. */
  path?: string;
  expected: DrawnValue;
  got: DrawnValue;
  /** For each cell `0` where it is right, else `1` to `4`: from a small error to the largest. Absent where cells cannot be compared. */
  levels?: string;
  /** How many elements are wrong, hidden ones included. */
  wrong?: number;
  /** Index of the cell to look at first. */
  worst?: number[];
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
      /** Index of the element with the largest relative error. */
      relativeIndex?: number[];
      drawing?: Drawing;
      /** Of a query, in place of `expected` and `got`. */
      rows?: RowsDrawing;
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
      /** The whole code as it was meant, where what was pasted with it keeps it from compiling. */
      repair?: string;
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

export interface OwnValues {
  /** The reference's. */
  expected: ShownValue;
  /** Absent where nothing was returned. */
  got?: ShownValue;
  /** The problem accepts other values than the reference's: these two were not compared. */
  anyAnswer: boolean;
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
  /** The same as a case of the reader's own, where that is another call: a driver's. */
  ownCode?: string;
  /** True for the counterexample: an input drawn by a generator, made as small as was found to fail. */
  smallest?: boolean;
  misconception?: Misconception;
  /** Of the reader's own case: what reference and submission returned. */
  values?: OwnValues;
  /** What the submission printed during this test: at most 64 KiB from the start and 4 KiB from the end. */
  output: string;
  /** What it drew during this test. Not kept with the attempt. */
  figures?: Figures;
}

/** What came of test cases that the reader wrote. Nothing of it counts. */
export interface OwnCasesReport {
  /** Why there are no cases, in one sentence for their author; null where there are. */
  message: string | null;
  /** Printed by the code of the cases, and while the submission was loaded. */
  output: string;
  results: TestResult[];
  /** Why loading the submission failed. */
  feedback?: Feedback;
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
  /** Of a debugging problem, after all its tests. */
  bugs?: BugReport;
  /** Why loading the submission failed (CE, RTE, TLE … before any test), or what went wrong in judging (JE). */
  feedback?: Feedback;
  /** Printed while the submission was loaded, before any test. */
  output: string;
  /** Drawn then. */
  figures?: Figures;
  /** Versions of Pyodide and NumPy, for example `pyodide 314.0.3, numpy 2.4.3`. */
  runtimeVersion: string;
  /** ISO 8601, UTC. */
  judgedAt: string;
}
