import { expect, test } from 'vitest';
import { MemoryStore } from '../../../src/storage/key-value.ts';
import { mergedNote, NoteStore, type Note } from '../../../src/storage/records/note-store.ts';

const NOTHING: Note = { problem: 'dropout', text: '', comeBack: false, updatedAt: '' };

function note(text: string, day: number, comeBack = false): Note {
  return { problem: 'dropout', text, comeBack, updatedAt: `2026-01-0${day}T00:00:00.000Z` };
}

test('a note is empty until something is written, and text and mark change by themselves', async () => {
  const notes = new NoteStore(new MemoryStore());
  expect(await notes.get('dropout')).toEqual(NOTHING);
  const now = new Date('2026-01-02T00:00:00.000Z');
  await notes.change('dropout', { text: 'scale by 1 / (1 - p)' }, now);
  await notes.change('dropout', { comeBack: true }, now);
  expect(await notes.get('dropout')).toEqual(note('scale by 1 / (1 - p)', 2, true));
  expect(await notes.get('drop')).toEqual({ ...NOTHING, problem: 'drop' });
  await notes.clear();
  expect(await notes.listAll()).toEqual([]);
});

test.each([
  ['nothing here', NOTHING, note('a', 1, true), 'a', true],
  ['nothing there', note('a', 1, true), NOTHING, 'a', true],
  ['the same', note('a', 1), note('a', 1), 'a', false],
  ['more here', note('a\nb', 2), note('a', 1, true), 'a\nb', false],
  ['more there', note('a', 1), note('a\nb', 2, true), 'a\nb', true],
  ['another text', note('a\n', 2, true), note('b', 1), 'a\n\nb', true],
  ['a mark that was taken away since', note('a', 2), note('a', 1, true), 'a', false],
])('of two browsers with %s nothing is lost', async (_what, here, there, text, comeBack) => {
  const merged = mergedNote(here, there);
  expect(merged).toMatchObject({ text, comeBack });
  // Once more changes nothing.
  expect(mergedNote(merged, there)).toEqual(merged);
});

test('what is imported is news once', async () => {
  const notes = new NoteStore(new MemoryStore());
  expect(await notes.add(note('a', 1))).toBe(true);
  expect(await notes.add(note('a', 1))).toBe(false);
  expect(await notes.add(note('b', 2))).toBe(true);
  expect(await notes.add(note('b', 2))).toBe(false);
});
