/** What is checked without running anything: types, style, imports. */
import { spawnSync } from 'node:child_process';
import { pythonIssues } from '../tools/python-style.ts';
import { add, once, type Count } from './counts.ts';
import { allAtOnce, quietCommand, quietTool } from './tools.ts';

/** The largest first: the others run beside it. */
const REALMS = ['.', 'site', 'src', 'workers', 'src/core'];

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

const cached = (name: string): string => `node_modules/.cache/ml-judge/${name}`;

/** The type check of every realm; what did not change since the last is not checked again. */
export async function types(): Promise<Count> {
  const check = (realm: string) => () => {
    const buildInfo = cached(`types-${realm.replace('/', '-')}.json`);
    return quietTool('tsc', ['-p', realm, '--incremental', '--tsBuildInfoFile', buildInfo]);
  };
  return add((await allAtOnce(REALMS.map(check))).map(once));
}

/** ESLint, Prettier, dependency-cruiser, knip, ruff and the length of Python files, and mypy where it is installed. */
export async function lint(): Promise<Count> {
  const cache = (name: string): string[] => ['--cache', '--cache-location', cached(name)];
  const results = await allAtOnce([
    () => quietTool('eslint', ['.', '--max-warnings=0', ...cache('eslint'), '--cache-strategy=content']),
    () => quietTool('prettier', ['--check', '--log-level=warn', '.', ...cache('prettier')]),
    () => quietTool('depcruise', [...CODE, '--config=.dependency-cruiser.mjs', '--output-type=err']),
    () => quietTool('knip', []),
    mypy,
  ]);
  const python = pythonIssues();
  if (python.length > 0) console.error(python.join('\n'));
  return add([...results.filter((ok) => ok !== null), python.length === 0].map(once));
}

/** mypy over `ml_judge`. Null where the machine has none, which is said: the gate installs it. */
async function mypy(): Promise<boolean | null> {
  if (spawnSync('python3', ['-m', 'mypy', '--version']).status === 0)
    return quietCommand('python3', ['-m', 'mypy'], { cwd: 'python' });
  console.log('mypy is not installed: the types of Python are not checked (pip install -e "python[test]").');
  return null;
}
