import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import type { Judgement } from '../../src/core/judgement.ts';
import { fixtureProblem } from './submissions.ts';

const problem = fixtureProblem('sum-list');
let judge: NodeJudge;

beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

const submit = (source: string): Promise<Judgement> => judge.judge({ problem, source, testSet: 'sample' });

test("what the browser's parser cannot take is no run-time error, and has its line", async () => {
  const judgement = await submit(`# many\ndef solve(xs):\n    return 0${'+1'.repeat(29_000)}\n`);
  expect(judgement).toMatchObject({ verdict: 'CE', output: '' });
  expect(judgement.feedback).toMatchObject({ trace: [{ line: 3 }] });
  expect(judgement.feedback?.message).toContain("Line 3: this is nested too deeply for the browser's parser");
});

test('recursion through C has its line and its hint, and no lines of the harness are printed', async () => {
  const judgement = await submit(
    'def f(x):\n    return sorted([x], key=f)[0]\ndef solve(xs):\n    print("before", flush=True)\n    return f(1)\n',
  );
  expect(judgement.verdict).toBe('RTE');
  expect(judgement.results[0]).toMatchObject({
    output: 'before\n',
    feedback: { kind: 'exception', trace: [{ line: 2, function: 'f' }] },
  });
  expect(JSON.stringify(judgement.results[0]?.feedback)).toContain('kept calling itself');
});

test('a value of 100,000 levels is a wrong answer', async () => {
  const judgement = await submit(
    'def solve(xs):\n    x = 0\n    for _ in range(100_000):\n        x = [x]\n    return x\n',
  );
  expect(judgement.verdict).toBe('WA');
  expect(judgement.results[0]?.feedback?.message).toContain('nested too deeply');
});

test('too much output names its line, and its beginning is kept', async () => {
  const judgement = await submit('def solve(xs):\n    while True:\n        print("x" * 100)\n');
  expect(judgement.verdict).toBe('OLE');
  expect(judgement.results[0]?.feedback).toMatchObject({ at: { line: 3, text: 'print("x" * 100)' } });
  expect(judgement.results[0]?.output).toMatch(/^x{100}\n/);
});

test('what was printed before a hard stop is kept', async () => {
  const looping = await submit(
    'def solve(xs):\n    if xs:\n        print("before", xs)\n        sum(range(10**13))\n    return sum(xs)\n',
  );
  expect(looping.verdict).toBe('TLE');
  expect(looping.results.map(({ output }) => output)).toEqual(['', 'before [1, 2, 3]\n']);
  const printing = await submit(
    [
      'def solve(xs):',
      '    while True:',
      '        try:',
      '            while True: print("y" * 100)',
      '        except BaseException: pass',
      '',
    ].join('\n'),
  );
  expect(printing.verdict).toBe('OLE');
  expect(printing.results[0]?.output).toMatch(/^y{100}\n/);
});

test('a test that ends a little late is called once more before anybody is told', async () => {
  const right = await submit('def solve(xs):\n    return sum(xs)\n');
  const limitMs = right.results[0]?.limitMs ?? 0;
  const late = (times: number): string =>
    [
      'import time',
      'late = 0',
      'def solve(xs):',
      '    global late',
      '    start = time.perf_counter()',
      `    while late < ${times} and time.perf_counter() - start < ${(limitMs + 30) / 1000}: pass`,
      '    late += 1',
      '    return sum(xs)',
      '',
    ].join('\n');
  const once = await submit(late(1));
  expect(once.verdict).toBe('AC');
  expect(once.results[0]?.durationMs).toBeLessThan(limitMs);
  expect((await submit(late(9))).verdict).toBe('TLE');
});
