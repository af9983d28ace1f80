import { expect, test } from 'vitest';
import {
  announcement,
  begin,
  clockWords,
  current,
  ended,
  opened,
  stateOf,
  withOutcome,
  lastSat,
} from '../../../src/screen/sitting.ts';
import { after, anOutcome, aProblem, aSitting, BEGAN } from './samples.ts';

const at = (minutes: number): number => Date.parse(after(minutes));

test('the clock goes by times alone: a reload, sleep and a closed window change nothing', () => {
  const sitting = begin(
    { id: 'one', minutes: 45, kinds: ['sql'], seed: 's', problems: [aProblem('dropout')] },
    new Date(BEGAN),
  );
  expect(stateOf(sitting, at(0))).toEqual({ kind: 'running', leftMs: 45 * 60_000 });
  expect(stateOf(structuredClone(sitting), at(44.5))).toEqual({ kind: 'running', leftMs: 30_000 });
  expect(stateOf(sitting, at(45))).toEqual({ kind: 'ended', left: sitting.problems });
  expect(stateOf(sitting, at(100_000))).toMatchObject({ kind: 'ended' });
});

test('a clock that is put back gives no time', () => {
  expect(stateOf(aSitting(), at(-600))).toEqual({ kind: 'running', leftMs: 45 * 60_000 });
});

test('it ends when the reader says so, else when its time was up, and once', () => {
  const early = ended(aSitting(), new Date(after(20)));
  expect(early.endedAt).toBe(after(20));
  expect(stateOf(early, at(21)).kind).toBe('ended');
  expect(ended(early, new Date(after(30)))).toEqual(early);
  expect(ended(aSitting(), new Date(after(500))).endedAt).toBe(after(45));
});

test('it is over when every problem has an outcome, and each has one', () => {
  const sitting = ended(aSitting(), new Date(after(20)));
  const first = withOutcome(sitting, anOutcome('dropout'));
  expect(stateOf(first, at(21))).toEqual({ kind: 'ended', left: [aProblem('kmeans')] });
  expect(withOutcome(first, anOutcome('dropout', { verdict: 'WA' }))).toEqual(first);
  expect(stateOf(withOutcome(first, anOutcome('kmeans')), at(21))).toEqual({ kind: 'judged' });
});

test('a problem is opened once', () => {
  const sitting = opened(opened(aSitting(), 'kmeans', new Date(after(3))), 'kmeans', new Date(after(9)));
  expect(sitting.opened).toEqual([{ problem: 'kmeans', at: after(3) }]);
});

test('one that runs is gone on with, else the last one is judged, else there is none', () => {
  const judged = aSitting({
    id: 'a',
    endedAt: after(9),
    outcomes: [anOutcome('dropout'), anOutcome('kmeans')],
  });
  const running = aSitting({ id: 'b', startedAt: after(60) });
  expect(current([judged, running], at(70))?.id).toBe('b');
  expect(current([judged, running], at(200))?.id).toBe('b');
  expect(current([judged], at(70))).toBe(null);
  expect(current([], at(0))).toBe(null);
});

test('the clock is read in hours, minutes and seconds, and never below nothing', () => {
  expect([90, 59.999, 45, 9.5, 1 / 60, 0].map((minutes) => clockWords(minutes * 60_000))).toEqual([
    ...['1:30:00', '1:00:00', '45:00', '9:30', '0:01', '0:00'],
  ]);
  expect(clockWords(-5000)).toBe('0:00');
});

test('ten, five and one minutes before the end are said once, and the last only after sleep', () => {
  const said = (from: number, to: number): string => announcement(from * 60_000, to * 60_000);
  expect(said(10.1, 10)).toBe('10 minutes left.');
  expect(said(10, 9.9)).toBe('');
  expect(said(1.01, 0.99)).toBe('1 minute left.');
  expect(said(30, 0.5)).toBe('1 minute left.');
  expect(said(0.5, 0)).toBe('');
});

test('one counts as sat when something was written in it, or half of its time went by', () => {
  const [short, long] = [aSitting({ endedAt: after(5) }), aSitting({ id: 'long', endedAt: after(40) })];
  expect(lastSat([short], at(90))).toBeNull();
  expect(lastSat([long, short], at(90))?.id).toBe('long');
  expect([lastSat([aSitting()], at(5)), lastSat([aSitting()], at(30))?.id]).toEqual([null, aSitting().id]);
});
