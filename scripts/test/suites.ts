/** What is run to be checked, by Vitest and by Playwright. */
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { ensureChromium } from '../tools/browser.ts';
import { add, atLeastOneFailure, type Count } from './counts.ts';
import { tool } from './tools.ts';

export const REPORTS = 'reports';

/** Folders whose tests start Python or the project's own tools, and so take seconds each. */
const WITH_PYTHON = ['tests/judge', 'tests/verify', 'tests/package', 'tests/tools'];

/** Folders of problems for the tests' own build of the site. */
const FIXTURES = 'tests/fixtures/problems/sum-list';

/** As many files at once as there are processors: no test is about time. */
const WORKERS = Math.min(4, availableParallelism());

/** Plain functions, in Node. */
export const unit = (): Promise<Count> => vitest(['tests/unit']);

/** The judge, the proof and the tools, in Node. */
export const node = (): Promise<Count> => vitest(WITH_PYTHON, ['--exclude', '**/*.long.test.ts']);

/** The site and the widget in Chromium, as a reader walks through them. */
export const browser = (): Promise<Count> => playwright('browser', { workers: WORKERS });

/** The files named `.long.`: each page in each size and theme, each place of a widget, each broken download, each package. */
export async function long(): Promise<Count> {
  return add([await vitest(['.long.test.ts']), await playwright('long', { workers: WORKERS })]);
}

/** Every hostile program, in Node and in the page: minutes, most of them spent on time limits. */
export async function hostile(): Promise<Count> {
  return add([await vitest(['tests/hostile']), await playwright('hostile')]);
}

/** The packed package, installed into projects of others. */
export const packaged = (): Promise<Count> => playwright('package');

/** Builds pages with generators that it installs, and judges in them. */
export const generators = (): Promise<Count> => playwright('generators');

/** Two tabs on one problem, written in, reloaded and killed a thousand times. */
export const keeping = (): Promise<Count> =>
  playwright('long', {
    files: ['two-tabs'],
    env: { ML_JUDGE_KEEPING_STEPS: '1000' },
  });

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

async function vitest(files: string[], options: string[] = []): Promise<Count> {
  const outputFile = `${REPORTS}/vitest.json`;
  await rm(outputFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${outputFile}`];
  const ok = await tool('vitest', ['run', ...files, ...options, ...reporters]);
  const report = await readReport<VitestReport>(outputFile);
  if (!report) return { passed: 0, failed: 1 };
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return atLeastOneFailure(ok, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
  });
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/**
 * So many tests of a run may fail once and pass when they are tried again, which is told: a machine that is busy
 * with something else stalls a page now and then. More are a fault of the page.
 */
const MOST_TRIED_AGAIN = 2;

interface Playing {
  /** Parts of the names of the files to run; all of the project's, if none is given. */
  files?: string[];
  env?: Record<string, string>;
  workers?: number;
}

async function playwright(
  project: string,
  { files = [], env = {}, workers = 1 }: Playing = {},
): Promise<Count> {
  await ensureChromium();
  if (!(await buildSite())) return { passed: 0, failed: 1 };
  const outputFile = `${REPORTS}/playwright.json`;
  await rm(outputFile, { force: true });
  const options = [`--project=${project}`, '--reporter=list,json', `--workers=${workers}`, '--retries=1'];
  const ok = await tool('playwright', ['test', ...files, ...options], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: outputFile, ...env },
  });
  const report = await readReport<PlaywrightReport>(outputFile);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  if (flaky > 0) console.log(`${project}: ${flaky} passed only when tried again; ${MOST_TRIED_AGAIN} may`);
  return flaky > MOST_TRIED_AGAIN
    ? { passed: expected, failed: unexpected + flaky }
    : atLeastOneFailure(ok, { passed: expected + flaky, failed: unexpected });
}

let built: Promise<boolean> | null = null;

/** The tests' own build of the site, once for all steps of a run. */
function buildSite(): Promise<boolean> {
  built ??= tool('vite', ['build', '--outDir', 'dist-test', '--logLevel', 'warn'], {
    env: { ML_JUDGE_EXTRA_PROBLEMS: FIXTURES },
  });
  return built;
}

async function readReport<T>(path: string): Promise<T | null> {
  return readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as T,
    () => null,
  );
}
