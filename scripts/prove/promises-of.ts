import { basename, resolve } from 'node:path';
import type { ProblemIssue } from '../../src/core/problem.ts';
import { parseProblemFolder } from '../problems/problem-folder.ts';
import { compareWrongAnswers, openPackage, trySabotage } from './bulk.ts';
import { Lane } from './lane.ts';
import { checkPromises, describePromises } from './promises.ts';

/** For each folder, every sentence of the statement with who guards it; and what is wrong with packages. */
export async function promisesOf(
  folders: readonly string[],
): Promise<{ described: string[]; failures: ProblemIssue[] }> {
  const described: string[] = [];
  const failures: ProblemIssue[] = [];
  const lane = new Lane();
  try {
    for (const folder of folders) {
      const slug = basename(resolve(folder));
      const parsed = parseProblemFolder(folder);
      const add = (issues: readonly ProblemIssue[]): void =>
        void failures.push(...issues.map(({ file, message }) => ({ file: `${slug}/${file}`, message })));
      if (parsed.kind === 'issues') {
        add(parsed.issues);
        continue;
      }
      const { problem } = parsed;
      add(checkPromises(problem.files));
      const opened = await openPackage(lane, problem);
      add(opened.issues);
      if (opened.issues.length > 0) continue;
      const { answers } = await compareWrongAnswers(lane, problem, opened);
      const { sabotage, failures: unheld } = await trySabotage(lane, problem);
      add(unheld);
      described.push(describePromises(problem, answers, sabotage));
    }
  } finally {
    await lane.dispose();
  }
  return { described, failures };
}
