/**
 * `npm run test:native [-- <slug>…]`: holds what references and accepted submissions answer in the browser's
 * Python, whose default whole numbers have 32 bits, against the Python of this machine, where they have 64.
 * Needs `python3` with NumPy; says so and fails where there is none.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadPyodide } from 'pyodide';
import { problemFolders, PROBLEMS_FOLDER } from './problem-folder.ts';
import { PYODIDE_FOLDER } from './runtime/lock.ts';
import { RUNTIME_FOLDER } from './runtime/manifest.ts';

const HERE = resolve(import.meta.dirname, '../tests/native');
const HARNESS = resolve(import.meta.dirname, '../workers/python');
const SEEDS = ['1', '2', '3'];

/** What the references answer in Pyodide: JSON, as `record` of native.py says. */
async function record(slugs: readonly string[]): Promise<string> {
  const python = await loadPyodide({ indexURL: PYODIDE_FOLDER });
  python.FS.writeFile('/tmp/numpy.zip', readFileSync(join(RUNTIME_FOLDER, 'numpy.zip')));
  const folders = { '/harness': HARNESS, '/native': HERE, '/problems': PROBLEMS_FOLDER };
  for (const [path, folder] of Object.entries(folders)) python.mountNodeFS(path, folder);
  python.runPython(
    [
      'import sys, zipfile',
      'sys.dont_write_bytecode = True',
      'zipfile.ZipFile("/tmp/numpy.zip").extractall("/tmp/packages")',
      'sys.path[:0] = ["/tmp/packages", "/harness", "/native"]',
      'import warnings, native; warnings.simplefilter("ignore")',
    ].join('\n'),
  );
  const native = python.pyimport('native') as { record(...texts: string[]): string };
  return native.record('/problems', JSON.stringify(slugs), JSON.stringify(SEEDS));
}

function hasNumPy(): boolean {
  return spawnSync('python3', ['-c', 'import numpy']).status === 0;
}

if (hasNumPy()) {
  const named = process.argv.slice(2);
  const slugs = named.length > 0 ? named : problemFolders().map((folder) => basename(folder));
  const recorded: unknown = JSON.parse(await record(slugs));
  const ended = spawnSync('python3', [join(HERE, 'native.py')], {
    input: JSON.stringify({ problems: PROBLEMS_FOLDER, seeds: SEEDS, recorded }),
    env: { ...process.env, PYTHONPATH: HARNESS, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['pipe', 'inherit', 'inherit'],
    maxBuffer: 1 << 28,
  });
  process.exitCode = ended.status ?? 1;
} else {
  console.error('There is no python3 with NumPy here: install both (pip install numpy) and run this again.');
  process.exitCode = 1;
}
