/** `npm run judge -- <slug or folder> <file.py> [--samples] [--seed S] [--json]` */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Judgement } from '../../src/core/judgement.ts';
import { formatIssues } from '../../src/problems/problem-package-error.ts';
import { findProblemFolder, parseProblemFolder } from '../problem-folder.ts';
import { createNodeJudge } from './node-judge.ts';
import { describeJudgement } from './describe.ts';

const USAGE = `Usage: npm run judge -- <problem> <file.py> [--samples] [--seed S] [--json]

  <problem>   a slug such as dropout, or the path of a problem's folder
  --samples   judge the sample tests only
  --seed S    draw the same inputs again: the hexadecimal seed of an earlier judgement
  --json      print the judgement as JSON, and nothing else

Exit code: 0 accepted, 1 any other verdict, 2 judging error or bad usage.`;

/** Said to the person who typed the command; ends it with exit code 2. */
class UsageError extends Error {}

interface Command {
  folder: string;
  source: string;
  samples: boolean;
  seed: string | undefined;
  json: boolean;
}

function readCommand(args: string[]): Command {
  const { values, positionals } = parse(args);
  const [problem, file, ...rest] = positionals;
  if (!problem || !file || rest.length > 0) throw new UsageError(USAGE);
  if (values.seed !== undefined && !/^[0-9a-f]{1,64}$/i.test(values.seed)) {
    throw new UsageError(`--seed takes a hexadecimal number, not "${values.seed}".`);
  }
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`There is no file ${file} that can be read.`);
  }
  const { samples = false, json = false, seed } = values;
  return { folder: findProblemFolder(problem), source, samples, json, seed };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { samples: { type: 'boolean' }, seed: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function run({ folder, source, samples, seed, json }: Command): Promise<number> {
  const parsed = parseProblemFolder(folder);
  if (!('problem' in parsed)) throw new UsageError(formatIssues(parsed.issues));
  const judge = await createNodeJudge();
  try {
    const testSet = samples ? 'sample' : 'all';
    const judgement = await judge.judge({ problem: parsed.problem, source, testSet, seed });
    console.log(json ? JSON.stringify(judgement) : describeJudgement(judgement));
    return exitCode(judgement);
  } finally {
    judge.dispose();
  }
}

function exitCode({ verdict }: Judgement): number {
  if (verdict === 'AC') return 0;
  return verdict === 'JE' ? 2 : 1;
}

try {
  process.exitCode = await run(readCommand(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
