import type { CallLimits, CallReport, CandidateApi } from '../src/core/worker-contract.ts';
import type { Python } from './boot.ts';
import { runGuarded, type Fences } from './guard.ts';
import { bindFunctions, type Answer } from './python-functions.ts';

/** The calls of a candidate's interpreter. All that Python answers is bytes for the judge's interpreter. */
export function createCandidateApi(python: Python, fences: Fences): CandidateApi {
  const { load, call } = bindFunctions(python, 'ml_judge.candidate', ['load', 'call']);
  const attempt = (limits: CallLimits, run: () => Answer): Promise<CallReport> => {
    const { value, error, ...ending } = runGuarded(fences, limits, run);
    const reply = value instanceof Uint8Array ? value : null;
    return Promise.resolve({ ...ending, reply, died: causeOfDeath(error, ending.limit) });
  };
  return {
    load: ({ source, entryPoint, driver, seed }, limits) =>
      attempt(limits, () => load(source, entryPoint, driver, seed)),
    call: (args, limits) => attempt(limits, () => call(args)),
  };
}

/** The harness catches all that Python can catch: what still escapes has ended the interpreter. */
function causeOfDeath(error: unknown, limit: CallReport['limit']): string | null {
  if (error === null || limit !== null) return null;
  // Of a traceback, which Pyodide begins with frames of its own, the last line says what it was.
  return (String(error).trim().split('\n').at(-1) ?? '').slice(0, 500);
}
