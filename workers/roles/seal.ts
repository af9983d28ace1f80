import type { Python } from '../runtime/boot.ts';

/** A Python object held by JavaScript. */
export interface Held {
  (...args: unknown[]): unknown;
  get(index: number): Held;
  destroy(): void;
}

/** What `ml_judge.candidate.seal` wrote down, in its order. */
const PARTS = [
  ...(['containers', 'lengths', 'readers', 'contents'] as const),
  ...(['owners', 'getters', 'fields', 'setters'] as const),
  ...(['dicts', 'items', 'lists', 'slices', 'elements'] as const),
];

type Parts = Record<(typeof PARTS)[number], Held>;

/** Names, code and containers of Python as they were, out of reach of a submission. */
export interface Seal {
  holds(): boolean;
  /** Puts back what was changed. False where that is not to be done. */
  putBack(): boolean;
}

/** How often putting back is tried: finalisers of what goes may change things again. */
const ATTEMPTS = 3;

/**
 * What it takes to compare, to put back, and to be left alone meanwhile. All of it is C: nothing of it
 * looks anything up that a submission could replace. Make it before any code of a submission runs.
 */
export function createSealer(python: Python) {
  const c = (expression: string): Held => python.runPython(expression, { globals }) as Held;
  const globals = python.runPython('{}') as never;
  const { PythonError } = python.ffi;
  python.runPython('import gc, itertools, operator, sys', { globals });
  const [map, all, any, chain] = ['map', 'all', 'any', 'itertools.chain'].map(c) as [Held, Held, Held, Held];
  const flatten = c('itertools.chain.from_iterable');
  const [is, eq, len, call] = ['operator.is_', 'operator.eq', 'len', 'operator.call'].map(c);
  const [clear, update, assign] = ['dict.clear', 'dict.update', 'list.__setitem__'].map(c);
  const [isCollecting, disable, enable] = ['gc.isenabled', 'gc.disable', 'gc.enable'].map(c) as [
    Held,
    Held,
    Held,
  ];
  const unhooks = ['sys.settrace', 'sys.setprofile'].map(c);
  const freeTool = c('sys.monitoring.free_tool_id');
  const tools = c('tuple(range(6))');

  function sealed(parts: Parts): Seal {
    const holds = (): boolean => {
      const temporary: Held[] = [];
      const lazily = (function_: Held | undefined, ...of: unknown[]): Held => {
        const made = map(function_, ...of) as Held;
        temporary.push(made);
        return made;
      };
      const flat = (of: Held): Held => {
        const made = flatten(of) as Held;
        temporary.push(made);
        return made;
      };
      try {
        // Code first: reading it is an audit event, and nothing after it is.
        const code = lazily(is, lazily(call, parts.getters, parts.owners), parts.fields);
        const lengths = lazily(eq, lazily(len, parts.containers), parts.lengths);
        const contents = lazily(
          is,
          flat(flat(lazily(call, parts.readers, parts.containers))),
          parts.contents,
        );
        const everything = chain(code, lengths, contents) as Held;
        temporary.push(everything);
        return all(everything) === true;
      } catch (error) {
        if (!(error instanceof PythonError)) throw error;
        return false;
      } finally {
        for (const made of temporary) made.destroy();
      }
    };
    const run = (...of: unknown[]): void => {
      const made = map(...of) as Held;
      any(made);
      made.destroy();
    };
    const putBack = (): boolean => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (holds()) return true;
        try {
          run(call, parts.setters, parts.owners, parts.fields);
          run(clear, parts.dicts);
          run(update, parts.dicts, parts.items);
          run(assign, parts.lists, parts.slices, parts.elements);
        } catch (error) {
          if (!(error instanceof PythonError)) throw error;
        }
      }
      return holds();
    };
    return { holds, putBack };
  }

  return {
    /** Keeps what a function of `ml_judge` that answers a seal has found. */
    keep(found: Held): Seal {
      return sealed(
        Object.fromEntries(PARTS.map((name, index) => [name, found.get(index)])) as unknown as Parts,
      );
    },
    /** Runs `run` where no hook and no garbage collector calls the submission meanwhile. */
    undisturbed<T>(run: () => T): T {
      for (const unhook of unhooks) unhook?.(undefined);
      const freed = map(freeTool, tools) as Held;
      any(freed);
      freed.destroy();
      const wasCollecting = isCollecting() === true;
      disable();
      try {
        return run();
      } finally {
        if (wasCollecting) enable();
      }
    },
  };
}
