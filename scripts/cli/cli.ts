/** `npm run judge -- <slug or folder> <file or folder>… [--samples] [--seed S] [--tell-apart] [--json]` */
import type { Judgement } from '../../src/core/judgement.ts';
import { SUFFIXES, type Problem } from '../../src/core/problem.ts';
import { packagesFor } from '../../src/judge/figures.ts';
import { formatIssues } from '../../src/problems/problem-package-error.ts';
import { findProblemFolder, parseProblemFolder } from '../problems/problem-folder.ts';
import { type JudgeCommand, readCommand, UsageError } from './command.ts';
import { describeJudgement } from './describe.ts';
import { createNodeJudge, type NodeJudge } from '../node/node-judge.ts';
import { type Program, readPrograms } from './programs.ts';
import { tellApartBy } from './tell-apart.ts';

const EXIT = { accepted: 0, rejected: 1, failed: 2 } as const;

type Ended = { file: string; judgement: Judgement } | { file: string; error: string };

async function run(command: JudgeCommand): Promise<void> {
  const parsed = parseProblemFolder(findProblemFolder(command.problem));
  if (!('problem' in parsed)) throw new UsageError(formatIssues(parsed.issues));
  const programs = [...readPrograms(command.paths, SUFFIXES[parsed.problem.language])];
  if (command.tellApart) {
    process.exitCode = await tellApartBy(programs, parsed.problem, command);
    return;
  }
  let judge: NodeJudge | null = null;
  process.exitCode = EXIT.accepted;
  try {
    for (const program of programs) {
      if ('source' in program) judge ??= await createNodeJudge();
      const ended = await judgeProgram(judge, parsed.problem, program, command);
      tell(ended, command, programs.length > 1);
      process.exitCode = Math.max(Number(process.exitCode), exitCode(ended));
    }
  } finally {
    judge?.dispose();
  }
}

/** While a program is judged, the interpreter for the one after it starts. */
async function judgeProgram(
  judge: NodeJudge | null,
  problem: Problem,
  program: Program,
  { samples, seed }: JudgeCommand,
): Promise<Ended> {
  if ('error' in program || !judge) return program as Ended;
  const { file, source } = program;
  const prepareNext = (): void => judge.pool.prepareSpare(packagesFor(problem.packages, source));
  try {
    const request = { problem, source, testSet: samples ? 'sample' : 'all', seed } as const;
    return { file, judgement: await judge.judge(request, { onResult: prepareNext }) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

function tell(ended: Ended, { json }: JudgeCommand, many: boolean): void {
  const { file } = ended;
  if ('error' in ended) {
    // In JSON it is a line like the others: nobody counts lines in vain.
    if (json && many) console.log(JSON.stringify(ended));
    else console.error(ended.error);
  } else if (json) {
    console.log(JSON.stringify({ file, ...ended.judgement }));
  } else {
    console.log(`${many ? `${file}\n` : ''}${describeJudgement(ended.judgement)}${many ? '\n' : ''}`);
  }
}

function exitCode(ended: Ended): number {
  if ('error' in ended || ended.judgement.verdict === 'JE') return EXIT.failed;
  return ended.judgement.verdict === 'AC' ? EXIT.accepted : EXIT.rejected;
}

// Whoever reads the lines may have seen enough, `head` for one: nothing is left to do then.
process.stdout.on('error', () => process.exit());

try {
  await run(readCommand(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = EXIT.failed;
}
