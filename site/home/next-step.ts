import type { ProblemWork } from '../../src/storage/index.ts';

/** What a reader might do next. */
export type NextStep =
  /** Nothing was tried yet. */
  | { kind: 'begin'; slug: string }
  /** Written or tried last, and not solved. `last`: null when nothing has run. */
  | { kind: 'go-on'; slug: string; submissionCount: number; last: ProblemWork['last'] }
  /** The first unsolved one after what was solved last. */
  | { kind: 'next'; slug: string };

/** `path`: all problems in order. Null when everything is solved. */
export function nextStep(path: readonly string[], work: readonly ProblemWork[]): NextStep | null {
  const latest = work
    .filter(({ problem, workedAt }) => path.includes(problem) && workedAt !== null)
    .sort((a, b) => (b.workedAt ?? '').localeCompare(a.workedAt ?? ''));
  const tried = latest.find((one) => one.progress === 'attempted');
  if (tried) {
    return { kind: 'go-on', slug: tried.problem, submissionCount: tried.submissionCount, last: tried.last };
  }
  const solved = new Set(latest.filter((one) => one.progress === 'solved').map(({ problem }) => problem));
  const from = path.indexOf(latest[0]?.problem ?? '') + 1;
  const slug = [...path.slice(from), ...path.slice(0, from)].find((one) => !solved.has(one));
  if (slug === undefined) return null;
  return { kind: solved.size === 0 ? 'begin' : 'next', slug };
}
