import { visibleText } from '../base/visible-text.ts';
import type { AsideState } from '../state/run-state.ts';

/** What a screen reader says of the reader's own cases: `3 cases: 1 same as the reference, 2 not.` */
export function ownAnnouncement(own: AsideState<'ownCases'>): string {
  switch (own.kind) {
    case 'idle':
    case 'running':
      return '';
    case 'failed':
      return visibleText(own.message);
    case 'finished': {
      const { message, feedback, results } = own.answer;
      if (message !== null) return visibleText(message);
      if (feedback) return visibleText(feedback.message);
      const cases = results.length === 1 ? '1 case' : `${results.length} cases`;
      if (results.some(({ values }) => values?.anyAnswer)) return `${cases}. Compare the values by eye.`;
      const same = results.filter(({ verdict }) => verdict === 'AC').length;
      return `${cases}: ${same} same as the reference, ${results.length - same} not.`;
    }
    default:
      return own satisfies never;
  }
}
