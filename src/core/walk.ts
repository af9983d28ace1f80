import type { DrawnValue, ShownValue } from './judgement.ts';

/** A value as it was after some line. */
export interface StepValue {
  /** `text` is empty of an array that is too large to be written. */
  shown: ShownValue;
  /** At most 16 × 12 of its cells. */
  drawn?: DrawnValue;
  /** Of what is not shown whole: `from 0.1 to 3.5, 2 not finite`. */
  range?: string;
  /** False where NaN or an infinity is in it. */
  finite: boolean;
}

/** A line of the submission that has run, or a function that was entered. */
export interface Step {
  /** `raise`: an exception has gone through the line. */
  kind: 'call' | 'line' | 'return' | 'raise';
  line: number;
  /** Its place in `Walk.frames`. */
  frame: number;
  /** The line that comes after it in the same function; 0 where none does. */
  next: number;
  /** How many characters have been printed so far. */
  printed: number;
  /** `ValueError: …` */
  error?: string;
  /** Which names have got which values: places in `Walk.names` and `Walk.values`. */
  changes: number[][];
}

/** One call of a function of the submission. */
export interface StepFrame {
  function: string;
  line: number;
  /** The place of the calling one in `Walk.frames`; −1 where the test called. */
  caller: number;
}

/** A branch or a loop, and the lines that it guards. */
export interface Block {
  kind: 'if' | 'while' | 'for';
  line: number;
  /** Its condition, or what a `for` goes through. */
  text: string;
  first: number;
  last: number;
}

/** One call of a submission, step by step. Nothing of it counts. */
export interface Walk {
  steps: Step[];
  frames: StepFrame[];
  names: string[];
  values: StepValue[];
  blocks: Block[];
  /** At most 64 Ki characters of what it printed. */
  printed: string;
  /** Why recording ended before the submission did; empty where it did not. */
  leftOut: '' | 'steps' | 'size' | 'time';
  /** The first step after which a name holds what the reference's of the same name never does. */
  difference: { step: number; name: string; reference: ShownValue } | null;
}
