import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import type { Calls } from '../../src/core/contract/worker.ts';
import { parseCalls, parseAllChecked, parsePlan } from '../../src/judge/replies.ts';
import { parseEvent } from '../../src/runtime/events.ts';
import { sumOfAList } from './corpus.ts';
import { randomReport, randomValue, seededRandom } from './random-values.ts';

const COUNT = 10_000;
const LIMITS = { timeLimitMs: 20_000, memoryLimitBytes: 1 << 29, outputLimitBytes: 1 << 20 };
const SEED = '5eed';

/** Replies of every kind; no value among them is near the right one. */
const SOURCE = `
import numpy as np
values = iter([
    "text", [1.5, None, True, (2, b"x")], {"kind": "loaded", 3: {4}}, np.ones((2, 3)), np.array(["ab"]),
    np.float32(2), 1j, -(1 << 300), [[[[[]]]]], object(), [0] * 3_000_000,
])
def solve(xs):
    return next(values)
`;

let judge: NodeJudge;
beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

test(
  `${COUNT} random replies are refused or judged, and none is accepted`,
  { timeout: 300_000 },
  async () => {
    const problem = sumOfAList();
    const interpreter = await judge.pool.judge(problem);
    const plan = parsePlan(await interpreter.call(LIMITS.timeLimitMs, (api) => api.plan(SEED, 'all')));
    const planned = plan.find(({ name }) => name === '10²⁰ and one');
    if (!planned) throw new Error('the case is gone');
    const [prepared] = await interpreter.call(LIMITS.timeLimitMs, (api) => api.prepare([planned.id]));
    if (!prepared) throw new Error('nothing was prepared');

    const candidate = await judge.pool.takeCandidate(problem.packages);
    const request = { source: SOURCE, entryPoint: 'solve', driver: null, seed: SEED, tables: null };
    const reports = [await candidate.call(LIMITS.timeLimitMs, (api) => api.load(request, LIMITS))];
    // The last of these calls finds no value left, and raises.
    for (let call = 0; call < 12; call++) {
      const calls = await candidate.call(LIMITS.timeLimitMs, (api) =>
        api.call({ args: prepared.args, repeat: false, ahead: false }, LIMITS),
      );
      if (calls) reports.push(calls.first);
    }
    candidate.dispose();
    const replies = reports.flatMap(({ reply }) => (reply ? [reply] : []));
    expect(replies.length).toBe(13);

    const random = seededRandom(20_250_101);
    const seen = new Map<string, number>();
    for (let count = 0; count < COUNT; count++) {
      const said = random() < 0.2 ? randomValue(random) : randomReport(random, replies);
      parseEvent(said);
      const calls = refusedOr({
        first: said,
        again: random() < 0.1 ? randomReport(random, replies) : null,
      });
      const request = { id: planned.id, limitMs: 100 };
      const verdict = calls
        ? parseAllChecked(
            await interpreter.call(LIMITS.timeLimitMs, (api) => api.check([{ ...request, ...calls }])),
            1,
          )[0]!.verdict
        : 'refused';
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(['MLE', 'OLE', 'RTE', 'TLE', 'WA', 'refused']);
  },
);

/** Null where the page refuses it, as it does before anybody else sees it. */
function refusedOr(said: unknown): Calls | null {
  try {
    return parseCalls(said);
  } catch {
    return null;
  }
}
