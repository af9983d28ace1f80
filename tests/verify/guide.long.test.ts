import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readProblemFolder } from '../../scripts/problems/problem-folder.ts';
import { follow, readGuide } from '../guide.ts';

const home = mkdtempSync(join(tmpdir(), 'ml-judge-'));

afterAll(() => rmSync(home, { recursive: true }));

test('whoever follows the guide ends with a proven problem, packed', () => {
  // The project's packages are there already, and these tests run on them.
  const steps = readGuide().filter((step) => step.kind === 'file' || step.command !== 'npm ci');
  expect(
    steps.flatMap((step) => (step.kind === 'command' ? step.command.replace(/ \.\..*/, '') : [])),
  ).toEqual([
    'npm run new-problem --',
    'rm',
    'npm run verify-problems --',
    'npm run verify-problems --',
    'npm run judge --',
    'npm run pack-problem --',
  ]);
  const printed = steps.map((step) => {
    const { status, output } = follow(step, home);
    expect(status, `${step.kind === 'file' ? step.path : step.command}\n${output}`).toBe(0);
    return output;
  });
  const looks = printed.filter((output) => /^standard-score .* (?:no fault so far|proven)$/m.test(output));
  expect(looks.map((output) => / proven$/m.test(output))).toEqual([false, true]);
  expect(printed.at(-2)).toMatch(/accepted/i);
  // The guide shows every file that the problem has.
  const shown = steps.flatMap((step) => (step.kind === 'file' ? step.path : []));
  expect(Object.keys(readProblemFolder(join(home, 'standard-score'))).sort()).toEqual(shown.sort());
}, 600_000);
