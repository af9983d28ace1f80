import { expect, test } from 'vitest';
import { DEFAULT_EDITOR_SETTINGS as usual } from '../../../src/core/editor-settings.ts';
import { EditorSettingsStore } from '../../../src/storage/index.ts';

const KEY = 'ml-judge/1/editor';

function memory(text: string | null = null) {
  const values = new Map<string, string>(text === null ? [] : [[KEY, text]]);
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

test('what is chosen is kept', () => {
  const storage = memory();
  new EditorSettingsStore(storage).change({ fontPercent: 130, vimKeys: true });
  expect(new EditorSettingsStore(storage).current).toEqual({ ...usual, fontPercent: 130, vimKeys: true });
});

test.each([
  ['nothing', null, usual],
  ['not JSON', '{', usual],
  ['something else', '[1]', usual],
  ['a size that is not offered', '{"fontPercent": 9000, "wrapLines": true}', { ...usual, wrapLines: true }],
  ['words of another version', '{"tabKey": "dances", "later": 1}', usual],
])('of %s in storage, what is understood holds', (_, text, settings) => {
  expect(new EditorSettingsStore(memory(text)).current).toEqual(settings);
});

test('where storage refuses, a choice holds for the page', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  for (const storage of [null, { getItem: refuse, setItem: refuse }]) {
    const store = new EditorSettingsStore(storage);
    store.change({ wrapLines: true });
    expect(store.current.wrapLines).toBe(true);
  }
});

test('a change is told, here and from another tab, until nobody listens', () => {
  const storage = memory();
  const store = new EditorSettingsStore(storage);
  const told: number[] = [];
  const stop = store.subscribe(() => told.push(store.current.fontPercent));
  store.change({ fontPercent: 115 });
  new EditorSettingsStore(storage).change({ fontPercent: 150 });
  store.changedElsewhere(KEY);
  store.changedElsewhere('ml-judge/1/theme');
  stop();
  store.change({ fontPercent: 100 });
  expect(told).toEqual([115, 150]);
});
