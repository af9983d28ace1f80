import { SITE_PACKAGES } from '../../src/core/packages.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPyodide } from 'pyodide';
import { installNumpy, offeredWheels } from '../build/runtime/files.ts';
import { PYODIDE_FOLDER } from '../build/runtime/lock.ts';
import { pytestWheels } from './pytest-wheels.ts';

interface PythonReport {
  passed: number;
  failed: number;
}

const PROJECT = resolve(import.meta.dirname, '../../python');
const RUNNER = resolve(import.meta.dirname, 'run_pytest.py');

/** Runs the tests of `ml_judge` by pytest in Pyodide itself; `args` are pytest's, such as `-k codec`. */
export async function runPythonTests(args: readonly string[] = []): Promise<PythonReport> {
  const python = await loadPyodide({
    indexURL: PYODIDE_FOLDER,
    env: { PYTHONTZPATH: `${SITE_PACKAGES}/pytz/zoneinfo` },
  });
  await installNumpy(python, SITE_PACKAGES);
  for (const wheel of await offeredWheels(['pandas']))
    python.unpackArchive(wheel, 'whl', { extractDir: SITE_PACKAGES });
  for (const wheel of await pytestWheels()) python.unpackArchive(wheel, 'whl', { extractDir: SITE_PACKAGES });
  python.FS.mkdirTree('/project');
  python.mountNodeFS('/project', PROJECT);
  python.runPython(readFileSync(RUNNER, 'utf8'));
  const run = python.globals['get']('run') as (args: string) => string;
  return JSON.parse(run(JSON.stringify(args))) as PythonReport;
}
