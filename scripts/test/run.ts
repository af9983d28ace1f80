/**
 * `npm test [-- <step>…]`: all quick checks, or the steps named. Ends with a line that counts everything.
 * The steps `long`, `hostile`, `package`, `generators` and `keeping` take long and run only when they are named.
 */
import { mkdir } from 'node:fs/promises';
import { lint, types } from './checks.ts';
import { add, type Count } from './counts.ts';
import { runPythonTests } from './python.ts';
import { browser, generators, hostile, keeping, long, node, packaged, REPORTS, unit } from './suites.ts';
import { tool } from './tools.ts';

const STEPS: Record<string, () => Promise<Count>> = {
  types,
  lint,
  unit,
  python: () => runPythonTests(),
  node,
  browser,
  long,
  hostile,
  package: packaged,
  generators,
  keeping,
};
const QUICK = ['types', 'lint', 'unit', 'python', 'node', 'browser'];

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
    const startedAt = performance.now();
    const count = await step();
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    console.log(`${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
    counts.push(count);
  }
  return add(counts);
}

const { passed, failed } = await run(process.argv.slice(2));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
