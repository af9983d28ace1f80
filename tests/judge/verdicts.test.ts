import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import type { Judgement } from '../../src/core/judgement.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { fixtureProblem, withFiles } from './submissions.ts';

const problem = fixtureProblem('sum-list');
let judge: NodeJudge;

beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

function submit(source: string, seed?: string): Promise<Judgement> {
  return judge.judge({ problem, source, testSet: 'all', seed });
}

const firstFailure = (judgement: Judgement) => judgement.results.find(({ verdict }) => verdict !== 'AC');

describe('each kind of program gets its verdict', () => {
  const programs: [Verdict, string, string][] = [
    ['AC', 'a right one', 'def solve(xs):\n    return sum(xs)'],
    ['AC', 'a right one with a byte-order mark and CRLF', '\ufeffdef solve(xs):\r\n    return sum(xs)\r\n'],
    ['WA', 'a wrong value', 'def solve(xs):\n    return 0'],
    ['WA', 'a right value of the wrong type', 'def solve(xs):\n    return float(sum(xs))'],
    ['WA', 'a changed argument', 'def solve(xs):\n    total = sum(xs)\n    xs.clear()\n    return total'],
    [
      'WA',
      'state that leaks',
      'n = 0\ndef solve(xs, seen=[]):\n    seen.append(1)\n    return sum(xs) + len(seen) // 2',
    ],
    ['TLE', 'an endless loop', 'def solve(xs):\n    while True: pass'],
    ['TLE', 'an endless loop at import', 'while True: pass\ndef solve(xs): return 0'],
    [
      'TLE',
      'one that swallows the interrupt',
      'def solve(xs):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass',
    ],
    ['MLE', 'a growing list', 'def solve(xs):\n    a = [0]\n    while True: a += a'],
    [
      'MLE',
      'one large array',
      'import numpy as np\ndef solve(xs):\n    return int(np.ones(200_000_000).sum())',
    ],
    [
      'MLE',
      'an array larger than the address space',
      'import numpy as np\ndef solve(xs):\n    return np.ones((100_000, 100_000))',
    ],
    ['OLE', 'endless output', 'def solve(xs):\n    while True: print("x" * 100)'],
    ['RTE', 'an exception', 'def solve(xs):\n    return xs[len(xs)]'],
    ['RTE', 'an exit', 'import sys\ndef solve(xs):\n    sys.exit(0)'],
    ['RTE', 'a memory error of its own', 'def solve(xs):\n    raise MemoryError'],
    ['RTE', 'a package that is not offered', 'import torch\ndef solve(xs): return 0'],
    ['CE', 'one that does not parse', 'def solve(xs)\n    return sum(xs)'],
    ['CE', 'one without the entry point', 'def total(xs): return sum(xs)'],
    ['CE', 'an empty one', ''],
    ['CE', 'one with a NUL', 'def solve(xs): return "\0"'],
  ];
  test.each(programs)('%s: %s', async (verdict, _, source) => {
    const judgement = await submit(source);
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.feedback ?? firstFailure(judgement)?.feedback ?? verdict).not.toBe(undefined);
  });
});

test('a recovered memory error is no reason to stop before the last test', async () => {
  const judgement = await submit(
    'def solve(xs):\n    try:\n        bytearray(600 << 20)\n    except MemoryError:\n        pass\n    return sum(xs)',
  );
  expect(judgement.verdict).toBe('AC');
  expect(judgement.results).toHaveLength(judgement.testCount);
});

test('a time-out names the line, and ends soon after its limit', async () => {
  const judgement = await submit('def solve(xs):\n    n = 0\n    while True:\n        n += 1');
  const [result] = judgement.results;
  expect(result?.feedback).toMatchObject({ kind: 'limit', at: { line: expect.any(Number) as number } });
  expect([3, 4]).toContain(result?.feedback?.kind === 'limit' && result.feedback.at?.line);
  expect((result?.durationMs ?? 0) - (result?.limitMs ?? 0)).toBeLessThan(150);
});

test('a traceback has the lines of the editor', async () => {
  const judgement = await submit(
    'def total(xs):\n    return 1 / 0\n\ndef solve(xs):\n    return total(xs)\n',
  );
  expect(firstFailure(judgement)?.feedback).toMatchObject({
    kind: 'exception',
    exceptionType: 'ZeroDivisionError',
    trace: [
      { line: 5, function: 'solve' },
      { line: 2, function: 'total' },
    ],
  });
});

test('the shapes of the operands are said where arrays do not fit', async () => {
  const source =
    'import numpy as np\ndef solve(xs):\n    a = np.ones((2, 3))\n    b = np.ones(4)\n    return a @ b';
  const feedback = firstFailure(await submit(source))?.feedback;
  expect(feedback?.kind === 'exception' && feedback.hint).toMatch(
    /a is float64 \(2, 3\).*b is float64 \(4,\)/,
  );
});

test('a generated failure is shown in full, as small as it fails', async () => {
  const judgement = await submit('def solve(xs):\n    return sum(xs[:5])');
  const smallest = judgement.results.find((result) => result.smallest);
  const numbers = smallest?.code?.match(/-?\d+/g) ?? [];
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers.length).toBeLessThan(15);
  expect(smallest?.feedback).toMatchObject({ kind: 'mismatch', expected: { type: 'int' } });
});

test('a classic mistake is explained', async () => {
  const judgement = await submit('def solve(xs):\n    return sum(xs[:-1])');
  expect(firstFailure(judgement)?.misconception?.file).toMatch(/^wrong_answer\//);
});

test('named hidden tests show neither their input nor what was expected', async () => {
  const { results } = await submit('def solve(xs):\n    return -1');
  const hidden = results.filter(
    (result) => result.visibility === 'hidden' && !result.smallest && !result.code,
  );
  expect(hidden.length).toBeGreaterThan(5);
  for (const { feedback } of hidden) {
    expect(feedback).toMatchObject({ kind: 'mismatch' });
    expect(feedback).not.toHaveProperty('expected');
  }
});

test('the same seed gives the same judgement, a fresh one other inputs', async () => {
  const wrong = 'def solve(xs):\n    print(xs)\n    return sum(xs) + (len(xs) > 2)';
  const outputs = ({ results }: Judgement) => results.map((result) => result.output);
  const [first, second, other] = [
    await submit(wrong, 'c0ffee'),
    await submit(wrong, 'c0ffee'),
    await submit(wrong),
  ];
  expect(outputs(second)).toEqual(outputs(first));
  expect(outputs(other)).not.toEqual(outputs(first));
});

test('what is printed is kept with the test that printed it, its end too', async () => {
  const source =
    'def solve(xs):\n    print("n", len(xs))\n    print("x" * 100_000)\n    print("end")\n    return sum(xs)';
  const { results } = await submit(source);
  expect(results[0]?.output).toMatch(/^n 0\nx+\n… [\d,]+ bytes left out …\nx+\nend\n$/);
  expect(results[1]?.output).toMatch(/^n 3\n/);
});

test('stopping ends a run at once and the next one works', async () => {
  const controller = new AbortController();
  const running = judge.judge(
    { problem, source: 'def solve(xs):\n    while True: pass', testSet: 'all' },
    { signal: controller.signal },
  );
  setTimeout(() => controller.abort(), 300);
  await expect(running).rejects.toThrow('Stopped.');
  expect((await submit('def solve(xs): return sum(xs)')).verdict).toBe('AC');
});

describe('a faulty package is the judge’s error, never the candidate’s', () => {
  const right = 'def solve(xs): return sum(xs)';
  test.each([
    ['a reference that raises', { 'solution.py': 'def solve(xs): raise ValueError("no")' }],
    ['a reference that exits', { 'solution.py': 'import os\ndef solve(xs): os._exit(0)' }],
    [
      'a reference that changes its argument',
      { 'solution.py': 'def solve(xs):\n    t = sum(xs)\n    xs.append(1)\n    return t' },
    ],
    ['tests that do not compile', { 'tests.py': 'SAMPLES = [' }],
    ['a reference without the entry point', { 'solution.py': 'x = 1' }],
  ])('%s', async (_, files) => {
    const judgement = await judge.judge({
      problem: withFiles(problem, files),
      source: right,
      testSet: 'all',
    });
    expect(judgement.verdict).toBe('JE');
    expect(judgement.feedback?.message).toMatch(/not your code/);
    expect((await submit(right)).verdict).toBe('AC');
  });
});

test('all of NumPy can be imported at once', async () => {
  const judgement = await submit('from numpy import *\ndef solve(xs):\n    return __builtins__.sum(xs)');
  expect(judgement.feedback).toBe(undefined);
});
