import { default_w, forgetting_curve } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { chooseReview } from '../../../src/recall/choose.ts';
import { answerOfSolve } from '../../../src/recall/events.ts';
import { recallAt, remembered, type Event, type Reviewable } from '../../../src/recall/schedule.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1, 9);

const reviewable = (id: string, seconds = 60): Reviewable => ({
  id,
  version: 1,
  seconds,
  group: id.split('/')[0] ?? id,
});
const known = (...ids: string[]) => new Map(ids.map((id) => [id, reviewable(id)]));
const event = (id: string, daysAgo: number, part: Partial<Event> = {}): Event => ({
  ...{ id, version: 1, right: true, share: 1, confidence: 'sure', at: NOW - daysAgo * DAY },
  ...part,
});
const never = (): boolean => false;
const sitting = { minutes: 15, now: NOW, interviewAt: null, confusable: never };

test('what was wrong comes back sooner than what was right, and a guess sooner than what was sure', () => {
  const due = (part: Partial<Event>): number =>
    remembered([event('a/x', 0, part)], known('a/x'), NOW).cards[0]?.dueAt ?? 0;
  const [wrong, guess, sure] = [due({ right: false }), due({ confidence: 'guess' }), due({})];
  expect(wrong).toBeLessThan(sure);
  expect(guess).toBeLessThan(sure);
  expect(wrong - NOW).toBeGreaterThanOrEqual(DAY / 2);
});

test('repeats in one sitting, events told twice and their order change nothing', () => {
  const events = [event('a/x', 20), event('a/x', 10), event('a/x', 3)];
  const { cards } = remembered(events, known('a/x'), NOW);
  const again = [...events, ...events, event('a/x', 2.9, { right: false })].reverse();
  expect(remembered(again, known('a/x'), NOW).cards).toEqual(cards);
});

test('what is gone or changed its meaning is set aside, and the rest works', () => {
  const events = [
    event('a/x', 3),
    event('gone/y', 3),
    event('a/z', 3, { version: 2 }),
    event('a/n', 1, { at: NaN }),
  ];
  const { cards, setAside } = remembered(events, known('a/x', 'a/z', 'a/n'), NOW);
  expect(cards.map(({ id }) => id)).toEqual(['a/x']);
  expect(setAside).toBe(3);
});

test('a clock that ran ahead puts no review years away', () => {
  const { cards } = remembered([event('a/x', -4000)], known('a/x'), NOW);
  expect((cards[0]?.dueAt ?? Infinity) - NOW).toBeLessThan(60 * DAY);
});

test('recall falls with time, to nine of ten after one stability', () => {
  const card = { reviewedAt: NOW, stability: 10 };
  expect(recallAt(card, NOW)).toBe(1);
  expect(recallAt(card, NOW + 10 * DAY)).toBeCloseTo(0.9, 3);
  for (const days of [0.5, 3, 40, 400])
    expect(recallAt(card, NOW + days * DAY)).toBeCloseTo(
      forgetting_curve(default_w, days, card.stability),
      6,
    );
});

test('a sitting holds its minutes, the most endangered first; what waits does not pile up', () => {
  const ids = Array.from({ length: 60 }, (_, index) => `c${index}/x`);
  const events = ids.map((id, index) => event(id, 30 + index));
  const { cards } = remembered(events, known(...ids), NOW);
  const chosen = chooseReview(cards, sitting);
  expect(chosen.cards).toHaveLength(15);
  expect(chosen.cards[0]?.id).toBe('c59/x');
  expect(chosen.waiting).toBe(45);
  const later = chooseReview(cards, { ...sitting, now: NOW + 30 * DAY });
  expect(later.cards.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(15 * 60);
});

test('one concept does not follow itself, and confusable ones follow each other', () => {
  const ids = ['l1/a', 'l1/b', 'pca/a', 'pca/b', 'l2/a', 'l2/b'];
  const { cards } = remembered(
    ids.map((id) => event(id, 40)),
    known(...ids),
    NOW,
  );
  const pair = new Set(['l1', 'l2']);
  const confusable = (a: string, b: string): boolean => pair.has(a) && pair.has(b);
  const groups = chooseReview(cards, { ...sitting, confusable }).cards.map(({ group }) => group);
  expect(groups.slice(0, 4)).toEqual(['l1', 'l2', 'l1', 'l2']);
});

test('with an interview ahead, what will be forgotten by then comes first', () => {
  const card = (id: string, daysAgo: number, stability: number) => ({
    ...reviewable(id),
    ...{ dueAt: NOW - 1, reviewedAt: NOW - daysAgo * DAY, stability },
  });
  const cards = [card('old/x', 60, 60), card('new/x', 2, 3)];
  expect(chooseReview(cards, sitting).cards[0]?.id).toBe('old/x');
  const interviewAt = NOW + 30 * DAY;
  expect(chooseReview(cards, { ...sitting, interviewAt }).cards[0]?.id).toBe('new/x');
});

test('ten times as many things cost about ten times as much to choose among', () => {
  /** How many values of cards are read to choose among so many. */
  const reads = (count: number): number => {
    const ids = Array.from({ length: count }, (_, index) => `c${index % 80}/q${index}`);
    const { cards } = remembered(
      ids.map((id, index) => event(id, 20 + (index % 300))),
      known(...ids),
      NOW,
    );
    let read = 0;
    const counted = cards.map(
      (card) => new Proxy(card, { get: (one, name) => (read++, Reflect.get(one, name) as unknown) }),
    );
    expect(chooseReview(counted, sitting).cards).toHaveLength(15);
    return read;
  };
  expect(reads(5000)).toBeLessThan(20 * reads(500));
});

test('a solve is rated by the judge: time, hints, attempts, and whether the solution was read', () => {
  const solve = { solved: true, minutes: 10, expectedMinutes: 15, attempts: 1, hints: 0, sawSolution: false };
  expect(answerOfSolve('adam', solve)).toMatchObject({
    item: 'problem:adam',
    right: true,
    confidence: 'sure',
  });
  for (const part of [{ hints: 1 }, { attempts: 4 }, { minutes: 31 }])
    expect(answerOfSolve('adam', { ...solve, ...part })).toMatchObject({ right: true, confidence: 'guess' });
  for (const part of [{ solved: false }, { sawSolution: true }])
    expect(answerOfSolve('adam', { ...solve, ...part })).toMatchObject({ right: false });
});
