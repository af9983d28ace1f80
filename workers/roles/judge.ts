import { JUDGE_LIMITS, PREPARE_BYTES, PREPARE_MS, REHEARSAL_MS, TELLING_MS } from '../../src/core/budgets.ts';
import type { Checked, CheckRequest, Ending, JudgeApi, PreparedCase } from '../../src/core/contract/judge.ts';
import type { Python } from '../runtime/boot.ts';
import { runGuarded, type Fences } from '../runtime/guard.ts';
import { measurePace } from '../runtime/pace.ts';
import { bindFunctions, type Answer, type Argument } from '../runtime/python-functions.ts';

const FUNCTIONS = [
  'open_problem',
  'rehearse',
  'plan',
  'plan_own',
  'own_form',
  'plan_telling',
  'tell_apart',
  'plan_look',
  'weigh',
  'walk',
  'prepare',
  'check',
  'shrink',
  'diagnose',
] as const;

/** A wrong program that is stopped is left out: Python answers so. */
const TELLING_LIMITS = { ...JUDGE_LIMITS, timeLimitMs: TELLING_MS };

/** The calls of the judge's interpreter. Each rejects with one sentence when the package's code fails. */
export function createJudgeApi(python: Python, fences: Fences): JudgeApi {
  const functions = bindFunctions(python, 'ml_judge.judge.entry', FUNCTIONS);
  const ask = (name: (typeof FUNCTIONS)[number], ...args: Argument[]): Answer => {
    const limits = name === 'tell_apart' ? TELLING_LIMITS : JUDGE_LIMITS;
    const { value, error, limit } = runGuarded(fences, limits, () => functions[name](...args));
    if (value === null) throw new Error(explain(error, limit));
    return value;
  };
  // `ml_judge.judge.entry` writes its messages in JSON, the quickest way out of Python. The page, which
  // trusts no interpreter, validates them. By promise: what `ask` throws becomes a rejection.
  const askMessage = async <Message>(...request: Parameters<typeof ask>): Promise<Message> =>
    JSON.parse(String(ask(...request))) as Message;
  const prepare = (id: number): PreparedCase => {
    const [args, referenceMs] = ask('prepare', id) as [Uint8Array, number];
    return { args, referenceMs };
  };
  const check = async ({ id, first, again, limitMs }: CheckRequest): Promise<Checked> => {
    // The second call is made only after a first that broke nothing: what it breaks is the outcome.
    const { limit, died, place } = again ?? first;
    const ending: Ending = { limit, died, ...(place && { place }), durationMs: first.durationMs, limitMs };
    return askMessage('check', id, JSON.stringify(ending), first.reply, again?.reply ?? null);
  };
  return {
    open: (files) => askMessage('open_problem', JSON.stringify(files)),
    async rehearse() {
      const startedAt = performance.now();
      const soon = (): boolean => performance.now() - startedAt < REHEARSAL_MS;
      while (soon()) if (ask('rehearse') === '') return false;
      // A test that takes longer than all of this is not worth the wait.
      return performance.now() - startedAt < 2 * REHEARSAL_MS;
    },
    plan: (seed, testSet) => askMessage('plan', seed, testSet),
    planOwn: (reply) => askMessage('plan_own', reply),
    ownForm: () => askMessage('own_form'),
    planTelling: (reply) => askMessage('plan_telling', reply),
    tellApart: (number) => askMessage('tell_apart', number),
    pace: async () => measurePace(python),
    planLook: () => askMessage('plan_look'),
    weigh: (id, lens, reply) => askMessage('weigh', id, lens, reply),
    walk: (id, source, reply) => askMessage('walk', id, source, reply),
    prepare: async (ids) => prepareSome(ids, prepare),
    check: (requests) => Promise.all(requests.map(check)),
    shrink: (id) => askMessage('shrink', id),
    diagnose: (id) => askMessage('diagnose', id),
  };
}

function prepareSome(ids: number[], prepare: (id: number) => PreparedCase): PreparedCase[] {
  const startedAt = performance.now();
  const prepared: PreparedCase[] = [];
  let bytes = 0;
  for (const id of ids) {
    try {
      prepared.push(prepare(id));
    } catch (error) {
      // What the tests before it show comes first: it is asked for again, or never needed.
      if (prepared.length === 0) throw error;
      break;
    }
    bytes += prepared.at(-1)?.args.byteLength ?? 0;
    if (performance.now() - startedAt > PREPARE_MS || bytes > PREPARE_BYTES) break;
  }
  return prepared;
}

/** The sentence of a JudgingError, or the last line of whatever else Python raised. */
function explain(error: unknown, limit: string | null): string {
  if (limit === 'time')
    return `The problem's own code ran for more than ${JUDGE_LIMITS.timeLimitMs / 1000} s.`;
  const message = error instanceof Error ? error.message : String(error);
  const lastLine = message.trim().split('\n').at(-1) ?? message;
  return lastLine.replace(/^[\w.]*JudgingError: /, '');
}
