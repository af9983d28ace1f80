/** Why a closer look at one input saw nothing, in a sentence. */
export interface LookFailure {
  message: string;
}

/** How much work a submission did on one input, counted instead of timed. */
export interface Work {
  /** Instructions of Python, in the submission and in what it called. */
  bytecodes: number;
  /** Calls of NumPy out of the submission's own code. */
  numpyCalls: number;
  /** False where counting ended before the submission did. */
  complete: boolean;
}

/** How right and how finite the answer to one input is. */
export interface SeenAnswer {
  /**
   * To how many it agrees with the reference's; `all` where the problem's own check accepts it; null where
   * it is not finite, or another.
   */
  digits: number | 'all' | null;
  finite: boolean;
  /** The last line of an exception. */
  raised: string | null;
  /** The first operation that overflowed or was invalid; `raised` where Python's numbers do. */
  first: { line: number; text: string; kind: 'infinite' | 'not a number' | 'raised' } | null;
}

/** One submission on the inputs of a closer look. */
export interface Look {
  /** On an input of size n, then of 4n. */
  growth: { input: string; work: Work | LookFailure }[];
  /** On one input as it is, in float32, and made extreme, as far as the problem has such. */
  stability: { input: string; answer: SeenAnswer | LookFailure }[];
}

/** The reader's submission beside the reference solution. Nothing of it counts. */
export interface CloserLook {
  own: Look;
  reference: Look;
}

/** Whether a problem's tests define what a closer look looks at. */
export function hasCloserLook(files: Readonly<Record<string, string>>): boolean {
  return /^@closer_look\(/m.test(files['tests.py'] ?? '');
}
