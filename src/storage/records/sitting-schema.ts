import * as v from 'valibot';
import { DIFFICULTIES } from '../../core/problem.ts';
import { SCREEN_KINDS, SCREEN_MINUTES, type Outcome, type Sitting } from '../../core/screen.ts';
import { VERDICTS } from '../../core/verdict.ts';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,200}$/));
const time = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const outcome = v.object({
  problem: slug,
  verdict: v.nullable(v.picklist(VERDICTS)),
  passed: count,
  testCount: count,
  firstRunMs: v.nullable(v.pipe(v.number(), v.minValue(0))),
  runs: count,
  submits: count,
  mistakes: v.array(v.string()),
  growth: v.nullable(v.object({ small: count, large: count, complete: v.boolean() })),
  stability: v.nullable(v.object({ inputs: count, finite: count })),
});

/** Of a list what is as it should be: a problem whose outcome is damaged is judged once more. */
const outcomes = v.pipe(
  v.array(v.unknown()),
  v.transform((all): Outcome[] => all.filter((one) => v.is(outcome, one))),
);

const problem = v.object({
  slug,
  title: v.string(),
  difficulty: v.picklist(DIFFICULTIES),
  minutes: count,
  kind: v.picklist(SCREEN_KINDS),
});

/** A sitting as it comes from storage, or from somebody's file. */
export const sittingSchema = v.object({
  id,
  startedAt: time,
  minutes: v.picklist(SCREEN_MINUTES),
  kinds: v.array(v.picklist(SCREEN_KINDS)),
  seed: v.string(),
  problems: v.pipe(v.array(problem), v.minLength(1), v.maxLength(20)),
  opened: v.array(v.object({ problem: slug, at: time })),
  endedAt: v.nullable(time),
  outcomes,
});

/** The sitting in a value, and how many of its outcomes are damaged; null where it is none. */
export function readSitting(value: unknown): { sitting: Sitting; lost: number } | null {
  const read = v.safeParse(sittingSchema, value);
  if (!read.success) return null;
  const stored = (value as { outcomes: unknown[] }).outcomes;
  return { sitting: read.output, lost: stored.length - read.output.outcomes.length };
}
