import type { CallLimits, JudgeApi } from '../src/core/worker-contract.ts';
import type { Python } from './boot.ts';
import { runGuarded, type Fences } from './guard.ts';
import { bindFunctions, type Answer, type Argument } from './python-functions.ts';

/** Generous: the package's own code runs here, and an endless loop in it is its author's mistake. */
const LIMITS: CallLimits = { timeLimitMs: 20_000, memoryLimitBytes: 1 << 30, outputLimitBytes: 1 << 20 };

const FUNCTIONS = ['open_problem', 'plan', 'prepare', 'check', 'shrink', 'diagnose'] as const;

/** The calls of the judge's interpreter. Each rejects with one sentence when the package's code fails. */
export function createJudgeApi(python: Python, fences: Fences): JudgeApi {
  const functions = bindFunctions(python, 'ml_judge.judge', FUNCTIONS);
  const ask = (name: (typeof FUNCTIONS)[number], ...args: Argument[]): Answer => {
    const { value, error, limit } = runGuarded(fences, LIMITS, () => functions[name](...args));
    if (value === null) throw new Error(explain(error, limit));
    return value;
  };
  // Answers by promise, as the contract has it: what `ask` throws becomes a rejection.
  const askText = async (...request: Parameters<typeof ask>): Promise<string> => String(ask(...request));
  return {
    open: (files) => askText('open_problem', JSON.stringify(files)),
    plan: (seed, testSet) => askText('plan', seed, testSet),
    async prepare(id) {
      const [args, referenceMs] = ask('prepare', id) as [Uint8Array, number];
      return { args, referenceMs };
    },
    check(id, report, again, limitMs) {
      // The second call is made only after a first that broke nothing: what it breaks is the outcome.
      const { limit, died } = again ?? report;
      const outcome = JSON.stringify({ limit, died, durationMs: report.durationMs, limitMs });
      return askText('check', id, outcome, report.reply, again?.reply ?? null);
    },
    shrink: (id) => askText('shrink', id),
    diagnose: (id) => askText('diagnose', id),
  };
}

/** The sentence of a JudgingError, or the last line of whatever else Python raised. */
function explain(error: unknown, limit: string | null): string {
  if (limit === 'time') return `The problem's own code ran for more than ${LIMITS.timeLimitMs / 1000} s.`;
  const message = error instanceof Error ? error.message : String(error);
  const lastLine = message.trim().split('\n').at(-1) ?? message;
  return lastLine.replace(/^[\w.]*JudgingError: /, '');
}
