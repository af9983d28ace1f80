import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readProblemFolder } from '../../scripts/problems/problem-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ml-judge-'));

afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync('npx', ['tsx', `scripts/problems/${script}.ts`, ...args], { cwd: ROOT, encoding: 'utf8' });

test('a packed problem holds every file of its folder', () => {
  const file = join(folder, 'packed.json');
  execFileSync('npx', ['tsx', 'scripts/problems/pack-problem.ts', 'stable-softmax', file], { cwd: ROOT });
  const packed = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const files = readProblemFolder(join(ROOT, 'problems/stable-softmax'));
  expect(packed).toEqual({ format: 1, slug: 'stable-softmax', files });
});

test('what is no package is not packed, and the reasons are told', () => {
  const { status, stderr } = run('pack-problem', join(ROOT, 'src/core'), join(folder, 'core.json'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/problem\.json: The file is missing/);
});

test('a new problem takes no other one’s place, and its name must be a slug', () => {
  expect(run('new-problem', 'stable-softmax').stderr).toMatch(/exists already/);
  expect(run('new-problem', join(folder, 'Not A Slug')).stderr).toMatch(/lower-case words joined by hyphens/);
  expect(run('new-problem').stderr).toMatch(/^Usage/m);
});
