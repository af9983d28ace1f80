import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import { findProblemFolder, parseProblemFolder } from '../../scripts/problems/problem-folder.ts';
import type { LookFailure } from '../../src/core/closer-look.ts';
import type { Walk } from '../../src/core/walk.ts';
import type { JudgedProblem } from '../../src/judge/request.ts';
import { walkThrough } from '../../src/judge/tasks/walk.ts';
import { fixtureProblem } from './submissions.ts';

let judge: NodeJudge;

beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

const walk = (problem: JudgedProblem, source: string, code: string): Promise<Walk | LookFailure> =>
  walkThrough(judge.pool, { problem, source, code }, {});

/** The samples of a problem as code that makes them, as they are offered to a reader. */
async function samplesOf(problem: JudgedProblem): Promise<string[]> {
  const source = problem.files['solution.py'] ?? '';
  const { results } = await judge.judge({ problem, source, testSet: 'sample' });
  return results.flatMap(({ code, ownCode = code }) => ownCode ?? []);
}

// With a function, with a class and its driver, with an optional argument, with an exception.
test.each(['stable-softmax', 'dropout', 'kmeans', 'adam'])(
  'the reference solution of %s is walked through, and differs nowhere from itself',
  async (slug) => {
    const parsed = parseProblemFolder(findProblemFolder(slug));
    if (!('problem' in parsed)) throw new Error('The problem cannot be read.');
    const { problem } = parsed;
    const codes = await samplesOf(problem);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      const walked = await walk(problem, problem.files['solution.py'] ?? '', code);
      expect(walked).toMatchObject({ leftOut: '', difference: null });
      expect((walked as Walk).steps.length).toBeGreaterThan(1);
    }
  },
);

test('what breaks a limit, or does not load, is told', async () => {
  const problem = fixtureProblem('sum-list');
  const message = async (source: string, code = 'solve([1])'): Promise<string> => {
    const walked = await walk(problem, source, code);
    return 'message' in walked ? walked.message : `${walked.steps.length} steps`;
  };
  expect(await message('def solve(xs)\n    return 0\n')).toContain("expected ':'");
  expect(await message('def solve(xs):\n    return len([0] * 10**9)\n')).toMatch(/memory|steps/);
  expect(await message('def solve(xs):\n    return 0\n', 'solve(ys)')).toContain('NameError');
  expect(await message('def solve(xs):\n    while True:\n        xs = [1]\n')).toBe('20000 steps');
  expect(await message('import os\ndef solve(xs):\n    os.abort()\n')).toContain('Python itself stopped');
});

test('a submission that meddles with what records it fools nobody but its author', async () => {
  const problem = fixtureProblem('sum-list');
  const source = `import gc
def solve(xs):
    for found in gc.get_objects():
        if type(found).__name__ == 'Recorder':
            found._names = {10**5000: 0}
    return 0
`;
  expect(await walk(problem, source, 'solve([1])')).toHaveProperty('message');
  expect(await walk(problem, 'def solve(xs):\n    return 0\n', 'solve([1])')).toHaveProperty('steps');
});
