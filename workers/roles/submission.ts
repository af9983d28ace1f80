import type { Python } from '../runtime/boot.ts';
import { bindFunctions, type Answer, type PythonFunction } from '../runtime/python-functions.ts';
import { createSealer, type Held, type Seal } from './seal.ts';

/** The submission of a candidate's interpreter. */
export interface Submission {
  inputs: PythonFunction;
  /** Code that is none, in place of loading one. */
  snippet: PythonFunction;
  /** Once, before any call. */
  load: PythonFunction;
  call(args: Uint8Array): Answer;
}

/**
 * Takes the steps of loading and calling one by one. Between any two of them it is seen to that the
 * harness is as it was: what the submission changed while it was loaded, or between two calls, is put
 * back; a call that changes it has no other reply than that it did.
 */
export function createSubmission(python: Python): Submission {
  const functions = bindFunctions(python, 'ml_judge.candidate.entry', [
    'rehearse',
    'inputs',
    'snippet',
    'prepare',
    'start',
  ]);
  const { rehearse, inputs, snippet, prepare, start } = functions;
  const { harness_seal, driver_seal } = python.pyimport('ml_judge.candidate.entry') as unknown as Record<
    'harness_seal' | 'driver_seal',
    Held
  >;
  const { begin, guard, describe, finish, BROKEN } = python.pyimport(
    'ml_judge.candidate.calls',
  ) as unknown as Record<'begin' | 'guard' | 'describe' | 'finish' | 'BROKEN', Held>;
  const toBytes = python.runPython('import operator; operator.methodcaller("to_bytes")') as Held;
  const baseException = python.runPython('BaseException') as Held;
  const brokenReply = copied(BROKEN);
  // A Python that has died answers nothing, not even this.
  const { PythonError } = python.ffi;
  const sealer = createSealer(python);
  let harness: Seal = sealer.keep(harness_seal() as Held);
  let driver: Seal = sealer.keep(driver_seal() as Held);

  /** What is put back of one may have finalisers that change the other. */
  const putBack = (): boolean => {
    const held = harness.holds() && driver.holds();
    return held || (harness.putBack() && driver.putBack() && harness.holds());
  };
  const takeSteps = (args: Uint8Array): Uint8Array => {
    const held: Held[] = [];
    const hold = (value: unknown): Held | undefined => {
      if (typeof value === 'function' || (typeof value === 'object' && value !== null))
        held.push(value as Held);
      return value as Held | undefined;
    };
    try {
      const encoded = hold(toBytes(args));
      const begun = sealer.undisturbed(() => (putBack() ? hold(begin(encoded)) : null));
      if (!begun) return brokenReply;
      const outcome = hold(guard(begun, baseException));
      return sealer.undisturbed(() => {
        if (!harness.holds()) return brokenReply;
        const described = hold(describe(outcome));
        if (described && !harness.holds()) return brokenReply;
        return copied(finish(encoded, begun, outcome, described) as Held);
      });
    } finally {
      for (const value of held.reverse()) release(value);
    }
  };
  const call = (args: Uint8Array): Answer => {
    try {
      return takeSteps(args);
    } catch (error) {
      // Interrupted on the way, or spoilt by what the submission left behind: its own run-time error.
      if (error instanceof PythonError) return brokenReply;
      throw error;
    }
  };
  const load: PythonFunction = (...request) => {
    const reply = prepare(...request) as Uint8Array;
    if (reply.length > 0) return reply;
    harness = sealer.keep(harness_seal() as Held);
    driver = sealer.keep(driver_seal() as Held);
    return start();
  };
  call(rehearse() as Uint8Array);
  return { inputs, snippet, load, call };
}

/** What is thrown matters more than what is left behind by a Python that has died. */
function release(value: Held): void {
  try {
    value.destroy();
  } catch {
    // It is of no more use.
  }
}

function copied(bytes: Held): Uint8Array {
  const copy = (bytes as unknown as { toJs(): Uint8Array }).toJs();
  bytes.destroy();
  return copy;
}
