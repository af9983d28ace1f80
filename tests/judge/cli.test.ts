import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

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

describe('several programs in one call', () => {
  const programs = join(folder, 'programs');
  const write = (name: string, source: string): string => {
    const file = join(programs, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    return file;
  };
  const right = write('right.py', 'def solve(xs):\n    return sum(xs)');
  write('one/b.py', 'def solve(xs):\n    return 0');
  write('one/a.py', 'import os\nos._exit(0)');
  write('one/.hidden.py', '');
  write('one/notes.txt', '');
  const missing = join(programs, 'missing.py');

  test('one line of JSON for each, in order, whatever the ones before did', async () => {
    const { code, stdout } = await command(SUM_LIST, missing, join(programs, 'one'), right, '--json');
    const lines = stdout.trim().split('\n');
    const told = lines.map((line) => JSON.parse(line) as { file: string; verdict?: string; error?: string });
    expect(told.map(({ file, verdict }) => [relative(programs, file), verdict])).toEqual([
      ['missing.py', undefined],
      ['one/a.py', 'RTE'],
      ['one/b.py', 'WA'],
      ['right.py', 'AC'],
    ]);
    expect(told[0]?.error).toContain('missing.py');
    expect(code).toBe(2);
  });

  test('in words each stands under the name of its file', async () => {
    const { code, stdout } = await command(SUM_LIST, right, join(programs, 'one/b.py'));
    expect(stdout).toMatch(/right\.py\nAccepted: [^]*one\/b\.py\nWrong answer: /);
    expect(code).toBe(1);
  });

  test('a folder without programs is said', async () => {
    mkdirSync(join(programs, 'none'));
    expect(await command(SUM_LIST, join(programs, 'none'))).toMatchObject({ code: 2, stdout: '' });
  });
});
