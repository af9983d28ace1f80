import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import { parseProblemFolder } from '../../scripts/problems/problem-folder.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/hostile-sql');
const TEMPLATE = resolve(import.meta.dirname, '../../scripts/problems/template-sql');

const parsed = parseProblemFolder(TEMPLATE);
if (!('problem' in parsed)) throw new Error(JSON.stringify(parsed.issues));
const { problem } = parsed;

const queries = readdirSync(FOLDER).map((file) => {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const expected = /^-- expect: (\w+)\n-- [A-Z].*\n/.exec(source)?.[1];
  if (!expected)
    throw new Error(`${file} must begin with "-- expect: <verdict>" and a line that says what it is.`);
  return { name: file, expected, source };
});

let judge: NodeJudge;
beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

test.each(queries)('$name: $expected, and the next query is judged as ever', async ({ source, expected }) => {
  const { verdict, feedback, results } = await judge.judge({ problem, source, testSet: 'all' });
  const why = JSON.stringify(feedback ?? results.find((result) => result.verdict !== 'AC')?.feedback);
  expect(verdict, why).toBe(expected);
  const next = await judge.judge({ problem, source: problem.solution, testSet: 'sample' });
  expect(next.verdict).toBe('AC');
});
