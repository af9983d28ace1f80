import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { ProblemFiles } from '../../src/core/problem.ts';
import { SLUG_PATTERN } from '../../src/problems/manifest.ts';
import { parseProblem } from '../../src/problems/parse.ts';
import type { ParsedProblem } from '../../src/problems/parse.ts';

/** Where the site's problems are. */
export const PROBLEMS_FOLDER = resolve(import.meta.dirname, '../../problems');

/** The folders of the site's problems, in alphabetical order. */
export function problemFolders(root = PROBLEMS_FOLDER): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(root, entry.name))
    .sort();
}

/** Where a problem is, or will be: a slug is a folder in `problems/`, anything else a path. */
export function locateProblem(slugOrPath: string): string {
  return SLUG_PATTERN.test(slugOrPath) ? join(PROBLEMS_FOLDER, slugOrPath) : resolve(slugOrPath);
}

/** The folder of a problem that must be there. */
export function findProblemFolder(slugOrPath: string): string {
  const folder = locateProblem(slugOrPath);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Error(
    `There is no problem ${slugOrPath}. Give the name of a folder in problems/, or a path such as ./my-problem.`,
  );
}

/** The texts of a package's folder. What editors and Python leave behind is not part of it. */
export function readProblemFolder(folder: string): ProblemFiles {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!entry.isFile() || /(?:^|\/)(?:\.|__pycache__\/)/.test(path)) continue;
    files[path] = readFileSync(join(folder, path), 'utf8');
  }
  return files;
}

/** Reads and checks the package in a folder, whose name is its slug. */
export function parseProblemFolder(folder: string): ParsedProblem {
  return parseProblem(basename(resolve(folder)), readProblemFolder(folder));
}
