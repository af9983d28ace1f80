/** What a step of the tests comes to. */
export interface Count {
  passed: number;
  failed: number;
}

export const once = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

export const add = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, count) => sum + count.passed, 0),
  failed: counts.reduce((sum, count) => sum + count.failed, 0),
});

/** A run that ended badly without a failed test has failed all the same. */
export function atLeastOneFailure(ok: boolean, { passed, failed }: Count): Count {
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}
