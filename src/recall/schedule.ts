import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { Answer } from '../core/study/answer.ts';

/** Something that comes back: a question, or a problem that was solved. */
export interface Reviewable {
  /** `<concept>/<name>`, or `problem:<slug>`. */
  id: string;
  version: number;
  seconds: number;
  /** The concept, or the problem itself: neighbours in a review are of different groups. */
  group: string;
}

/** How well something is remembered. */
export interface Remembered extends Reviewable {
  /** Milliseconds since 1970. */
  dueAt: number;
  reviewedAt: number;
  /** In days: after so many, nine of ten such things are still remembered. */
  stability: number;
}

/** What an answer says of a memory; `at` in milliseconds since 1970. */
export type Event = Pick<Answer, 'right' | 'share' | 'confidence' | 'version'> & { id: string; at: number };

/** Practice on the same day says nothing about memory: what follows sooner than this is not counted. */
const SAME_SITTING_MS = 12 * 3_600_000;
const DAY_MS = 86_400_000;

// Days only: repeats on the same day teach nothing. Without chance, so that the same answers give the same days.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, request_retention: 0.9 });

// The forgetting curve of FSRS-6 (Ye and others, open-spaced-repetition.github.io): nine of ten after one stability.
// Its two constants are worked out once, which the library does for every call: thousands are looked at together.
const DECAY = -(scheduler.parameters.w[20] ?? 0.5);
const FACTOR = 0.9 ** (1 / DECAY) - 1;

/** How well it was remembered: knowing and being sure is more than guessing right. */
export function gradeOf({ right, share, confidence }: Pick<Event, 'right' | 'share' | 'confidence'>): Grade {
  if (!right) return Rating.Again;
  return confidence === 'guess' || share < 1 ? Rating.Hard : Rating.Good;
}

/**
 * What is remembered, worked out from all that was answered: in any order, each event once however often it is told.
 * What the site has not any more, or asks differently now, is set aside.
 */
export function remembered(
  events: readonly Event[],
  known: ReadonlyMap<string, Reviewable>,
  now: number,
): { cards: Remembered[]; setAside: number } {
  const histories = new Map<string, Event[]>();
  const aside = new Set<string>();
  for (const event of events) {
    const version = known.get(event.id)?.version;
    if (version !== event.version || !Number.isFinite(event.at)) aside.add(event.id);
    else {
      const history = histories.get(event.id);
      if (history) history.push(event);
      else histories.set(event.id, [event]);
    }
  }
  const cards = [...histories].flatMap(([id, history]) => {
    const reviewable = known.get(id);
    return reviewable ? [replay(reviewable, history, now)] : [];
  });
  for (const { id } of cards) aside.delete(id);
  return { cards, setAside: aside.size };
}

function replay(reviewable: Reviewable, history: readonly Event[], now: number): Remembered {
  // A clock that was wrong for a while must not put a review years away.
  const sorted = history
    .map((event) => ({ ...event, at: Math.min(event.at, now) }))
    .sort((a, b) => a.at - b.at);
  let card: Card = createEmptyCard(sorted[0]?.at ?? now);
  let last = -Infinity;
  for (const event of sorted) {
    if (event.at - last < SAME_SITTING_MS) continue;
    last = event.at;
    card = scheduler.next(card, new Date(event.at), gradeOf(event)).card;
  }
  return { ...reviewable, dueAt: card.due.getTime(), reviewedAt: last, stability: card.stability };
}

/** The chance that it is remembered at a time, from 0 to 1. */
export function recallAt(
  { reviewedAt, stability }: Pick<Remembered, 'reviewedAt' | 'stability'>,
  at: number,
): number {
  const days = Math.max(0, (at - reviewedAt) / DAY_MS);
  return (1 + (FACTOR * days) / stability) ** DECAY;
}
