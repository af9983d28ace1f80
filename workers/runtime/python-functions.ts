import type { Python } from './boot.ts';

/** What crosses into Python: text, numbers, nothing, bytes. */
export type Argument = string | number | null | Uint8Array;

/** What comes back: text, bytes, or a tuple of bytes and a number. */
export type Answer = string | Uint8Array | [Uint8Array, number];

/** A Python object held by JavaScript. */
interface Held {
  toJs(): Answer;
  destroy(): void;
}

export type PythonFunction = (...args: Argument[]) => Answer;

/** Functions of a Python module. */
export function bindFunctions<Name extends string>(
  python: Python,
  module: string,
  names: readonly Name[],
): Record<Name, PythonFunction> {
  // Bytes are made before the call, so that no JavaScript object is ever in reach of a submission.
  const toBytes = python.runPython('lambda data: data.to_bytes()') as (data: Uint8Array) => Held;
  const source = python.pyimport(module) as Record<Name, (...args: unknown[]) => string | Held>;
  const bind = (name: Name): PythonFunction => {
    const call = source[name];
    return (...args) => {
      // `undefined` becomes None; `null` would become an object of its own.
      const held = args.map((arg) => (arg instanceof Uint8Array ? toBytes(arg) : (arg ?? undefined)));
      try {
        const answer = call(...held);
        if (typeof answer === 'string') return answer;
        const copy = answer.toJs();
        answer.destroy();
        return copy;
      } finally {
        for (const arg of held) if (isHeld(arg)) arg.destroy();
      }
    };
  };
  return Object.fromEntries(names.map((name) => [name, bind(name)])) as Record<Name, PythonFunction>;
}

function isHeld(arg: Argument | Held | undefined): arg is Held {
  return typeof arg === 'object' && arg !== null && 'destroy' in arg;
}
