import type { CallLimits, CallReport, Calls, CandidateApi } from '../../src/core/contract/worker.ts';
import type { Python } from '../runtime/boot.ts';
import type { FigureKeeper } from './figures.ts';
import { runGuarded, type Fences } from '../runtime/guard.ts';
import type { Answer } from '../runtime/python-functions.ts';
import { createSubmission } from './submission.ts';

/** A second call is made only after a first that left plenty of time for it. */
const REPEAT_SHARE = 0.25;

/** The calls of a candidate's interpreter. All that Python answers is bytes for the judge's interpreter. */
export function createCandidateApi(python: Python, fences: Fences, figures: FigureKeeper): CandidateApi {
  const submission = createSubmission(python);
  let broken = false;
  const attempt = (limits: CallLimits, run: () => Answer): CallReport => {
    const { value, error, ...ending } = runGuarded(fences, limits, run);
    const reply = value instanceof Uint8Array ? value : null;
    const died = causeOfDeath(error, ending.limit);
    broken = ending.limit !== null || died !== null;
    return { ...ending, reply, died, figures: died === null ? figures.keep() : [] };
  };
  const callTwice = (args: Uint8Array, limits: CallLimits, repeat: boolean): Calls => {
    const first = attempt(limits, () => submission.call(args));
    const { durationMs, reply } = first;
    const quick = durationMs < limits.timeLimitMs * REPEAT_SHARE;
    if (!repeat || !quick || reply === null || broken) return { first, again: null };
    const rest = { ...limits, timeLimitMs: limits.timeLimitMs - durationMs };
    const again = attempt(rest, () => submission.call(args));
    // They are those of the first call once more.
    for (const figure of again.figures) figures.drop(figure);
    return { first, again: { ...again, figures: [] } };
  };
  return {
    inputs: async ({ code, entryPoint, hasDriver, tables, names }, limits) =>
      attempt(limits, () => submission.inputs(code, entryPoint, Number(hasDriver), tables, names.join(' '))),
    load: async ({ source, entryPoint, driver, seed, tables }, limits) =>
      attempt(limits, () => submission.load(source, entryPoint, driver, seed, tables)),
    snippet: async ({ source, isEarlier }, limits) =>
      attempt(limits, () => submission.snippet(source, Number(isEarlier))),
    call: async ({ args, repeat, ahead }, limits) =>
      ahead && broken ? null : callTwice(args, limits, repeat),
    drawFigure: async (figure, limits) => figures.draw(figure, limits),
  };
}

/** The harness catches all that Python can catch: what still escapes has ended the interpreter. */
function causeOfDeath(error: unknown, limit: CallReport['limit']): string | null {
  if (error === null || limit !== null) return null;
  // Of a traceback, which Pyodide begins with frames of its own, the last line says what it was.
  return (String(error).trim().split('\n').at(-1) ?? '').slice(0, 500);
}
