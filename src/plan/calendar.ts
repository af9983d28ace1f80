import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Library } from './frame.ts';
import { minutesOf, type Plan } from './plan.ts';
import { titleOf } from './revise.ts';
import { duration } from './words.ts';

/**
 * The days of a plan from `today` on as a calendar, one event a day. Times have no zone: six in the evening is six in
 * the evening wherever the reader is, and whatever the clocks do. An event has the same name whenever it is exported,
 * so that a newer one takes its place. `now`: milliseconds since 1970.
 */
export function calendarOf(
  { days, choices }: Plan,
  library: Library,
  { today, now, address }: { today: string; now: number; address: string },
): string {
  const calendar = ical({
    name: 'ml-judge',
    prodId: { company: 'ml-judge', product: 'plan', language: 'EN' },
  });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const { day, steps } of days) {
    if (day < today || steps.length === 0) continue;
    const minutes = minutesOf(steps);
    // Floating times are written as they are in UTC, where no clock changes.
    const start = new Date(`${day}T${choices.startAt}:00Z`);
    const lines = steps.map((step) => `${titleOf(step, library)}, ${step.minutes} min. ${step.why}`);
    calendar.createEvent({
      id: `plan-${day}@ml-judge`,
      sequence: Math.floor(now / 1000) % 2 ** 31,
      stamp: new Date(now),
      floating: true,
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      summary: `ML interview practice, ${duration(minutes)}`,
      description: [...lines, address].join('\n'),
      url: address,
    });
  }
  return calendar.toString();
}
