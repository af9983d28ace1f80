/** `npm run pack-problem -- <slug or folder> [<file.json>]`: a whole package as one file for `<ml-problem src>`. */
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { PackedProblem } from '../../src/problems/packed-problem.ts';
import { formatIssues } from '../../src/problems/problem-package-error.ts';
import { findProblemFolder, parseProblemFolder } from './problem-folder.ts';

const USAGE = `Usage: npm run pack-problem -- <slug or folder> [<file.json>]`;

/** Packs a folder; answers the path of the file. Throws with everything that is wrong with the package. */
function pack(slugOrPath: string | undefined, target: string | undefined): string {
  if (!slugOrPath) throw new Error(USAGE);
  const folder = findProblemFolder(slugOrPath);
  const parsed = parseProblemFolder(folder);
  if (parsed.kind === 'issues') throw new Error(formatIssues(parsed.issues));
  const slug = basename(folder);
  const path = resolve(target ?? `${slug}.json`);
  const packed: PackedProblem = { format: 1, slug, files: parsed.problem.files };
  writeFileSync(path, `${JSON.stringify(packed)}\n`);
  return path;
}

try {
  const path = pack(process.argv[2], process.argv[3]);
  console.log(`Wrote ${path}

Put it on any server that lets other sites read it (CORS), then:

  <ml-problem src="https://…/${basename(path)}"></ml-problem>`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
