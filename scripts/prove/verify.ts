import { basename, resolve } from 'node:path';
import type { Problem, ProblemIssue } from '../../src/core/problem.ts';
import { parseProblemFolder } from '../problems/problem-folder.ts';
import * as bulk from './bulk.ts';
import { proveBugs } from './bugs.ts';
import { checkDiagnoses, checkVerdicts, judgeFiles } from './judged-files.ts';
import { Lane } from './lane.ts';
import { compareNativelyApart, hasNativePython, type NativeComparison } from './native.ts';
import { checkPromises } from './promises.ts';
import { contentHash } from './proof.ts';
import type { ProblemReport } from './report.ts';

const LANES = 2;
/** Seeds are shared out in pieces of this size. */
const PIECE = 100;
/** Chance matters where a submission draws; elsewhere only the inputs do. */
const CORRECT_SEEDS = { random: 400, fixed: 100 };
const WRONG_SEEDS = 200;
/** For a look while one writes. */
const QUICK_SEEDS = 5;

export interface VerifyOptions {
  /** A look while one writes: a few seeds, and neither mutants nor another Python. */
  quick?: boolean;
  /** Told of every step when it has ended. */
  onProgress?: (line: string) => void;
  /** Told of every package as soon as nothing more is done about it. */
  onReport?: (report: ProblemReport) => void;
}

type Step = (lane: Lane) => Promise<void>;

/** Proves the packages in some folders. Never rejects for what a package does. */
export async function verifyFolders(
  folders: readonly string[],
  { quick = false, onProgress = () => {}, onReport = () => {} }: VerifyOptions = {},
): Promise<ProblemReport[]> {
  const reports: ProblemReport[] = [];
  const first: Step[] = [];
  const second: Step[] = [];
  const last: Step[] = [];
  const natively = quick ? null : startNative(folders);
  for (const folder of folders) {
    const parsed = parseProblemFolder(folder);
    const report = emptyReport(basename(resolve(folder)));
    reports.push(report);
    if (parsed.kind === 'issues') {
      report.failures.push(...parsed.issues);
      onReport(report);
      continue;
    }
    const { problem } = parsed;
    let stepsLeft = 0;
    report.title = problem.title;
    report.failures.push(...checkPromises(problem.files));
    report.contentHash = contentHash(problem.files);
    const step = (name: string, run: Step): Step => {
      stepsLeft++;
      return async (lane) => {
        const startedAt = performance.now();
        await run(lane).catch((error: unknown) => report.failures.push(asFailure(error)));
        const durationMs = performance.now() - startedAt;
        report.durationMs += durationMs;
        onProgress(`${problem.slug}: ${name}, ${(durationMs / 1000).toFixed(1)} s`);
        if (--stepsLeft > 0) return;
        conclude(report);
        onReport(report);
      };
    };
    first.push(
      step('bulk', async (lane) => {
        const isRandom = await proveInBulk(lane, problem, report, quick);
        const correct = quick ? QUICK_SEEDS : CORRECT_SEEDS[isRandom ? 'random' : 'fixed'];
        const wrong = quick ? QUICK_SEEDS : WRONG_SEEDS;
        second.push(...seedSteps(problem, report, correct, wrong).map(([n, s]) => step(n, s)));
        if (natively) last.push(step('64 bits', () => compare(natively, report)));
      }),
      step('submissions', async (lane) => void report.files.push(...(await judgeFiles(lane, problem)))),
    );
  }
  const lanes = Array.from({ length: LANES }, () => new Lane());
  try {
    await runSteps(lanes, first);
    await runSteps(lanes, second);
    await runSteps(lanes, last);
  } finally {
    await Promise.all(lanes.map((lane) => lane.dispose()));
  }
  return reports;
}

/** Everything that needs one interpreter and no chance. Answers whether submissions draw. */
async function proveInBulk(
  lane: Lane,
  problem: Problem,
  report: ProblemReport,
  quick: boolean,
): Promise<boolean> {
  const opened = await bulk.openPackage(lane, problem);
  report.failures.push(...opened.issues);
  if (opened.issues.length > 0) return false;
  if (!quick) {
    report.mutants = await bulk.tryMutants(lane, problem, opened);
    report.failures.push(...bulk.checkDeclaredMutants(problem, report.mutants));
  }
  const { answers, spread, failures } = await bulk.compareWrongAnswers(lane, problem, opened);
  report.wrongAnswers = answers;
  report.spread = spread;
  if (problem.debugging) {
    const proven = await proveBugs(lane, problem, problem.debugging, opened.limitMs);
    report.bugs = proven.proof;
    report.failures.push(...proven.failures);
  }
  const sabotaged = await bulk.trySabotage(lane, problem);
  report.sabotage = sabotaged.sabotage;
  const chance = await bulk.addUpRisk(lane, problem);
  report.risk = chance.risk;
  report.failures.push(...failures, ...sabotaged.failures, ...chance.failures);
  return opened.isRandom;
}

function seedSteps(
  problem: Problem,
  report: ProblemReport,
  correct: number,
  wrong: number,
): [string, Step][] {
  const steps: [string, Step][] = [];
  // Seed 1 is a seed of the bulk work; 0 would be the same for every problem's global state.
  for (let from = 1; from <= correct; from += PIECE) {
    const end = Math.min(from + PIECE, correct + 1);
    steps.push([
      `seeds ${from} to ${end - 1}`,
      async (lane) => {
        const { spread, failures } = await bulk.tryCorrectSeeds(lane, problem, from, end);
        report.seedCount += end - from;
        if (spread !== null) report.spread = Math.max(report.spread ?? 0, spread);
        report.failures.push(...failures);
      },
    ]);
  }
  steps.push([
    `wrong answers on ${wrong} seeds`,
    async (lane) => {
      report.failures.push(...(await bulk.tryWrongSeeds(lane, problem, 1, wrong + 1)));
      report.wrongSeedCount = wrong;
    },
  ]);
  return steps;
}

/** Each lane takes the next step as soon as it is free. */
async function runSteps(lanes: readonly Lane[], steps: readonly Step[]): Promise<void> {
  const waiting = steps.values();
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of waiting) await step(lane);
    }),
  );
}

/** Adds the failures that follow from all steps together. */
function conclude(report: ProblemReport): void {
  report.failures.push(
    ...checkVerdicts(report.files),
    ...checkDiagnoses(report.files, report.wrongAnswers),
    ...bulk.checkCases(report.wrongAnswers),
    ...bulk.checkMutants(report.mutants),
    ...bulk.checkMargins(report.spread, report.wrongAnswers),
  );
}

type Natively = Promise<ReadonlyMap<string, NativeComparison>>;

/** Begins the comparison with this machine's Python, where there is one with NumPy. */
async function startNative(folders: readonly string[]): Natively {
  if (!(await hasNativePython())) return new Map();
  const compared = await compareNativelyApart(folders);
  return new Map(compared.map((comparison) => [comparison.slug, comparison]));
}

async function compare(natively: Natively, report: ProblemReport): Promise<void> {
  const found = (await natively).get(report.slug);
  if (!found) return;
  const { python, numpy, tests, different } = found;
  if (different.length === 0) report.native = { python, numpy, tests };
  const file = 'submissions/accepted';
  report.failures.push(
    ...different.map((line) => ({ file, message: `With 64-bit whole numbers (Python ${python}): ${line}` })),
  );
}

function emptyReport(slug: string): ProblemReport {
  return {
    slug,
    title: slug,
    contentHash: '',
    failures: [],
    files: [],
    wrongAnswers: [],
    mutants: [],
    sabotage: null,
    bugs: null,
    seedCount: 0,
    wrongSeedCount: 0,
    risk: null,
    native: null,
    spread: null,
    durationMs: 0,
  };
}

function asFailure(error: unknown): ProblemIssue {
  const text = error instanceof Error ? error.message : String(error);
  const lastLine = text.trim().split('\n').at(-1) ?? text;
  return { file: '', message: lastLine.replace(/^[\w.]*JudgingError: /, '') };
}
