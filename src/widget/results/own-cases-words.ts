import { visibleText } from '../base/visible-text.ts';
import type { AsideState, TriedCase } from '../state/run-state.ts';

/** What a screen reader says of the reader's own cases: `3 cases: 1 same as the reference, 2 not.` */
export function ownAnnouncement(own: AsideState<'ownCases'>): string {
  switch (own.kind) {
    case 'idle':
    case 'running':
      return '';
    case 'failed':
      return visibleText(own.message);
    case 'finished':
      return own.answer.length === 1
        ? ofOne(own.answer[0])
        : own.answer.map((one) => `${visibleText(one.name)}: ${ofOne(one)}`).join(' ');
    default:
      return own satisfies never;
  }
}

/** What is to be read instead of answers, where one case was tried and there are none. */
export function toldAlone(own: AsideState<'ownCases'>): boolean {
  if (own.kind === 'failed') return true;
  return own.kind === 'finished' && own.answer.length === 1 && own.answer[0]?.report.message !== null;
}

function ofOne(one: TriedCase | undefined): string {
  if (!one) return '';
  const { message, feedback, results } = one.report;
  if (message !== null) return visibleText(message);
  if (feedback) return visibleText(feedback.message);
  const cases = results.length === 1 ? '1 case' : `${results.length} cases`;
  if (results.some(({ values }) => values?.anyAnswer)) return `${cases}. Compare the values by eye.`;
  const same = results.filter(({ verdict }) => verdict === 'AC').length;
  return `${cases}: ${same} same as the reference, ${results.length - same} not.`;
}
