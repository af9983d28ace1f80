import type { ProblemProgress } from '../storage/index.ts';

/** What a reader might do next. */
export type NextStep =
  /** Nothing was tried yet. */
  | { kind: 'begin'; slug: string }
  /** Tried last, and not solved. */
  | { kind: 'go-on'; slug: string; submissionCount: number; last: NonNullable<ProblemProgress['last']> }
  /** The first unsolved one after what was solved last. */
  | { kind: 'next'; slug: string };

/** `path`: all problems in order. Null when everything is solved. */
export function nextStep(path: readonly string[], progress: readonly ProblemProgress[]): NextStep | null {
  const known = progress.filter(({ problem }) => path.includes(problem));
  const latest = known
    .filter(({ last }) => last !== null)
    .sort((a, b) => (b.last?.judgedAt ?? '').localeCompare(a.last?.judgedAt ?? ''));
  const [tried] = latest.filter((one) => one.progress === 'attempted');
  if (tried?.last) {
    return { kind: 'go-on', slug: tried.problem, submissionCount: tried.submissionCount, last: tried.last };
  }
  const solved = new Set(known.filter((one) => one.progress === 'solved').map(({ problem }) => problem));
  const from = path.indexOf(latest[0]?.problem ?? '') + 1;
  const slug = [...path.slice(from), ...path.slice(0, from)].find((one) => !solved.has(one));
  if (slug === undefined) return null;
  return { kind: solved.size === 0 ? 'begin' : 'next', slug };
}
