import type { Outcome, ScreenProblem, Sitting } from '../../../src/core/screen.ts';

export const BEGAN = '2026-03-01T10:00:00.000Z';

/** So many minutes after the beginning. */
export const after = (minutes: number): string =>
  new Date(Date.parse(BEGAN) + minutes * 60_000).toISOString();

export function aProblem(slug: string, part: Partial<ScreenProblem> = {}): ScreenProblem {
  return { slug, title: slug, difficulty: 'medium', minutes: 20, kind: 'scratch', ...part };
}

export function anOutcome(problem: string, part: Partial<Outcome> = {}): Outcome {
  return {
    ...{ problem, verdict: 'AC', passed: 9, testCount: 9, firstRunMs: 60_000, runs: 1, submits: 1 },
    ...{ mistakes: [], growth: null, stability: null },
    ...part,
  };
}

export function aSitting(part: Partial<Sitting> = {}): Sitting {
  return {
    ...{ id: 'one', startedAt: BEGAN, minutes: 45, kinds: ['scratch'], seed: 'seed' },
    ...{ problems: [aProblem('dropout'), aProblem('kmeans')], opened: [], endedAt: null, outcomes: [] },
    ...part,
  };
}
