/** What verification found out, as the front page and the proof page count it. */
import type { Problem } from '../../src/core/problem.ts';
import { contentHash, type ProblemProof, type Proofs } from '../../scripts/prove/proof.ts';

type Known = Pick<Problem, 'slug' | 'files'>;

export interface Facts {
  /** Programs with a mistake, each caught by the tests of a problem that is proven as it stands. */
  mistakes: number;
  /** Changed copies of reference solutions, tried on the tests. */
  mutants: number;
}

/** What was found out about a problem; null where it has changed since then. */
export function proofOf({ slug, files }: Known, proofs: Proofs): ProblemProof | null {
  const proof = proofs[slug];
  return proof?.contentHash === contentHash(files) ? proof : null;
}

/** What was found out about those that are still the same. */
export function provenOf(problems: readonly Known[], proofs: Proofs): ProblemProof[] {
  return problems.flatMap((problem) => proofOf(problem, proofs) ?? []);
}

/** The programs with a mistake that were tried. */
export function mistakesOf(proofs: readonly ProblemProof[]): ProblemProof['submissions'] {
  return proofs.flatMap(({ submissions }) => submissions.filter(({ verdict }) => verdict !== 'AC'));
}

/** Counts what is known of problems that are still the same. */
export function factsOf(proofs: readonly ProblemProof[]): Facts {
  return {
    mistakes: mistakesOf(proofs).length,
    mutants: proofs.reduce((sum, { mutants }) => sum + mutants.total, 0),
  };
}
