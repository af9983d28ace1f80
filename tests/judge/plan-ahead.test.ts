import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import type { TestSet } from '../../src/core/judgement.ts';
import { fixtureProblem, withFiles } from './submissions.ts';

const problem = fixtureProblem('sum-list');
const RIGHT = 'def solve(xs):\n    return sum(xs)';
let judge: NodeJudge;

beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

const judgeAll = (source: string, options: { seed?: string; testSet?: TestSet } = {}) =>
  judge.judge({ problem, source, testSet: 'all', ...options });

/** As a page does while nobody waits. */
async function getReady(seed: string): Promise<void> {
  await judge.pool.judge(problem);
  await judge.pool.getReady(problem, seed);
}

test('a Submit uses the tests planned ahead, once, and they can be had again by their seed', async () => {
  await getReady('a11ce');
  const wrong = 'def solve(xs):\n    return sum(xs) + (len(xs) > 40)';
  const ahead = await judgeAll(wrong);
  expect(ahead).toMatchObject({ verdict: 'WA', seed: 'a11ce' });
  const replayed = await judgeAll(wrong, { seed: 'a11ce' });
  const told = ({ results }: typeof ahead) => results.map(({ name, verdict, code }) => [name, verdict, code]);
  expect(told(replayed)).toEqual(told(ahead));
  expect((await judgeAll(RIGHT)).seed).not.toBe('a11ce');
});

test('a Run, and a Submit with a seed of its own, do not use the tests planned ahead; nor does anyone later', async () => {
  await getReady('b0b');
  const run = await judgeAll(RIGHT, { testSet: 'sample' });
  expect(run).toMatchObject({ verdict: 'AC', testSet: 'sample' });
  expect(run.results.length).toBe(run.testCount);
  expect(run.seed).not.toBe('b0b');
  expect(await judgeAll(RIGHT)).toMatchObject({ verdict: 'AC' });
  await getReady('b0b');
  expect(await judgeAll(RIGHT, { seed: 'ca401' })).toMatchObject({ verdict: 'AC', seed: 'ca401' });
});

test('a package whose tests cannot be made is told to whoever submits', async () => {
  const broken = withFiles(problem, { 'solution.py': 'def solve(xs):\n    return 1 / len(xs)' });
  await judge.pool.judge(broken);
  await judge.pool.getReady(broken, '1');
  const judgement = await judge.judge({ problem: broken, source: RIGHT, testSet: 'all' });
  expect(judgement.verdict).toBe('JE');
  expect(judgement.feedback?.message).toContain('ZeroDivisionError');
  expect(await judgeAll(RIGHT)).toMatchObject({ verdict: 'AC' });
});
