import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import { VERDICTS } from '../../src/core/verdict.ts';
import { DEADLY, hostilePrograms, RIGHT, sumOfAList } from './corpus.ts';

const programs = hostilePrograms();
const problem = sumOfAList();
/** Filling the memory takes seconds on a busy machine: only programs that must get TLE run against the clock. */
const patient = { ...problem, limits: { ...problem.limits, timeLimitMs: 20_000 } };
const CANDIDATES_FAULT = VERDICTS.filter((verdict) => verdict !== 'JE');

let judge: NodeJudge;
beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

test.each(CANDIDATES_FAULT)('at least five programs must get %s', (verdict) => {
  expect(programs.filter(({ expected }) => expected === verdict).length).toBeGreaterThanOrEqual(5);
});

describe('in Node, every hostile program gets its verdict', () => {
  test.each(programs)('$name: $expected', async ({ source, expected }) => {
    const request = { problem: expected === 'TLE' ? problem : patient, source, testSet: 'all' as const };
    const { verdict, feedback, results } = await judge.judge(request);
    const why = JSON.stringify(feedback ?? results.find((result) => result.verdict !== 'AC')?.feedback);
    expect(verdict, why).toBe(expected);
    if (!DEADLY.has(expected)) return;
    const next = await judge.judge({ problem, source: RIGHT, testSet: 'sample' });
    expect(next.verdict, 'the next submission').toBe('AC');
  });
});
