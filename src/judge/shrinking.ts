import { SHRINKING_MS } from '../core/budgets.ts';
import type { TestResult } from '../core/judgement.ts';
import type { PlannedCase } from '../core/contract/judge.ts';

/** What shrinking needs of a run. */
interface Shrinkable {
  /** The ids of smaller variants of a test, smallest first. */
  variantsOf(id: number): Promise<number[]>;
  /** Null once nothing more can be tested. */
  testOne(planned: PlannedCase): Promise<TestResult | null>;
}

/** The first failing one of a failed generated test's smaller variants, or null when all of them pass. */
export async function findSmallest(run: Shrinkable, planned: PlannedCase): Promise<TestResult | null> {
  const startedAt = performance.now();
  const variants = await run.variantsOf(planned.id);
  for (const id of variants) {
    if (performance.now() - startedAt > SHRINKING_MS) return null;
    const result = await run.testOne({ ...planned, id });
    if (!result) return null;
    if (result.verdict !== 'AC') return result;
  }
  return null;
}
