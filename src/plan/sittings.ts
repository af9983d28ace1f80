import { SCREEN_MINUTES } from '../core/screen.ts';
import { daysBetween } from './days.ts';
import { FRESH_DAYS, type Evidence } from './evidence.ts';
import type { Library } from './frame.ts';
import { minutesOf, type Step } from './plan.ts';

/** A sitting takes at most this share of its day, and of the next week's time for learning. */
const DAY_SHARE = 0.8;
const WEEK_SHARE = 1 / 3;

/** Who has solved fewer problems begins with problems, not with a clock. */
const SOLVED_BEFORE = 2;

/** A day on which a sitting could be. */
export interface SittingDay {
  day: string;
  /** To plan. */
  minutes: number;
  /** Null without an interview. */
  untilInterview: number | null;
}

/**
 * The sitting of a week and its day: the one with most time, and of several the last. Null where no day has the
 * hours, the last sitting is fresh, or too little is left to be solved.
 */
export function sittingOf(
  days: readonly SittingDay[],
  /** Minutes for learning in the next seven days, whether or not they are days of this plan. */
  ahead: number,
  { problems }: Library,
  evidence: Evidence,
): { day: string; step: Step } | null {
  const work = minutesOf(problems.filter(({ slug }) => !evidence.solvedOn.has(slug)));
  const most = Math.min(work, WEEK_SHARE * ahead);
  const longestOn = ({ minutes }: SittingDay): number | undefined =>
    SCREEN_MINUTES.findLast((one) => one <= Math.min(most, DAY_SHARE * minutes));
  const isFresh = ({ day }: SittingDay): boolean =>
    evidence.satOn !== '' && daysBetween(evidence.satOn, day) < FRESH_DAYS;
  const begun = evidence.solvedOn.size >= SOLVED_BEFORE;
  const [best] = days
    .filter((one, index) => longestOn(one) !== undefined && !isFresh(one) && (begun || index > 0))
    .toReversed()
    .toSorted((a, b) => b.minutes - a.minutes);
  const minutes = best && longestOn(best);
  if (!minutes) return null;
  return { day: best.day, step: { kind: 'sitting', minutes, why: whyOf(best, evidence) } };
}

function whyOf({ untilInterview }: SittingDay, { satOn }: Evidence): string {
  if (satOn !== '') return 'The last one is some days old: see what you do otherwise now.';
  const rules = 'Several problems, one clock, no help';
  return untilInterview === null
    ? `${rules}: the first time should not be an interview.`
    : `${rules}: ${untilInterview} days before the interview there is time to mend what it shows.`;
}
