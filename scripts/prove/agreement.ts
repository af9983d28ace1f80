/** `npm run test:agreement [-- <slug>…]`: compares reference solutions with independent sources. */
import { resolve } from 'node:path';
import { loadPyodide } from 'pyodide';
import { PROBLEMS_FOLDER } from '../problems/problem-folder.ts';
import { PYODIDE_FOLDER, readLock, wheelsOffered } from '../build/runtime/lock.ts';
import { sources } from '../build/runtime/sources.ts';
import { obtainWheels, WHEEL_CACHE } from '../build/runtime/wheels.ts';
import { formatColumns } from '../tools/table.ts';

/** One comparison: many random inputs, one reference, one source. */
interface Row {
  problem: string;
  against: string;
  draws: number;
  tolerance: number;
  /** The largest of all draws; null where shapes differ, or nothing was answered. */
  difference: number | null;
  error: string | null;
}

async function compare(slugs: readonly string[]): Promise<Row[]> {
  await obtainWheels(wheelsOffered(readLock()), sources(), (message) => console.error(message));
  const python = await loadPyodide({ indexURL: PYODIDE_FOLDER, packageCacheDir: WHEEL_CACHE });
  await python.loadPackage(['scikit-learn', 'pandas'], { messageCallback: () => {} });
  python.mountNodeFS('/agreement', resolve(import.meta.dirname, '../../tests/agreement'));
  python.mountNodeFS('/problems', PROBLEMS_FOLDER);
  // The folders are this machine's own: nothing is left behind in them.
  python.runPython(
    'import sys; sys.dont_write_bytecode = True; sys.path.insert(0, "/agreement"); import run',
  );
  const run = python.globals['get']('run') as { run(problems: string, names: string): string };
  return JSON.parse(run.run('/problems', JSON.stringify(slugs))) as Row[];
}

const agrees = ({ difference, tolerance }: Row): boolean => difference !== null && difference <= tolerance;

const rows = await compare(process.argv.slice(2));
for (const { problem, against, error } of rows) if (error) console.error(`${problem}, ${against}:\n${error}`);
const table = rows.map((row) => [
  row.problem,
  row.against,
  String(row.draws),
  row.difference === null ? '–' : row.difference.toExponential(1),
  row.tolerance.toExponential(0),
  agrees(row) ? 'agrees' : 'differs',
]);
console.log(formatColumns([['problem', 'against', 'draws', 'difference', 'allowed', ''], ...table]));

const passed = rows.filter(agrees).length;
console.log(`\n${passed} passed, ${rows.length - passed} failed`);
process.exitCode = rows.length > 0 && passed === rows.length ? 0 : 1;
