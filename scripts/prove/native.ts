import { execFile } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';
import * as v from 'valibot';
import { PYODIDE_FOLDER } from '../build/runtime/lock.ts';
import { installNumpy } from '../build/runtime/files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const HERE = join(ROOT, 'tests/native');
const HARNESS = join(ROOT, 'python');
const SEEDS = ['1', '2', '3'];
const MAX_OUTPUT = 1 << 28;

const comparisonSchema = v.object({
  slug: v.string(),
  python: v.string(),
  numpy: v.string(),
  tests: v.number(),
  /** At most five. */
  different: v.array(v.string()),
  seconds: v.number(),
});

/** One problem's references and accepted submissions, in the browser's Python and in that of this machine. */
export type NativeComparison = v.InferOutput<typeof comparisonSchema>;

/** Whether `python3` is here, with NumPy. */
export function hasNativePython(): Promise<boolean> {
  return new Promise((resolve) => execFile('python3', ['-c', 'import numpy'], (error) => resolve(!error)));
}

/**
 * Holds what references and accepted submissions answer in the browser's Python, whose default whole numbers
 * have 32 bits, against the Python of this machine, where they have 64. Packages that do not open are left out.
 */
export async function compareNatively(folders: readonly string[]): Promise<NativeComparison[]> {
  const byName = Object.fromEntries(folders.map((folder) => [basename(resolve(folder)), resolve(folder)]));
  const recorded: unknown = JSON.parse(await record(byName));
  const output = await runPython(JSON.stringify({ folders: byName, seeds: SEEDS, recorded }));
  return output
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(comparisonSchema, JSON.parse(line)));
}

/** `compareNatively` in a process of its own: Pyodide leaves this one no time for anything else. */
export function compareNativelyApart(folders: readonly string[]): Promise<NativeComparison[]> {
  const script = fileURLToPath(import.meta.url);
  return new Promise((resolve, reject) => {
    execFile(
      'npx',
      ['tsx', script, ...folders],
      { cwd: ROOT, maxBuffer: MAX_OUTPUT },
      (error, stdout, stderr) => {
        if (error) reject(new Error(stderr.trim().split('\n').at(-1) ?? error.message));
        else resolve(v.parse(v.array(comparisonSchema), JSON.parse(stdout)));
      },
    );
  });
}

/** What the references answer in Pyodide: JSON, as `record` of native.py says. */
async function record(folders: Record<string, string>): Promise<string> {
  const python = await loadPyodide({ indexURL: PYODIDE_FOLDER });
  await installNumpy(python, '/tmp/packages');
  const mounts = Object.entries(folders).map(([slug, folder]) => [`/problems/${slug}`, folder] as const);
  for (const [path, folder] of [['/harness', HARNESS], ['/native', HERE], ...mounts] as const) {
    python.mountNodeFS(path, folder);
  }
  python.runPython(
    [
      'import sys',
      'sys.dont_write_bytecode = True',
      'sys.path[:0] = ["/tmp/packages", "/harness", "/native"]',
      'import warnings, native; warnings.simplefilter("ignore")',
    ].join('\n'),
  );
  const native = python.pyimport('native') as { record(...texts: string[]): string };
  const inside = Object.fromEntries(mounts.map(([path]) => [basename(path), path]));
  return native.record(JSON.stringify(inside), JSON.stringify(SEEDS));
}

/** What native.py prints for this input. Rejects only where it breaks: that values differ is no error. */
function runPython(input: string): Promise<string> {
  const env = { ...process.env, PYTHONPATH: HARNESS, PYTHONDONTWRITEBYTECODE: '1' };
  return new Promise((resolve, reject) => {
    const child = execFile(
      'python3',
      [join(HERE, 'native.py')],
      { env, maxBuffer: MAX_OUTPUT },
      (error, stdout, stderr) => {
        if (error && error.code !== 1) reject(new Error(stderr || error.message));
        else if (error && stderr.includes('Traceback')) reject(new Error(stderr));
        else resolve(stdout);
      },
    );
    child.stdin?.end(input);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await compareNatively(process.argv.slice(2))));
}
