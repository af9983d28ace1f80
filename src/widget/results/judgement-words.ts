import type { Feedback, Judgement } from '../../core/judgement.ts';
import { verdictLabel } from '../../core/verdict.ts';
import type { Marker } from '../../editor/index.ts';
import { formatPassed } from '../base/first-words.ts';
import { mendedWords } from './bugs-view.ts';
import { visibleText } from '../base/visible-text.ts';

/** What there is to say of a run that the reader has stopped. */
export const STOPPED = 'Stopped. Nothing was judged.';

/** What a screen reader says once a run has ended. */
export function announcement(judgement: Judgement): string {
  const { verdict, results, testCount, bugs } = judgement;
  const mended = bugs ? ` ${mendedWords(bugs)}.` : '';
  return `${verdictLabel(verdict)}. ${formatPassed(results, testCount)} passed.${mended}`;
}

/** The places in the code that a judgement points at: of the submission itself and of the first failed test. */
export function markersOf(judgement: Judgement): Marker[] {
  const failed = judgement.results.find((result) => result.verdict !== 'AC');
  return [judgement.feedback, failed?.feedback].flatMap((feedback) => (feedback ? markerOf(feedback) : []));
}

/** The place in the code that is at fault, if one is known. */
export function markerOf(feedback: Feedback): Marker[] {
  const at = place(feedback);
  return at ? [{ line: at.line, column: at.column, message: visibleText(feedback.message) }] : [];
}

function place(feedback: Feedback) {
  switch (feedback.kind) {
    case 'mismatch':
    case 'judging-error':
      return undefined;
    case 'exception':
      return feedback.trace.at(-1);
    case 'limit':
      return feedback.at;
    default:
      return feedback satisfies never;
  }
}
