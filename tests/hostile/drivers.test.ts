import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import { parseProblemFolder } from '../../scripts/problems/problem-folder.ts';

const folder = resolve(import.meta.dirname, '../../problems/numerical-gradient');
const parsed = parseProblemFolder(folder);
if (!('problem' in parsed)) throw new Error(JSON.stringify(parsed.issues));
const { problem } = parsed;
const RIGHT = readFileSync(resolve(folder, 'solution.py'), 'utf8');

/** Right values, and x is spoilt on the way. */
const SPOILING = `${RIGHT}
right = num_grad
def num_grad(f, x, eps=1e-5):
    gradient = right(f, x, eps)
    x[...] = 99
    return gradient
`;

const FORGED = `
def forged(submission, function, x, eps=None):
    calculated = RIGHT(DRIVER.FUNCTIONS[function], x, eps or 1e-5)
    truths = {"x is the same afterwards": True, "at most two calls per element": True}
    return {"gradient": calculated, **truths}
`;

/** Never called by a driver that is as it was. */
const UNUSED = `${RIGHT}
import sys
RIGHT = num_grad
DRIVER = sys.modules["driver"]
def num_grad(f, x, eps=1e-5):
    raise NotImplementedError
${FORGED}`;

const PROGRAMS = {
  'NumPy says that arrays are equal': `${SPOILING}\nnp.array_equal = lambda *rest: True\n`,
  'copies of arrays are the arrays': `${SPOILING}\nnp.array = lambda x, **options: x\n`,
  'lengths are short': `${SPOILING}\nimport builtins\nbuiltins.bool = builtins.len = lambda *rest: 0\n`,
  'the driver has another function': `${UNUSED}\nDRIVER.drive = forged\n`,
  'the function of the driver has other code':
    `${UNUSED}\nDRIVER.RIGHT, DRIVER.DRIVER = RIGHT, DRIVER\n` + 'DRIVER.drive.__code__ = forged.__code__\n',
  'another driver takes its place':
    `${UNUSED}\nimport types\nother = types.ModuleType("driver")\nother.drive = forged\n` +
    'sys.modules["driver"] = other\n',
  'the built-in names of the driver are others':
    `${SPOILING}\nimport sys\nnames = sys.modules["driver"].__builtins__\n` +
    'names["len"] = lambda *rest: 0\nsys.modules["driver"].FUNCTIONS.clear()\n',
};

let judge: NodeJudge;
beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

test.each(Object.entries(PROGRAMS))('a driver is not fooled where %s', async (_, source) => {
  const { verdict } = await judge.judge({ problem, source, testSet: 'all' });
  expect(['WA', 'RTE']).toContain(verdict);
});

test('a driver finds its names as they were, and a right submission right', async () => {
  const source = `${RIGHT}\nimport sys\nsys.modules["driver"].__dict__.clear()\n`;
  const { verdict, results } = await judge.judge({ problem, source, testSet: 'all' });
  expect(verdict, JSON.stringify(results.find((result) => result.verdict !== 'AC'))).toBe('AC');
});
