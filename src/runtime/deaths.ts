import type { CallReport } from '../core/contract/worker.ts';
import { InterpreterGone } from './interpreter.ts';

/** The report on a call whose interpreter ended before it answered: which limit it broke, or how it died. */
export function reportDeath(error: unknown): CallReport {
  const report: CallReport = { reply: null, durationMs: 0, limit: null, died: null, output: '', figures: [] };
  if (!(error instanceof InterpreterGone))
    return { ...report, died: `an answer out of form (${String(error)})` };
  switch (error.cause) {
    case 'overran':
      return { ...report, limit: 'time' };
    case 'flooded':
      return { ...report, limit: 'output' };
    case 'crashed':
      return { ...report, died: error.message };
    case 'disposed':
      throw error;
    default:
      return error.cause satisfies never;
  }
}
