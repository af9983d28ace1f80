import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import type { ToldApart } from '../../src/core/telling-apart.ts';
import { tellApart } from '../../src/judge/tasks/tell-apart.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { JudgedProblem } from '../../src/judge/request.ts';
import { fixtureProblem } from './submissions.ts';
import { findProblemFolder, parseProblemFolder } from '../../scripts/problems/problem-folder.ts';
import { tellApartBy } from '../../scripts/cli/tell-apart.ts';

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

function ofTheSite(slug: string): Problem {
  const parsed = parseProblemFolder(findProblemFolder(slug));
  if (!('problem' in parsed)) throw new Error(`problems/${slug} is malformed.`);
  return parsed.problem;
}

const CACHE = `
import numpy as np
rng = np.random.default_rng(0)
layer = {name: rng.normal(size=(5, 4)) for name in ("embedding", "positions")}
layer.update({name: rng.normal(size=(4, 4)) for name in ("w_q", "w_k", "w_v", "w_o")})
heads = 2
steps = [("feed", np.array([[1, 2, 3], [2, 0, 1]])), ("rewind", 2), ("feed", np.array([[4], [1]]))]
`;
const ADAM = `
import numpy as np
w, g = np.array([1.0, -2.0]), np.array([0.5, 0.0])
m, v = np.array([0.1, 0.2]), np.array([0.3, 0.4])
t = 3
`;
const RUNS = `INSERT INTO runs VALUES (1, 'ner', 'ant', 0.5), (2, 'ner', 'bee', 0.5), (3, 'qa', 'dog', NULL);`;

test.each([
  ['a class', 'kv-cache', CACHE, 'wrong_answer/no_scale.py'],
  ['a function behind a driver', 'adam', ADAM, 'wrong_answer/no_bias_correction.py'],
  ['a query', 'sql-top-n-per-group', RUNS, 'wrong_answer/broken_as_zero.sql'],
])('inputs tell wrong programs of %s apart, and not all of them', async (_what, slug, code, file) => {
  const told = await tell([code], ofTheSite(slug));
  expect(told.refused).toEqual([]);
  expect(namesOf(told)).toContain(file);
  expect(told.apart.length).toBeLessThan(told.count);
});

test('the command prints the same, as words or JSON, and says plainly why a problem has none', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const ask = (slug: string, source: string, json: boolean): Promise<number> =>
    tellApartBy([{ file: 'cases', source }], ofTheSite(slug), { json });
  try {
    expect(await ask('sql-top-n-per-group', RUNS, true)).toBe(1);
    const [[line = ''] = []] = said.mock.calls;
    expect(JSON.parse(String(line))).toMatchObject({
      ...{ problem: 'sql-top-n-per-group', refused: [] },
      cases: [{ name: 'cases', code: RUNS }],
    });
    expect(await ask('sql-top-n-per-group', 'DELETE', false)).toBe(2);
    expect(said.mock.lastCall?.[0]).toMatch(/^No case could be used\.\n {2}left out cases: /);
    await expect(ask('debug-gpt', '', false)).rejects.toThrow('has bugs to mend in place of wrong programs');
  } finally {
    said.mockRestore();
  }
});
