import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PROBLEM = join(ROOT, 'problems/precision-recall-f1');
/** Enough to prove, few enough to be quick. */
const KEPT = /\/(?:counting_loop|arithmetic_mean|swapped)\.py$/;

const folder = mkdtempSync(join(tmpdir(), 'ml-judge-'));
let report = '';
let exitCode = 0;

/** A copy of the problem with a few submissions, in which one text of one file is replaced. */
function copyProblem(slug: string, file?: string, old: string | RegExp = '', replacement = ''): string {
  const copy = join(folder, slug);
  cpSync(PROBLEM, copy, {
    recursive: true,
    filter: (path) => !/submissions\/\w+\/.*\.py$/.test(path) || KEPT.test(path),
  });
  if (file) {
    const before = readFileSync(join(copy, file), 'utf8');
    const after = before.replace(old, replacement);
    expect(after, `${file} has nothing to spoil`).not.toBe(before);
    writeFileSync(join(copy, file), after);
  }
  return copy;
}

beforeAll(async () => {
  const reference = readFileSync(join(PROBLEM, 'solution.py'), 'utf8');
  const folders = [
    copyProblem('as-it-is'),
    copyProblem('spoilt-reference', 'solution.py', /return ([^\n]+)/g, 'return 2 * ($1)'),
    copyProblem(
      'spoilt-wrong-answer',
      'submissions/wrong_answer/swapped.py',
      /[^]*/,
      `"""It is right."""\n${reference}`,
    ),
    copyProblem(
      'spoilt-tolerance',
      'problem.json',
      /"tolerance": \{[^}]*\}/,
      '"tolerance": { "rtol": 0.1, "atol": 1 }',
    ),
  ];
  folders.push(
    copyProblem(
      'spoilt-declaration',
      'problem.json',
      '"equivalentMutants": []',
      '"equivalentMutants": [{ "mutant": "line 1: nothing changes", "reason": "It was so once." }]',
    ),
  );
  const fresh = join(folder, 'fresh-problem');
  execFileSync('npx', ['tsx', 'scripts/problems/new-problem.ts', fresh], { cwd: ROOT });
  folders.push(fresh);
  await new Promise<void>((done) => {
    const args = ['tsx', 'scripts/prove/verify-problems.ts', ...folders];
    const child = execFile('npx', args, { cwd: ROOT }, (_error, stdout, stderr) => {
      report = stdout + stderr;
      done();
    });
    child.on('exit', (code) => (exitCode = code ?? -1));
  });
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** The messages about one copy. */
function messagesOf(slug: string): string {
  return report.match(new RegExp(`^${slug}:\\n((?:  .*\\n)+)`, 'm'))?.[1] ?? '';
}

test('a package is proven as it is', () => {
  expect(messagesOf('as-it-is')).toBe('');
  expect(report).toMatch(/^as-it-is .* proven$/m);
});

test('what new-problem makes is proven', () => {
  expect(messagesOf('fresh-problem')).toBe('');
  expect(report).toMatch(/^fresh-problem .* proven$/m);
});

test('a spoilt reference fails', () => {
  expect(messagesOf('spoilt-reference')).toMatch(/counting_loop\.py: It is AC, but gets WA/);
});

test('a wrong answer that is right fails', () => {
  expect(messagesOf('spoilt-wrong-answer')).toMatch(/swapped\.py: It is WA, but gets AC/);
});

test('a tolerance that lets mistakes through fails', () => {
  expect(messagesOf('spoilt-tolerance')).toMatch(/errs by [\d.]+ times the tolerance/);
});

test('a mutant that is declared and does not survive fails', () => {
  expect(messagesOf('spoilt-declaration')).toMatch(
    /problem\.json: "equivalentMutants" declares "line 1: nothing changes", but no such change survives/,
  );
});

test('one failure is enough for the command to fail', () => {
  expect(exitCode).toBe(1);
});
