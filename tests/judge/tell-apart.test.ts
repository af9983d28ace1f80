import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import type { ToldApart } from '../../src/core/telling-apart.ts';
import { tellApart } from '../../src/judge/tasks/tell-apart.ts';
import type { JudgedProblem } from '../../src/judge/request.ts';
import { fixtureProblem } from './submissions.ts';

let judge: NodeJudge;

beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

const tell = (codes: string[], problem: JudgedProblem = fixtureProblem('sum-list')): Promise<ToldApart> =>
  tellApart(judge.pool, { problem, cases: codes.map((code, index) => ({ name: `${index}`, code })) }, {});

const namesOf = ({ apart }: ToldApart): string[] => apart.map(({ file }) => file);

test('inputs tell wrong programs apart together, each by one of them', async () => {
  const told = await tell(['xs = [-1, 0]', 'solve([2, 2, 0])\nsolve([])', 'xs = [']);
  expect(told.count).toBe(8);
  expect(namesOf(told)).toEqual([
    'wrong_answer/absolute_values.py',
    'wrong_answer/distinct.py',
    'wrong_answer/nothing_for_empty.py',
    'wrong_answer/returns_float.py',
  ]);
  expect(told.refused).toEqual([{ name: '2', message: expect.stringContaining('never closed') as string }]);
});

test('a wrong program that does not end is left out, and the others are told apart', async () => {
  const problem = fixtureProblem('sum-list');
  const files = { ...problem.files };
  files['submissions/wrong_answer/aa_never_ends.py'] =
    '"""You never end."""\n\ndef solve(xs):\n    while xs:\n        pass\n    return 0\n';
  const told = await tell(['xs = [-1, 0]'], { ...problem, files });
  expect(told.count).toBe(8);
  expect(namesOf(told)).toEqual(['wrong_answer/absolute_values.py', 'wrong_answer/returns_float.py']);
});
