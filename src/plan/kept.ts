import * as v from 'valibot';
import { AREAS } from '../core/study/theory.ts';
import { isDay } from './days.ts';
import type { LookBack } from './look-back.ts';
import { ORIGIN_IDS } from './origins.ts';
import { minutesOf, type Plan } from './plan.ts';

/** All that is kept of planning: this week's plan, and what came of those before. */
export interface Kept {
  version: 2;
  plan: Plan;
  /** Oldest first. */
  past: LookBack[];
}

export type KeptOutcome =
  | { kind: 'kept'; kept: Kept }
  | { kind: 'none' }
  /** One sentence that says what is wrong with it. */
  | { kind: 'unreadable'; message: string };

/** A day has no more minutes. */
const MOST_MINUTES = 1440;

const day = v.pipe(v.string(), v.check(isDay));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const minutes = v.pipe(count, v.maxValue(MOST_MINUTES));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const doing = { minutes, why: v.string() };

const step = v.variant('kind', [
  v.object({ kind: v.literal('assessment'), ...doing }),
  v.object({ kind: v.literal('review'), ...doing }),
  v.object({ kind: v.literal('sitting'), ...doing }),
  v.object({ kind: v.literal('theory'), slug, ...doing }),
  v.object({ kind: v.literal('problem'), slug, ...doing }),
  v.object({ kind: v.literal('again'), slug, ...doing }),
]);

const choices = v.object({
  origin: v.picklist(ORIGIN_IDS),
  interviewDay: v.union([v.literal(''), day]),
  minutes: v.pipe(v.array(minutes), v.length(7)),
  startAt: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
});

const plannedDay = v.pipe(
  v.object({ day, free: minutes, steps: v.array(step), note: v.string() }),
  v.check(({ free, steps }) => minutesOf(steps) <= free),
);

const plan = v.object({
  choices,
  days: v.pipe(v.array(plannedDay), v.length(7)),
  plannedOn: day,
  measuredAt: v.union([v.literal(''), v.pipe(v.string(), v.isoTimestamp())]),
  levels: v.partial(v.object(v.entriesFromList(AREAS, v.number()))),
  pace: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  changes: v.array(v.object({ day, words: v.array(v.string()) })),
});

const lookBack = v.object({
  from: day,
  to: day,
  plannedMinutes: count,
  doneMinutes: count,
  kinds: v.array(
    v.object({
      kind: v.picklist(['assessment', 'review', 'sitting', 'theory', 'problem', 'again']),
      planned: count,
      done: count,
    }),
  ),
  missedDays: count,
  beside: count,
});

/** The first version knew no sittings, and is read as it stands. */
const VERSION = 2 as const;
const version = v.pipe(
  v.picklist([1, VERSION]),
  v.transform(() => VERSION),
);

const kept = v.object({ version, plan, past: v.array(lookBack) });

/** What a kept text says. It may come from anywhere: another version, an import, somebody's hand. */
export function parseKept(text: string | null): KeptOutcome {
  if (text === null) return { kind: 'none' };
  const unreadable = (message: string) => ({ kind: 'unreadable', message }) as const;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unreadable('Your plan is damaged and cannot be read.');
  }
  const head = v.safeParse(v.looseObject({ version: v.number() }), json);
  if (head.success && head.output.version > VERSION)
    return unreadable(
      'Your plan comes from a newer version of ml-judge: reload the page to get that version.',
    );
  const parsed = v.safeParse(kept, json);
  if (parsed.success) return { kind: 'kept', kept: parsed.output };
  const where = v.getDotPath(parsed.issues[0]) ?? 'its beginning';
  return unreadable(`Your plan is damaged at ${where} and cannot be read.`);
}
