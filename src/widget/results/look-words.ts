import { plural } from '../../core/words.ts';
import type { LookFailure, SeenAnswer, Work } from '../../core/closer-look.ts';

/** From an input of size n to one of 4n. */
const GROWTH = 4;

/** `1,204`, or `over 2,000,000` where counting ended before the submission did. */
export function countWords({ bytecodes, complete }: Work): string {
  return `${complete ? '' : 'over '}${bytecodes.toLocaleString('en')}`;
}

/** How many times as much: `the same`, `× 4.0`, `over × 80`. Null where one of the two is not known. */
export function ratioWords(small: Work | LookFailure, large: Work | LookFailure): string | null {
  if ('message' in small || 'message' in large || !small.complete || small.bytecodes === 0) return null;
  const ratio = large.bytecodes / small.bytecodes;
  if (!large.complete) return `over × ${Math.floor(ratio)}`;
  if (ratio > 0.98 && ratio < 1.02) return 'the same';
  return `× ${ratio.toFixed(ratio < 10 ? 1 : 0)}`;
}

/** What the growth of one's own work means, in a sentence. */
export function growthWords(small: Work | LookFailure, large: Work | LookFailure): string {
  if ('message' in small) return small.message;
  if ('message' in large) return large.message;
  if (!small.complete) return 'There is more work in it than can be counted, already on the smaller input.';
  const power = Math.log(large.bytecodes / Math.max(small.bytecodes, 1)) / Math.log(GROWTH);
  if (!large.complete && power < 2.2)
    return 'On the larger input there is more work in it than can be counted.';
  if (power < 0.25)
    return 'Python does the same few steps on any input: NumPy does the rest. This is vectorised.';
  if (power < 0.75)
    return 'Python’s steps grow slower than the input: most of the work is NumPy’s, or is shared by many items.';
  if (power < 1.35)
    return 'Python’s steps grow as the input does: a loop of Python’s goes over the items one by one.';
  if (power < 2.3)
    return 'Python’s steps grow as the square of the input: a loop of Python’s goes over all pairs.';
  return 'Python’s steps grow faster than the square of the input: loops of Python’s stand inside each other.';
}

/** What became of an answer: `right to 15 digits`, `not finite`. */
export function answerWords(answer: SeenAnswer | LookFailure): string {
  if ('message' in answer) return answer.message;
  const { digits, finite, raised } = answer;
  if (raised !== null) return raised;
  if (digits === null) return finite ? 'another answer' : 'not finite';
  if (digits === 'all') return 'right';
  if (digits === 0) return 'wrong in the first digit';
  return `right to ${plural(digits, 'digit')}`;
}

/** Whether nothing gave way on an input: no operation, no exception, and the answer is finite. */
export function staysFinite(answer: SeenAnswer | LookFailure): boolean {
  return 'first' in answer && answer.first === null && answer.raised === null && answer.finite;
}
