import type { Area } from '../core/study/theory.ts';
import type { OriginId } from './origins.ts';

/** What the reader says. */
export interface Choices {
  origin: OriginId;
  /** `2026-12-24`, or empty. */
  interviewDay: string;
  /** Free minutes of each day of the week, Monday first: seven. */
  minutes: number[];
  /** When they usually sit down, `18:00`: for the calendar. */
  startAt: string;
}

/** One thing to do. `why`: a sentence for the reader. */
export type Step = { minutes: number; why: string } & (
  | { kind: 'assessment' }
  | { kind: 'review' }
  /** Several problems under one clock. */
  | { kind: 'sitting' }
  /** A concept: its lesson, and questions. */
  | { kind: 'theory'; slug: string }
  | { kind: 'problem'; slug: string }
  /** A solved problem, written again from nothing. */
  | { kind: 'again'; slug: string }
);

export interface PlannedDay {
  day: string;
  /** Minutes that the reader said are free. */
  free: number;
  /** In the order in which to do them; they never take more than what is free. */
  steps: Step[];
  /** What is special about this day; mostly empty. */
  note: string;
}

/** Seven days. */
export interface Plan {
  choices: Choices;
  /** One after another; the first is the day on which it was made. */
  days: PlannedDay[];
  /** The day from which on it was planned last: what is missing before it is told already. */
  plannedOn: string;
  /** When the assessment ended that it knows of: ISO 8601, or empty. */
  measuredAt: string;
  /** What was known of the areas then, in logits; what was not measured is absent. */
  levels: Partial<Record<Area, number>>;
  /** Of the free minutes, the share that is planned: less where a week before was too full. */
  pace: number;
  /** Why it changed, oldest first. */
  changes: { day: string; words: string[] }[];
}

/** Names a step among those of a week: a review is another one each day. */
export function keyOf(step: Step, day: string): string {
  switch (step.kind) {
    case 'assessment':
    case 'review':
    case 'sitting':
      return `${step.kind} ${day}`;
    case 'theory':
    case 'problem':
    case 'again':
      return `${step.kind} ${step.slug}`;
    default:
      return step satisfies never;
  }
}

export function minutesOf(steps: readonly Pick<Step, 'minutes'>[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
