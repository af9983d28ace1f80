/**
 * `npm run fuzz [-- --seed=<n>] [--count=<n>] [<slug>…]`: judges odd answers to the tests of all problems, in
 * Node, and holds that none makes the judge fail, or slow, or say more than a page can show. 100,000 of them
 * where nothing else is said. The same seed draws the same answers.
 */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPyodide } from 'pyodide';
import { parseAllChecked } from '../../src/judge/replies.ts';
import type { Python } from '../../workers/runtime/boot.ts';
import { Deadline } from '../../workers/runtime/limits.ts';
import { measurePace } from '../../workers/runtime/pace.ts';
import { findProblemFolder, parseProblemFolder, problemFolders } from '../problems/problem-folder.ts';
import { PYODIDE_FOLDER } from '../build/runtime/lock.ts';
import { installNumpy } from '../build/runtime/files.ts';
import { formatColumns } from '../tools/table.ts';

const HARNESS = resolve(import.meta.dirname, '../../python');
/** On the device for which the problems' time limits were chosen. */
const SLOW_MS = 1000;
/** Only what would never end takes so long. */
const LIMIT_MS = 120_000;
const MAX_MESSAGE = 3000;
const MAX_ANSWER = 400_000;
const MAX_TOLD = 20;

interface Judged {
  kind: string;
  test: string;
  /** The beginning of what was returned, where it could be. */
  got: string;
  ms: number;
  answer: string;
  error: string;
}

interface Tally {
  count: number;
  slowestMs: number;
  failures: number;
}

/** What Python answers for one problem, an answer at a time. */
interface Answers {
  next(): { toJs(options: object): Judged; destroy(): void };
}

/** Time of this process alone: others may keep the machine busy. */
function busySeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function startPython(
  deadline: Deadline,
): Promise<(slug: string, seed: number) => Answers & { slowdown: number }> {
  const python = await loadPyodide({ indexURL: PYODIDE_FOLDER });
  await installNumpy(python, '/tmp/packages');
  python.mountNodeFS('/harness', HARNESS);
  python.runPython(
    [
      'import sys',
      'sys.dont_write_bytecode = True',
      'sys.path[:0] = ["/tmp/packages", "/harness", "/harness/tests"]',
      'import warnings, odd_answers; warnings.simplefilter("ignore")',
    ].join('\n'),
  );
  python.setInterruptBuffer(deadline as unknown as Uint8Array);
  const { open_problem } = python.pyimport('ml_judge.judge.entry') as { open_problem(files: string): string };
  const { OddAnswers } = python.pyimport('odd_answers') as {
    OddAnswers(seed: number, clock: () => number): Answers;
  };
  return (slug, seed) => {
    const parsed = parseProblemFolder(findProblemFolder(slug));
    if (!('problem' in parsed)) throw new Error(`${slug}: ${JSON.stringify(parsed.issues)}`);
    open_problem(JSON.stringify(parsed.problem.files));
    const answers = OddAnswers(seed, busySeconds);
    return { next: () => answers.next(), slowdown: measurePace(python as unknown as Python) };
  };
}

/** Why an answer must not be; null where all is well. */
function faultOf({ ms, answer, error }: Judged, slowdown: number): string | null {
  if (error !== '') return error;
  try {
    const [checked] = parseAllChecked([JSON.parse(answer)], 1);
    const feedback = checked?.feedback;
    const texts = [feedback?.message, feedback && 'hint' in feedback ? feedback.hint : ''];
    if (texts.some((text) => (text?.length ?? 0) > MAX_MESSAGE)) return 'a message is too long';
  } catch (cause) {
    return `the page refuses it: ${String(cause)}`;
  }
  if (answer.length > MAX_ANSWER) return `it is told in ${answer.length} characters`;
  return ms > SLOW_MS * slowdown ? `it took ${Math.round(ms)} ms` : null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100000' },
  },
});
const named = positionals.length > 0 ? positionals : problemFolders().map((folder) => basename(folder));
const each = Math.ceil(Number(values.count) / named.length);
const deadline = new Deadline();
const open = await startPython(deadline);
const tallies = new Map<string, Tally>();
let failures = 0;
for (const [index, slug] of named.entries()) {
  const answers = open(slug, Number(values.seed) * 1000 + index);
  const startedAt = performance.now();
  for (let number = 0; number < each; number++) {
    deadline.arm(LIMIT_MS);
    const proxy = answers.next();
    deadline.disarm();
    const judged = proxy.toJs({ dict_converter: Object.fromEntries });
    proxy.destroy();
    const tally = tallies.get(judged.kind) ?? { count: 0, slowestMs: 0, failures: 0 };
    tallies.set(judged.kind, tally);
    tally.count++;
    tally.slowestMs = Math.max(tally.slowestMs, judged.ms);
    const fault = faultOf(judged, answers.slowdown);
    if (fault === null) continue;
    tally.failures++;
    if (failures++ < MAX_TOLD)
      console.error(
        `${slug}, answer ${number} (${judged.kind}) to "${judged.test}": ${fault}\n  ${judged.got}\n`,
      );
  }
  console.log(`${slug}: ${each} answers in ${Math.round((performance.now() - startedAt) / 1000)} s`);
}

const rows = [...tallies]
  .sort()
  .map(([kind, { count, slowestMs, failures: failed }]) => [
    kind,
    String(count),
    `${Math.round(slowestMs)} ms`,
    String(failed),
  ]);
console.log(`\n${formatColumns([['kind', 'answers', 'slowest', 'failures'], ...rows])}`);
console.log(`\n${each * named.length - failures} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
