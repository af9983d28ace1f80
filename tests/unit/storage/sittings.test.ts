import { expect, test } from 'vitest';
import type { Sitting } from '../../../src/core/screen.ts';
import { MemoryStore } from '../../../src/storage/key-value.ts';
import { readSitting } from '../../../src/storage/records/sitting-schema.ts';
import { SittingStore } from '../../../src/storage/records/sitting-store.ts';
import { ended } from '../../../src/screen/sitting.ts';
import { after, anOutcome, aProblem, aSitting } from '../screen/samples.ts';

const WHOLE = aSitting({
  endedAt: after(45),
  opened: [{ problem: 'dropout', at: after(1) }],
  outcomes: [
    anOutcome('dropout', {
      ...{
        mistakes: ['x'],
        growth: { small: 1, large: 4, complete: true },
        stability: { inputs: 5, finite: 4 },
      },
    }),
    anOutcome('kmeans', { verdict: null, firstRunMs: null }),
  ],
});

async function stored(...values: unknown[]): Promise<SittingStore> {
  const store = new MemoryStore();
  for (const [index, value] of values.entries()) await store.update(`2026-0${index + 1}\nx`, () => value);
  return new SittingStore(store);
}

test('a sitting is read as it was written', async () => {
  expect(readSitting(structuredClone(WHOLE))).toEqual({ sitting: WHOLE, lost: 0 });
  const store = await stored();
  const later = aSitting({ id: 'two', startedAt: after(100) });
  await store.add(later);
  await store.add(WHOLE);
  expect(await store.read()).toEqual({ sittings: [WHOLE, later], damaged: [], lost: 0 });
});

const DAMAGE: [string, unknown][] = [
  ['nothing', null],
  ['a text', 'sitting'],
  ['a list', []],
  ['a length that there is not', { ...WHOLE, minutes: 50 }],
  ['a beginning that is no time', { ...WHOLE, startedAt: 'yesterday' }],
  ['no problems', { ...WHOLE, problems: [] }],
  ['a problem of another kind', { ...WHOLE, problems: [{ ...aProblem('a'), kind: 'haskell' }] }],
  ['a problem whose name is a path', { ...WHOLE, problems: [aProblem('../a')] }],
  ['an end that is a number', { ...WHOLE, endedAt: 5 }],
  ['outcomes that are no list', { ...WHOLE, outcomes: {} }],
];

test.each(DAMAGE)('%s is set aside, and the others are kept', async (_, value) => {
  const store = await stored(value, WHOLE);
  expect(await store.read()).toEqual({ sittings: [WHOLE], damaged: [value], lost: 0 });
  await store.clearDamaged();
  expect(await store.read()).toEqual({ sittings: [WHOLE], damaged: [], lost: 0 });
});

test('an outcome that is damaged takes no other with it', () => {
  const [first, second] = WHOLE.outcomes;
  const bad = [{ ...first, verdict: 'OK' }, second, 7, { ...first, runs: -1 }];
  expect(readSitting({ ...WHOLE, outcomes: bad })).toEqual({
    sitting: { ...WHOLE, outcomes: [second] },
    lost: 3,
  });
});

test('a change starts from what another tab has written, or from what this one knows', async () => {
  const store = await stored();
  const begun = aSitting();
  await store.add(begun);
  await store.change(begun, (before) => ended(before, new Date(after(5))));
  const change = (before: Sitting): Sitting => ({
    ...ended(before, new Date(after(9))),
    outcomes: WHOLE.outcomes,
  });
  expect(await store.change(begun, change)).toEqual({
    ...begun,
    endedAt: after(5),
    outcomes: WHOLE.outcomes,
  });
  expect(await (await stored()).change(begun, change)).toMatchObject({ endedAt: after(9) });
});

test('what comes from elsewhere is added once', async () => {
  const store = await stored(null);
  expect([await store.addAll([WHOLE]), await store.addAll([WHOLE])]).toEqual([1, 0]);
  await store.clear();
  expect(await store.read()).toEqual({ sittings: [], damaged: [], lost: 0 });
});
