import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SUM_LIST = 'tests/fixtures/problems/sum-list';
const folder = mkdtempSync(join(tmpdir(), 'ml-judge-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `npm run judge` with a submission of this text. */
function judge(source: string, ...options: string[]): Promise<Ended> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.py`);
  writeFileSync(file, source);
  return command(SUM_LIST, file, ...options);
}

function command(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'judge', '--', ...args], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test('accepted: exit code 0 and, with --json, one judgement and nothing else', async () => {
  const { code, stdout } = await judge(
    'print("hello")\ndef solve(xs):\n    print("hi")\n    return sum(xs)',
    '--json',
  );
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'AC', problem: 'sum-list', testSet: 'all' });
});

test('wrong: exit code 1, with the reason in words', async () => {
  const { code, stdout } = await judge('def solve(xs):\n    return 0', '--seed', 'abc');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Wrong answer: \d+ of \d+ tests .*\(seed abc\)/);
});

test('--samples judges the sample tests alone', async () => {
  const { stdout } = await judge('def solve(xs): return sum(xs)', '--samples', '--json');
  const { results } = JSON.parse(stdout) as { results: { visibility: string }[] };
  expect(new Set(results.map((result) => result.visibility))).toEqual(new Set(['sample']));
});

test('bad usage: exit code 2 and what to do', async () => {
  expect(await command('sum-list')).toMatchObject({ code: 2, stdout: '' });
  const unknown = await command('no-such-problem', 'missing.py');
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toMatch(/missing\.py|no-such-problem/);
});
