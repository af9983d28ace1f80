import type { Answer } from '../core/study/answer.ts';

/** A week of practice: it begins on a Monday, where the reader is. */
export interface Week {
  monday: Date;
  minutes: number;
}

/** The minutes spent on answers in each of the last weeks, the oldest first; this week is the last. */
export function minutesByWeek(answers: readonly Answer[], now: Date, count: number): Week[] {
  const weeks = Array.from({ length: count }, (_, index): Week => {
    const back = 7 * (count - 1 - index) + ((now.getDay() + 6) % 7);
    return { monday: new Date(now.getFullYear(), now.getMonth(), now.getDate() - back), minutes: 0 };
  });
  for (const { at, seconds } of answers) {
    const time = Date.parse(at);
    // A clock that ran ahead for a while counts for now.
    const week = weeks.findLast(({ monday }) => monday.getTime() <= Math.min(time, now.getTime()));
    if (week) week.minutes += seconds / 60;
  }
  return weeks.map(({ monday, minutes }) => ({ monday, minutes: Math.round(minutes) }));
}
