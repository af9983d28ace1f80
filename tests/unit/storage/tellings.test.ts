import { expect, test } from 'vitest';
import { MemoryStore } from '../../../src/storage/key-value.ts';
import { TELLING, TellingStore, type KeptTelling } from '../../../src/storage/records/telling-store.ts';
import { fits } from '../../../src/storage/shapes.ts';

const NOW = new Date('2026-11-28T10:00:00.000Z');

function telling(...names: string[]): KeptTelling {
  return {
    ...{ problem: 'dropout', toldAt: NOW.toISOString(), count: 3, refused: [] },
    apart: names.map((name) => ({ file: `wrong_answer/${name}.py`, message: 'You leave it out.' })),
    cases: [{ name: 'Case 1', code: 'p = 0.5' }],
  };
}

test('the latest result of a problem is kept, and is one that can be read', async () => {
  const store = new TellingStore(new MemoryStore());
  expect(await store.get('dropout')).toBeNull();
  for (const one of [telling('a', 'b'), telling('a')]) await store.save('dropout', one, NOW);
  expect(await store.get('dropout')).toEqual(telling('a'));
  expect(fits(await store.get('dropout'), TELLING)).toBe(true);
  expect(fits({ ...telling('a'), cases: ['p = 0.5'] }, TELLING)).toBe(false);
  await store.clear();
  expect(await store.listAll()).toEqual([]);
});

test('an import takes the place of what is here only where it tells more apart', async () => {
  const store = new TellingStore(new MemoryStore());
  expect(await store.add(telling('a'))).toBe(true);
  expect(await store.add(telling('b'))).toBe(false);
  expect(await store.add(telling('a', 'b'))).toBe(true);
  expect(await store.get('dropout')).toEqual(telling('a', 'b'));
});
