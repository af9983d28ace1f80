import type { Problem } from '../../src/core/problem.ts';
import { hasWrongPrograms, programName, toldApartWords, type Telling } from '../../src/core/telling-apart.ts';
import { tellApart } from '../../src/judge/tasks/tell-apart.ts';
import { createNodeJudge } from '../node/node-judge.ts';
import { type JudgeCommand, UsageError } from './command.ts';
import type { Program } from './programs.ts';

/** `npm run judge -- <problem> --tell-apart cases.py`: prints which wrong programs these cases tell apart. Answers the exit code. */
export async function tellApartBy(
  programs: readonly Program[],
  problem: Problem,
  { json }: Pick<JudgeCommand, 'json'>,
): Promise<number> {
  if (!hasWrongPrograms(problem.files)) throw new UsageError(whyNone(problem));
  const cases = programs.map((program) => {
    if ('error' in program) throw new UsageError(program.error);
    return { name: program.file, code: program.source };
  });
  const judge = await createNodeJudge();
  try {
    const telling: Telling = { ...(await tellApart(judge.pool, { problem, cases }, {})), cases };
    console.log(json ? JSON.stringify({ problem: problem.slug, ...telling }) : describeTelling(telling));
    if (telling.refused.length === cases.length) return 2;
    return telling.apart.length === telling.count ? 0 : 1;
  } finally {
    judge.dispose();
  }
}

function whyNone({ slug, debugging }: Problem): string {
  return debugging
    ? `${slug} has bugs to mend in place of wrong programs: there is nothing to tell apart.`
    : `${slug} declares no wrong programs in submissions/wrong_answer.`;
}

function describeTelling(telling: Telling): string {
  const { apart, refused, cases } = telling;
  const used = refused.length < cases.length;
  return [
    ...(used ? [toldApartWords(telling)] : ['No case could be used.']),
    ...refused.map(({ name, message }) => `  left out ${name}: ${message}`),
    ...apart.map((mistake) => `  ${programName(mistake)}: ${mistake.message.replaceAll('\n', ' ')}`),
  ].join('\n');
}
