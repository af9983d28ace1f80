/** `npm run verify-problems [-- <slug or folder>…] [--quick | --promises]` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssues } from '../../src/problems/problem-package-error.ts';
import { findProblemFolder, problemFolders, PROBLEMS_FOLDER } from '../problems/problem-folder.ts';
import { promisesOf } from './promises-of.ts';
import { recordProofs } from './proof.ts';
import { formatTable } from './report.ts';
import { verifyFolders } from './verify.ts';

const REPORT_PATH = resolve(import.meta.dirname, '../../reports/verify.json');

const USAGE = `Usage: npm run verify-problems -- [<problem>…] [--quick | --promises]

  <problem>   a slug such as dropout, or the path of a problem's folder; all problems where none is named
  --quick     a look while you write: few seeds, no mutants, nothing recorded
  --promises  only print every sentence of the statement, with the programs that break it and the
              cases that catch these; nothing is proven

Exit code: 0 all proven, 1 not all proven, 2 bad usage.`;

interface Command {
  folders: string[];
  quick: boolean;
  promises: boolean;
}

function readCommand(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { quick: { type: 'boolean' }, promises: { type: 'boolean' } },
  });
  const { quick = false, promises = false } = values;
  const folders = positionals.length > 0 ? positionals.map(findProblemFolder) : problemFolders();
  return { folders, quick, promises };
}

function attempt<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Prints who guards what. Exit code 0, or 1 where a package has faults. */
async function printPromises(folders: readonly string[]): Promise<number> {
  const { described, failures } = await promisesOf(folders);
  for (const text of described) console.log(`${text}\n`);
  if (failures.length > 0) console.log(formatIssues(failures));
  return failures.length > 0 ? 1 : 0;
}

async function prove(folders: readonly string[], quick: boolean): Promise<number> {
  const startedAt = performance.now();
  const slugs = problemFolders().map((folder) => basename(folder));
  const own = folders
    .filter((folder) => dirname(folder) === PROBLEMS_FOLDER)
    .map((folder) => basename(folder));
  const reports = await verifyFolders(folders, {
    quick,
    onProgress: (line) => console.log(line),
    // The site tells of its own problems, and of nothing that was only looked at.
    onReport: (report) => {
      if (!quick && own.includes(report.slug)) recordProofs([report], slugs);
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
  const proven = reports.length - failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`\n${formatTable(reports, quick)}\n`);
  console.log(`${proven} ${quick ? 'without a fault so far' : 'proven'}, ${failed} not, in ${seconds} s`);
  return failed === 0 ? 0 : 1;
}

const { folders, quick, promises } = attempt(() => readCommand(process.argv.slice(2)));
process.exitCode = promises ? await printPromises(folders) : await prove(folders, quick);
