import { recallAt, type Remembered } from './schedule.ts';

export interface Sitting {
  minutes: number;
  /** Milliseconds since 1970. */
  now: number;
  /** The day of the interview: then what will be remembered on that day is what counts. */
  interviewAt: number | null;
  /** Pairs of groups that people mix up. */
  confusable: (a: string, b: string) => boolean;
}

export interface Chosen {
  cards: Remembered[];
  /** Due, too, but not within the minutes: they wait, and do not pile up. */
  waiting: number;
}

/**
 * What to review now: of what is due, the most endangered first, as much as the minutes hold, in an order in which
 * confusable concepts follow each other and one concept does not follow itself.
 */
export function chooseReview(cards: readonly Remembered[], sitting: Sitting): Chosen {
  const { minutes, now, interviewAt, confusable } = sitting;
  const at = Math.max(now, interviewAt ?? now);
  const due = cards
    .filter(({ dueAt }) => dueAt <= now)
    .map((card) => ({ card, recall: recallAt(card, at) }))
    .sort((a, b) => a.recall - b.recall || (a.card.id < b.card.id ? -1 : 1));
  const taken: Remembered[] = [];
  let left = minutes * 60;
  for (const { card } of due) {
    // What takes longer than is left makes room for something shorter.
    if (card.seconds > left) continue;
    taken.push(card);
    left -= card.seconds;
  }
  return { cards: interleaved(taken, confusable), waiting: due.length - taken.length };
}

/** Begins with the most endangered; goes on with what is mixed up with the last one, else with another group. */
function interleaved(cards: readonly Remembered[], confusable: Sitting['confusable']): Remembered[] {
  const left = [...cards];
  const ordered: Remembered[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1);
    const place = last
      ? [
          left.findIndex(({ group }) => group !== last.group && confusable(group, last.group)),
          left.findIndex(({ group }) => group !== last.group),
        ].find((index) => index >= 0)
      : 0;
    ordered.push(...left.splice(place ?? 0, 1));
  }
  return ordered;
}
