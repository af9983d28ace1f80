import { basename, resolve } from 'node:path';
import type { Problem, ProblemIssue } from '../../src/core/problem.ts';
import { parseProblemFolder } from '../problem-folder.ts';
import * as bulk from './bulk.ts';
import { checkDiagnoses, checkVerdicts, judgeFiles } from './judged-files.ts';
import { Lane } from './lane.ts';
import { contentHash } from './proof.ts';
import type { ProblemReport } from './report.ts';

const LANES = 2;
/** Seeds are shared out in pieces of this size. */
const PIECE = 100;
/** Chance matters where a submission draws; elsewhere only the inputs do. */
const CORRECT_SEEDS = { random: 1000, fixed: 100 };
const WRONG_SEEDS = { random: 50, fixed: 20 };

export interface VerifyOptions {
  /** Instead of the usual number of seeds, for a quick look. */
  seedCount?: number;
  /** Told of every step when it has ended. */
  onProgress?: (line: string) => void;
  /** Told of every package as soon as nothing more is done about it. */
  onReport?: (report: ProblemReport) => void;
}

type Step = (lane: Lane) => Promise<void>;

/** Proves the packages in some folders. Never rejects for what a package does. */
export async function verifyFolders(
  folders: readonly string[],
  { seedCount, onProgress = () => {}, onReport = () => {} }: VerifyOptions = {},
): Promise<ProblemReport[]> {
  const reports: ProblemReport[] = [];
  const first: Step[] = [];
  const second: Step[] = [];
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
        const isRandom = await proveInBulk(lane, problem, report);
        second.push(
          ...seedSteps(problem, report, isRandom ? 'random' : 'fixed', seedCount).map(([n, s]) => step(n, s)),
        );
      }),
      step('submissions', async (lane) => void report.files.push(...(await judgeFiles(lane, problem)))),
    );
  }
  const lanes = Array.from({ length: LANES }, () => new Lane());
  try {
    await runSteps(lanes, first);
    await runSteps(lanes, second);
  } finally {
    await Promise.all(lanes.map((lane) => lane.dispose()));
  }
  return reports;
}

/** Everything that needs one interpreter and no chance. Answers whether submissions draw. */
async function proveInBulk(lane: Lane, problem: Problem, report: ProblemReport): Promise<boolean> {
  const opened = await bulk.openPackage(lane, problem);
  report.failures.push(...opened.issues);
  if (opened.issues.length > 0) return false;
  report.mutants = await bulk.tryMutants(lane, problem, opened);
  const { answers, spread, failures } = await bulk.compareWrongAnswers(lane, problem, opened);
  report.wrongAnswers = answers;
  report.spread = spread;
  report.failures.push(...failures);
  return opened.isRandom;
}

function seedSteps(
  problem: Problem,
  report: ProblemReport,
  kind: 'random' | 'fixed',
  seedCount: number | undefined,
): [string, Step][] {
  const correct = seedCount ?? CORRECT_SEEDS[kind];
  const wrong = Math.min(correct, WRONG_SEEDS[kind]);
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
    async (lane) => void report.failures.push(...(await bulk.tryWrongSeeds(lane, problem, 1, wrong + 1))),
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
    ...bulk.checkMutants(report.mutants),
    ...bulk.checkMargins(report.spread, report.wrongAnswers),
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
    seedCount: 0,
    spread: null,
    durationMs: 0,
  };
}

function asFailure(error: unknown): ProblemIssue {
  const text = error instanceof Error ? error.message : String(error);
  const lastLine = text.trim().split('\n').at(-1) ?? text;
  return { file: '', message: lastLine.replace(/^[\w.]*JudgingError: /, '') };
}
