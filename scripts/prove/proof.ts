import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ProblemFiles } from '../../src/core/problem.ts';
import { VERDICTS } from '../../src/core/verdict.ts';
import { PROBLEMS_FOLDER } from '../problems/problem-folder.ts';
import type { ProblemReport } from './report.ts';

const PROOF_PATH = join(PROBLEMS_FOLDER, 'proof.json');

const FAR = 1e12;

const proofSchema = v.strictObject({
  /** Of the files that were verified. */
  contentHash: v.string(),
  /** On how many seeds correct submissions were accepted. */
  seedCount: v.number(),
  /** On how many seeds every wrong answer was caught. */
  wrongSeedCount: v.number(),
  /** The chance with which a Submit fails a right submission; null where nothing is left to chance. */
  risk: v.nullable(v.number()),
  /** The Python of 64 bits that gave the same values, and in how many tests; null without one. */
  native: v.nullable(v.strictObject({ python: v.string(), numpy: v.string(), tests: v.number() })),
  /** The largest error of a correct submission as a share of the tolerance; null without a tolerance. */
  spread: v.nullable(v.number()),
  submissions: v.array(
    v.strictObject({
      file: v.string(),
      verdict: v.picklist(VERDICTS),
      /** The first test that is not AC. */
      caughtBy: v.nullable(v.string()),
      /** Its largest error in tolerances; null where none was measured. */
      error: v.nullable(v.number()),
    }),
  ),
  /** Of a debugging problem: its bugs, and with how many sets of them it was proven. */
  bugs: v.optional(v.strictObject({ count: v.number(), programs: v.number() })),
  mutants: v.strictObject({ caught: v.number(), total: v.number() }),
  /** The arguments that the author's cases see changed; left out by older proofs. */
  unchanged: v.optional(v.array(v.string())),
  /** Mutants whose answers stay the same, with the reason why. */
  equivalentMutants: v.array(v.strictObject({ mutant: v.string(), reason: v.string() })),
});

const proofsSchema = v.record(v.string(), proofSchema);

/** What the site tells of one verification without failures. */
export type ProblemProof = v.InferOutput<typeof proofSchema>;

/** Slug → proof: a problem that changed since then has one that is out of date. */
export type Proofs = Record<string, ProblemProof>;

/** The extract of past verifications that is kept with the problems. */
export function readProofs(): Proofs {
  return v.parse(proofsSchema, JSON.parse(readFileSync(PROOF_PATH, 'utf8')));
}

/** Takes new reports into the extract, and leaves out what has failed or is no longer in the library. */
export function recordProofs(reports: readonly ProblemReport[], slugs: readonly string[]): void {
  const proofs = readProofs();
  for (const report of reports) {
    if (report.failures.length === 0) proofs[report.slug] = proofOf(report);
    else delete proofs[report.slug];
  }
  const kept = Object.entries(proofs)
    .filter(([slug]) => slugs.includes(slug))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(PROOF_PATH, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

function proofOf(report: ProblemReport): ProblemProof {
  const errors = new Map(report.wrongAnswers.map(({ file, error }) => [file, error]));
  return {
    contentHash: report.contentHash,
    seedCount: report.seedCount,
    wrongSeedCount: report.wrongSeedCount,
    risk: threeDigits(report.risk),
    native: report.native,
    spread: threeDigits(report.spread),
    submissions: report.files
      .filter(({ file }) => file.startsWith('submissions/'))
      .map(({ file, verdict, caughtBy }) => ({
        file,
        verdict,
        caughtBy,
        error: threeDigits(errors.get(file) ?? null),
      })),
    ...(report.bugs && { bugs: { count: report.bugs.bugs.length, programs: report.bugs.programs } }),
    mutants: {
      caught: report.mutants.filter(({ caughtBy }) => caughtBy !== null).length,
      total: report.mutants.length,
    },
    unchanged: Object.entries(report.sabotage?.changed ?? {})
      .filter(([, cases]) => cases.length > 0)
      .map(([argument]) => argument),
    equivalentMutants: report.mutants.flatMap(({ line, description, equivalent }) =>
      equivalent === null ? [] : [{ mutant: `line ${line}: ${description}`, reason: equivalent }],
    ),
  };
}

/** So that the extract changes only where something has. What is infinitely far is just far. */
function threeDigits(value: number | null): number | null {
  return value === null ? null : Number(Math.min(value, FAR).toPrecision(3));
}

/** Of what verification depends on: the prose may change without it. */
export function contentHash(files: ProblemFiles): string {
  const hash = createHash('sha256');
  for (const [path, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (/\.(?:py|sql)$|^bugs\//.test(path) || path === 'problem.json') hash.update(`${path}\0${text}\0`);
  }
  return hash.digest('hex');
}
