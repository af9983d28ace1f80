import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawsFigures } from '../../src/core/figures.ts';
import type { Judgement } from '../../src/core/judgement.ts';
import { readFigure } from '../../src/judge/figures.ts';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import { fixtureProblem } from './submissions.ts';

const problem = fixtureProblem('sum-list');
let judge: NodeJudge;

beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

const submit = (source: string): Promise<Judgement> => judge.judge({ problem, source, testSet: 'all' });

const DRAWS = `import matplotlib.pyplot as plt
plt.plot([1, 2])
plt.show()
plt.figure()

def solve(xs):
    plt.plot(xs)
    return sum(xs)`;

test('each test has its figures, and at most eight of a submission are drawn', async () => {
  const judgement = await submit(DRAWS);
  expect(judgement.verdict).toBe('AC');
  expect(judgement.output).toBe('');
  expect(judgement.figures?.count).toBe(2);
  expect(judgement.figures?.drawn).toHaveLength(2);
  const { results } = judgement;
  expect(results.every(({ figures }) => figures?.count === 1)).toBe(true);
  expect(results.filter(({ figures }) => figures?.drawn.length === 1)).toHaveLength(6);
  const [figure] = results[0]?.figures?.drawn ?? [];
  expect(readFigure(Buffer.from(figure?.png ?? '', 'base64'))).toEqual(figure);
});

test('figures of the test that failed come first, and a broken limit does not take them away', async () => {
  const failing = `import matplotlib.pyplot as plt
def solve(xs):
    plt.plot(xs)
    if len(xs) > 5:
        while True: pass
    return sum(xs)`;
  const { verdict, results } = await submit(failing);
  expect(verdict).toBe('TLE');
  expect(results.at(-1)?.figures?.drawn).toHaveLength(1);
});

test('a submission that draws nothing has no figures', async () => {
  const judgement = await submit('import matplotlib\ndef solve(xs):\n    return sum(xs)');
  expect(judgement.verdict).toBe('AC');
  expect([judgement, ...judgement.results].some(({ figures }) => figures)).toBe(false);
});

test('code asks for matplotlib outside its comments', () => {
  expect(drawsFigures('import numpy as np, matplotlib.pyplot as plt')).toBe(true);
  expect(drawsFigures('  from mpl_toolkits import mplot3d')).toBe(true);
  expect(drawsFigures('x = 1  # matplotlib would show it')).toBe(false);
  expect(drawsFigures('def plot(matplotlibs): pass')).toBe(false);
});

test('only a PNG of a sensible size is a figure', () => {
  const header = (width: number, height: number): Uint8Array => {
    const bytes = Buffer.alloc(33);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  expect(readFigure(header(1280, 961))).toMatchObject({ width: 640, height: 481 });
  expect(readFigure(header(5000, 10))).toBeNull();
  expect(readFigure(header(0, 10))).toBeNull();
  expect(readFigure(header(10, 10).subarray(0, 32))).toBeNull();
  expect(readFigure(new TextEncoder().encode('<svg onload=alert(1)>'.repeat(10)))).toBeNull();
  expect(readFigure('text')).toBeNull();
});
