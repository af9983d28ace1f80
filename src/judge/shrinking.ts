import * as v from 'valibot';
import type { TestResult } from '../core/judgement.ts';
import type { Run } from './run.ts';
import type { PlannedCase } from './replies.ts';

/** A counterexample should be small, but the reader is waiting. */
const SHRINKING_MS = 3000;

const ids = v.array(v.pipe(v.number(), v.integer()));

/** The first failing one of a failed generated test's smaller variants, or null when all of them pass. */
export async function findSmallest(run: Run, planned: PlannedCase): Promise<TestResult | null> {
  const startedAt = performance.now();
  const variants = v.parse(ids, JSON.parse(await run.ask((api) => api.shrink(planned.id))));
  for (const id of variants) {
    if (performance.now() - startedAt > SHRINKING_MS) return null;
    const result = await run.testOne({ ...planned, id });
    if (!result) return null;
    if (result.verdict !== 'AC') return result;
  }
  return null;
}
