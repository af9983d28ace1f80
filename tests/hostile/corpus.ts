import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../../src/core/problem.ts';
import { VERDICTS, type Verdict } from '../../src/core/verdict.ts';
import { parseProblemFolder } from '../../scripts/problems/problem-folder.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** A program that means no good, or is odd, and the verdict it must get on the sum of a list. */
export interface HostileProgram {
  name: string;
  expected: Verdict;
  source: string;
}

/** All of tests/fixtures/hostile, in alphabetical order. */
export function hostilePrograms(): HostileProgram[] {
  const folder = join(FIXTURES, 'hostile');
  const files = readdirSync(folder).filter((file) => file.endsWith('.py'));
  return files.sort().map((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const code = /^# expect: (\w+)\n# [A-Z].*\n/.exec(source)?.[1];
    const expected = VERDICTS.find((verdict) => verdict === code);
    if (!expected)
      throw new Error(`${file} must begin with "# expect: <verdict>" and a line that says what it is.`);
    return { name: file.replace(/\.py$/, ''), expected, source };
  });
}

/** The problem that all of them are submitted to. */
export function sumOfAList(): Problem {
  const parsed = parseProblemFolder(join(FIXTURES, 'problems/sum-list'));
  if (!('problem' in parsed)) throw new Error(JSON.stringify(parsed.issues));
  return parsed.problem;
}

/** A submission that is right, and knows nothing of those before it. */
export const RIGHT = 'def solve(xs):\n    return sum(xs)\n';

/** The verdicts after which an interpreter has died or been ended. */
export const DEADLY: ReadonlySet<Verdict> = new Set(['RTE', 'TLE', 'MLE', 'OLE']);
