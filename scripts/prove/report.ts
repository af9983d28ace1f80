import type { ProblemIssue } from '../../src/core/problem.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { formatColumns } from '../tools/table.ts';

/** One file of the package, judged as a reader's submission is. */
export interface JudgedFile {
  file: string;
  wanted: Verdict | 'not AC';
  verdict: Verdict;
  /** The first test that is not AC. */
  caughtBy: string | null;
  /** The wrong answer by whose message its author would be helped. */
  misconception: string | null;
  durationMs: number;
}

/** What a wrong answer gives over all tests. Errors are shares of what the tolerance allows. */
export interface WrongAnswerProof {
  file: string;
  /** The tests that catch it. */
  caught: string[];
  /** Those of them that the author wrote down: they are the same with every seed. */
  cases: string[];
  /** Its largest error; null where the package checks by itself. */
  error: number | null;
  /** Whether it gives the same values when it is called again. */
  repeatable: boolean;
}

/** Every set of a debugging problem's bugs, each a program that was judged. */
export interface BugsProof {
  bugs: string[];
  programs: number;
}

export interface MutantProof {
  line: number;
  description: string;
  /** The first test that tells it from the reference; null for a survivor. */
  caughtBy: string | null;
  /** Why a survivor is no mistake, as problem.json declares. */
  equivalent: string | null;
}

/** Whether tests see programs that are right but for one thing, made from the reference. Lists are of cases. */
export interface SabotageProof {
  /** Argument, as `X` or `forward: x` of a method → the cases that see it changed. */
  changed: Record<string, string[]>;
  /** That see an answer in another form. */
  form: string[];
  /** That see an answer of seven digits. */
  precision: string[];
  /** The arguments that are arrays of the kinds that the statement promises, in every test. */
  given: string[];
}

/** Where the same submissions were judged in a Python whose default whole numbers have 64 bits. */
export interface NativeProof {
  python: string;
  numpy: string;
  /** How many tests gave the same values. */
  tests: number;
}

/** All that was found out about one package. `failures` is empty where it is proven. */
export interface ProblemReport {
  slug: string;
  title: string;
  /** Of the files that were verified. */
  contentHash: string;
  failures: ProblemIssue[];
  files: JudgedFile[];
  wrongAnswers: WrongAnswerProof[];
  mutants: MutantProof[];
  sabotage: SabotageProof | null;
  /** Null where the problem is not one of debugging. */
  bugs: BugsProof | null;
  /** On how many seeds correct submissions were judged. */
  seedCount: number;
  /** On how many seeds every wrong answer was caught. */
  wrongSeedCount: number;
  /** The chance with which a Submit fails a right submission; null where nothing is left to chance. */
  risk: number | null;
  /** Null where this machine has no Python with NumPy, or the package is not one of the site. */
  native: NativeProof | null;
  /** The largest error of a correct submission; null where the package checks by itself. */
  spread: number | null;
  durationMs: number;
}

/** The table that ends a verification: one line a package. */
export function formatTable(reports: readonly ProblemReport[], quick = false): string {
  const rows = [
    ['problem', 'submissions', 'mutants', 'seeds', 'risk', 'tol/spread', 'error/tol', '64 bits', 'time', ''],
    ...reports.map((report) => [
      report.slug,
      countVerdicts(report.files),
      `${report.mutants.filter((mutant) => mutant.caughtBy !== null).length} of ${report.mutants.length}`,
      `${report.seedCount}, ${report.wrongSeedCount}`,
      report.risk === null ? '–' : report.risk.toExponential(0),
      report.spread === null ? '–' : formatRatio(1 / report.spread),
      formatRatio(smallestError(report.wrongAnswers)),
      report.native === null ? '–' : String(report.native.tests),
      `${(report.durationMs / 1000).toFixed(1)} s`,
      report.failures.length === 0
        ? quick
          ? 'no fault so far'
          : 'proven'
        : `${report.failures.length} failed`,
    ]),
  ];
  return formatColumns(rows);
}

function countVerdicts(files: readonly JudgedFile[]): string {
  const counts = new Map<string, number>();
  for (const { wanted } of files) {
    if (wanted !== 'not AC') counts.set(wanted, (counts.get(wanted) ?? 0) + 1);
  }
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
}

function smallestError(answers: readonly WrongAnswerProof[]): number | null {
  const errors = answers.map(({ error }) => error).filter((error) => error !== null);
  return errors.length > 0 ? Math.min(...errors) : null;
}

function formatRatio(ratio: number | null): string {
  if (ratio === null) return '–';
  return ratio < 1e6
    ? String(Number(ratio.toPrecision(3)))
    : ratio < 1e12
      ? ratio.toExponential(0)
      : '> 1e12';
}
