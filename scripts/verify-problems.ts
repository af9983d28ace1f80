/** `npm run verify-problems [-- <slug or folder>…] [--seeds N]` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssues } from '../src/problems/problem-package-error.ts';
import { findProblemFolder, problemFolders, PROBLEMS_FOLDER } from './problem-folder.ts';
import { recordProofs } from './verify/proof.ts';
import { formatTable } from './verify/report.ts';
import { verifyFolders } from './verify/verify.ts';

const REPORT_PATH = resolve(import.meta.dirname, '../reports/verify.json');

const USAGE = `Usage: npm run verify-problems -- [<problem>…] [--seeds N]

  <problem>   a slug such as dropout, or the path of a problem's folder; all problems where none is named
  --seeds N   try correct submissions on N seeds only, for a quick look

Exit code: 0 all proven, 1 not all proven, 2 bad usage.`;

function readCommand(args: string[]): { folders: string[]; seedCount: number | undefined } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seeds: { type: 'string' } },
  });
  const seedCount = values.seeds === undefined ? undefined : Number(values.seeds);
  if (seedCount !== undefined && !(Number.isInteger(seedCount) && seedCount > 0)) {
    throw new Error(`--seeds takes a whole number from 1, not "${values.seeds}".`);
  }
  return {
    folders: positionals.length > 0 ? positionals.map(findProblemFolder) : problemFolders(),
    seedCount,
  };
}

function attempt<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

const { folders, seedCount } = attempt(() => readCommand(process.argv.slice(2)));
const startedAt = performance.now();
const slugs = problemFolders().map((folder) => basename(folder));
const own = folders.filter((folder) => dirname(folder) === PROBLEMS_FOLDER).map((folder) => basename(folder));
const reports = await verifyFolders(folders, {
  seedCount,
  onProgress: (line) => console.log(line),
  // The site tells of its own problems, and of nothing that was only looked at.
  onReport: (report) => {
    if (seedCount === undefined && own.includes(report.slug)) recordProofs([report], slugs);
  },
});

mkdirSync(resolve(REPORT_PATH, '..'), { recursive: true });
writeFileSync(REPORT_PATH, `${JSON.stringify({ problems: reports }, null, 2)}\n`);

for (const { slug, failures, mutants } of reports) {
  for (const { line, description, equivalent } of mutants.filter(({ caughtBy }) => caughtBy === null)) {
    console.log(`\n${slug}: survives: line ${line}: ${description}${equivalent ? ` (${equivalent})` : ''}`);
  }
  if (failures.length > 0) console.log(`\n${slug}:\n${formatIssues(failures).replace(/^/gm, '  ')}`);
}
const failed = reports.filter(({ failures }) => failures.length > 0).length;
console.log(`\n${formatTable(reports)}\n`);
console.log(
  `${reports.length - failed} proven, ${failed} not, in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`,
);
process.exitCode = failed === 0 ? 0 : 1;
