import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';
import { PYODIDE_FOLDER } from './runtime/lock.ts';
import { installNumpy } from './runtime/files.ts';

interface PythonReport {
  passed: number;
  failed: { name: string; traceback: string }[];
}

const SITE_PACKAGES = '/lib/python3.14/site-packages';
const WORKERS = join(import.meta.dirname, '../workers/python');

/** Runs the tests of `ml_judge` in Pyodide itself. */
export async function runPythonTests(): Promise<PythonReport> {
  const pyodide = await loadPyodide({ indexURL: PYODIDE_FOLDER });
  await installNumpy(pyodide, SITE_PACKAGES);
  for (const folder of ['ml_judge', 'tests']) {
    pyodide.FS.mkdirTree(`/project/${folder}`);
    for (const name of readdirSync(join(WORKERS, folder)).filter((file) => file.endsWith('.py'))) {
      pyodide.FS.writeFile(`/project/${folder}/${name}`, readFileSync(join(WORKERS, folder, name)));
    }
  }
  const report = pyodide.runPython(
    'import sys; sys.path.insert(0, "/project/tests"); import run; run.run()',
  ) as string;
  return JSON.parse(report) as PythonReport;
}
