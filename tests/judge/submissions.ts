import { join } from 'node:path';
import type { JudgedProblem } from '../../src/judge/request.ts';
import { parseProblemFolder } from '../../scripts/problems/problem-folder.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/problems');

/** A problem of the fixtures, parsed; the test fails when the fixture itself is malformed. */
export function fixtureProblem(slug: string): JudgedProblem {
  const parsed = parseProblemFolder(join(FIXTURES, slug));
  if (!('problem' in parsed)) throw new Error(parsed.issues.map((issue) => issue.message).join('\n'));
  return parsed.problem;
}

/** The same problem with other files, for example a broken reference solution. */
export function withFiles(problem: JudgedProblem, files: Record<string, string>): JudgedProblem {
  return { ...problem, files: { ...problem.files, ...files } };
}
