/**
 * `npm test [-- <step>…]`: all quick checks, or the steps named. Ends with a line that counts everything.
 * The steps `hostile`, `package` and `keeping` take long and run only when they are named.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { ensureChromium } from '../tools/browser.ts';
import { runPythonTests } from './python.ts';
import { ruffIssues } from '../tools/ruff.ts';

interface Count {
  passed: number;
  failed: number;
}

const REPORTS = 'reports';

/** Runs one of the project's tools; true when it ended well. */
function tool(command: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('close', (code) => resolve(code === 0));
    child.on('error', () => resolve(false));
  });
}

const once = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

const add = (counts: Count[]): Count => ({
  passed: counts.reduce((sum, count) => sum + count.passed, 0),
  failed: counts.reduce((sum, count) => sum + count.failed, 0),
});

async function types(): Promise<Count> {
  const counts: Count[] = [];
  for (const project of ['src/core', 'src', 'site', 'workers', '.'])
    counts.push(once(await tool('tsc', ['-p', project])));
  return add(counts);
}

/** All that imports or is imported by our own code. */
const CODE = [
  'src',
  'site',
  'workers',
  'scripts',
  'bench',
  'tests',
  'vite.config.ts',
  'playwright.config.ts',
];

async function lint(): Promise<Count> {
  const ruff = ruffIssues();
  if (ruff.length > 0) console.error(ruff.join('\n'));
  return add([
    once(
      await tool('eslint', ['.', '--max-warnings', '0', ...cache('eslint'), '--cache-strategy', 'content']),
    ),
    once(await tool('prettier', ['--check', '--log-level', 'warn', '.', ...cache('prettier')])),
    once(await tool('depcruise', [...CODE, '--config', '.dependency-cruiser.mjs', '--output-type', 'err'])),
    once(await tool('knip', [])),
    once(ruff.length === 0),
    ...(await mypy()),
  ]);
}

/** mypy over `ml_judge`. Where the machine has none it is left out and said so: the gate installs it. */
async function mypy(): Promise<Count[]> {
  const run = (...args: string[]): boolean =>
    spawnSync('python3', ['-m', 'mypy', ...args], { cwd: 'python', stdio: 'inherit' }).status === 0;
  if (run('--version')) return [once(run())];
  console.log('mypy is not installed: the types of Python are not checked (pip install -e "python[test]").');
  return [];
}

const cache = (name: string): string[] => [
  '--cache',
  '--cache-location',
  `node_modules/.cache/ml-judge/${name}`,
];

async function python(): Promise<Count> {
  return runPythonTests();
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

async function vitest(...args: string[]): Promise<Count> {
  const outputFile = `${REPORTS}/vitest.json`;
  await rm(outputFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${outputFile}`];
  const ok = await tool('vitest', ['run', ...args, ...reporters]);
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

const unit = (): Promise<Count> => vitest('--exclude', 'tests/hostile/**');

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** Folders of problems for the tests' own build of the site. */
const FIXTURES = 'tests/fixtures/problems/sum-list';

async function playwright(folder: string, env: Record<string, string> = {}, workers = 1): Promise<Count> {
  await ensureChromium();
  const built = await tool('vite', ['build', '--outDir', 'dist-test', '--logLevel', 'warn'], {
    ML_JUDGE_EXTRA_PROBLEMS: FIXTURES,
  });
  if (!built) return { passed: 0, failed: 1 };
  const outputFile = `${REPORTS}/playwright.json`;
  await rm(outputFile, { force: true });
  const ok = await tool('playwright', ['test', folder, '--reporter=list,json', `--workers=${workers}`], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: outputFile,
    ...env,
  });
  const report = await readReport<PlaywrightReport>(outputFile);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOneFailure(ok, { passed: expected, failed: unexpected + flaky });
}

/** Each file by itself, two at a time: no test is about time. */
const browser = (): Promise<Count> => playwright('tests/browser', {}, 2);

/** Every hostile program, in Node and in the page: minutes, most of them spent on time limits. */
async function hostile(): Promise<Count> {
  return add([await vitest('tests/hostile'), await playwright('tests/hostile')]);
}

/** The packed package, installed into projects of others. */
const packaged = (): Promise<Count> => playwright('tests/package');

/** Two tabs on one problem, written in, reloaded and killed a thousand times. */
const keeping = (): Promise<Count> =>
  playwright('tests/browser/workspace/two-tabs.spec.ts', { ML_JUDGE_KEEPING_STEPS: '1000' });

/** A run that ended badly without a failed test has failed all the same. */
function atLeastOneFailure(ok: boolean, { passed, failed }: Count): Count {
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

async function readReport<T>(path: string): Promise<T | null> {
  return readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as T,
    () => null,
  );
}

const STEPS: Record<string, () => Promise<Count>> = {
  types,
  lint,
  python,
  unit,
  browser,
  hostile,
  package: packaged,
  keeping,
};
const QUICK = ['types', 'lint', 'python', 'unit', 'browser'];

async function run(names: string[]): Promise<Count> {
  const unknown = names.filter((name) => !(name in STEPS));
  if (unknown.length > 0)
    throw new Error(`No such step: ${unknown.join()}. There are ${Object.keys(STEPS).join(', ')}.`);
  await mkdir(REPORTS, { recursive: true });
  if (!(await tool('tsx', ['scripts/build/runtime/prepare.ts']))) return { passed: 0, failed: 1 };
  const counts: Count[] = [];
  for (const [name, step] of Object.entries(STEPS)) {
    if (!(names.length > 0 ? names : QUICK).includes(name)) continue;
    console.log(`\n── ${name}`);
    const count = await step();
    console.log(`${name}: ${count.passed} passed, ${count.failed} failed`);
    counts.push(count);
  }
  return add(counts);
}

const { passed, failed } = await run(process.argv.slice(2));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
