import { isDone, type Evidence } from './evidence.ts';
import { keyOf, minutesOf, type Plan, type Step } from './plan.ts';

export type StepKind = Step['kind'];

/** A plan and the week that came of it. */
export interface LookBack {
  from: string;
  to: string;
  plannedMinutes: number;
  /** Of what was planned and happened. */
  doneMinutes: number;
  /** Of each kind: how many steps were planned, and how many of them happened. */
  kinds: { kind: StepKind; planned: number; done: number }[];
  /** Days with something planned of which nothing happened. */
  missedDays: number;
  /** Problems that were solved without being planned. */
  beside: number;
}

/** Looks back on the days of a plan that have begun. A step that moved to another day counts once. */
export function lookBack(plan: Plan, evidence: Evidence, today: string): LookBack {
  const days = plan.days.filter(({ day }) => day <= today);
  const steps = new Map(
    days.flatMap(({ day, steps }) =>
      steps
        .map((step): [string, { step: Step; done: boolean }] => [
          keyOf(step, day),
          { step, done: isDone(step, day, plan, evidence) },
        ])
        // What is left of today may still happen.
        .filter(([, { done }]) => done || day < today),
    ),
  );
  const all = [...steps.values()];
  const done = all.filter((one) => one.done);
  const kinds = [...new Set(all.map(({ step }) => step.kind))];
  const from = plan.days[0]?.day ?? today;
  const to = plan.days.at(-1)?.day ?? today;
  const solved = [...evidence.solvedOn].filter(([, day]) => day >= from && day <= to);
  return {
    ...{ from, to },
    plannedMinutes: minutesOf(all.map(({ step }) => step)),
    doneMinutes: minutesOf(done.map(({ step }) => step)),
    kinds: kinds.map((kind) => ({
      kind,
      planned: all.filter(({ step }) => step.kind === kind).length,
      done: done.filter(({ step }) => step.kind === kind).length,
    })),
    missedDays: days.filter(
      ({ day, steps }) =>
        day < today && steps.length > 0 && steps.every((step) => !isDone(step, day, plan, evidence)),
    ).length,
    beside: solved.filter(([slug]) => !steps.has(`problem ${slug}`)).length,
  };
}

/** With less planned, a week says nothing about the next. */
const TELLING_MINUTES = 60;

/** Not even a bad week makes the next one empty. */
const LEAST_PACE = 0.5;

/** Of the free minutes of the next week, the share to plan: what happened of the last one, and a little more. */
export function paceAfter(last: LookBack | null): number {
  if (!last || last.plannedMinutes < TELLING_MINUTES) return 1;
  const happened = last.doneMinutes / last.plannedMinutes;
  return Math.min(1, Math.max(LEAST_PACE, Math.round(10 * (happened + 0.1)) / 10));
}
