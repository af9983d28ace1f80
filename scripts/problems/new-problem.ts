/** `npm run new-problem -- <slug or folder> [--sql | --debugging]`: a small problem that is already proven, to be made into another. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SLUG_PATTERN } from '../../src/problems/manifest.ts';
import { PROBLEMS_FOLDER, locateProblem } from './problem-folder.ts';

const TEMPLATES = { python: 'template', sql: 'template-sql', debugging: 'template-debugging' } as const;

const USAGE = `Usage: npm run new-problem -- <slug or folder> [--sql | --debugging]

  my-problem         makes problems/my-problem
  ../blog/my-problem makes that folder
  --sql              submissions are queries
  --debugging        a program with bugs to find`;

/** Where the new problem goes. Throws one sentence where it cannot. */
function findPlace(slugOrPath: string | undefined): string {
  if (!slugOrPath) throw new Error(USAGE);
  const folder = locateProblem(slugOrPath);
  if (!SLUG_PATTERN.test(basename(folder)))
    throw new Error('The folder is the slug: lower-case words joined by hyphens, such as my-problem.');
  if (existsSync(folder)) throw new Error(`${folder} exists already. Choose another name.`);
  return folder;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sql: { type: 'boolean' }, debugging: { type: 'boolean' } },
  });
  const folder = findPlace(positionals[0]);
  const template = TEMPLATES[values.sql ? 'sql' : values.debugging ? 'debugging' : 'python'];
  cpSync(resolve(import.meta.dirname, template), folder, { recursive: true });
  const words = basename(folder).replaceAll('-', ' ');
  const manifest = join(folder, 'problem.json');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('My problem', title));
  const named = relative(process.cwd(), folder) || folder;
  console.log(`Made ${named}: a small problem that works. Change its files into yours, then prove it:

  npm run verify-problems -- ${folder.startsWith(PROBLEMS_FOLDER) ? basename(folder) : named}

docs/problem-format.md describes each file.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
