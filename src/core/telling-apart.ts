import type { Misconception } from './judgement.ts';
import type { ProblemFiles } from './problem.ts';

/** Which declared wrong programs some inputs of the reader's tell from the right one. */
export interface ToldApart {
  /** Those that are, in the package's order. */
  apart: Misconception[];
  /** How many there are to be told apart: without those that no input alone shows to be wrong. */
  count: number;
  /** Inputs that could not be used, and why. */
  refused: { name: string; message: string }[];
}

/** The same with the inputs: as it is shown, and kept. */
export interface Telling extends ToldApart {
  cases: { name: string; code: string }[];
}

/** Whether the package has wrong programs to be told apart from the right one. */
export function hasWrongPrograms(files: ProblemFiles): boolean {
  return Object.keys(files).some((file) => file.startsWith('submissions/wrong_answer/'));
}

/** `5 of 9 told apart.`, with how many remain. */
export function toldApartWords({ apart, count }: ToldApart): string {
  const remaining = count - apart.length;
  const told = `${apart.length} of ${count} wrong programs told apart.`;
  if (count === 0 || remaining === 0) return told;
  return `${told} ${remaining === 1 ? 'One still passes' : `${remaining} still pass`}.`;
}

/** `wrong_answer/half_mse.py` is called half mse. */
export function programName({ file }: Misconception): string {
  return file.replace(/^.*\/|\.\w+$/g, '').replaceAll('_', ' ');
}
