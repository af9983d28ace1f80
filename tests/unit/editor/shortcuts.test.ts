import { expect, test } from 'vitest';
import { ariaKeys, keyCaps, RUN, SUBMIT, type Shortcut } from '../../../src/core/run-shortcuts.ts';
import { EDITOR_SHORTCUTS, SHORTCUTS, isStroke } from '../../../src/core/shortcuts.ts';

const shown = (keys: string, apple: boolean, mac?: string): string =>
  keyCaps({ keys, mac }, apple)
    .map((stroke) => stroke.join(' '))
    .join(', ');

test.each([
  ['Mod-Enter', 'Ctrl ↵', '⌘ ↵'],
  ['Mod-Shift-k', 'Ctrl Shift K', '⇧ ⌘ K'],
  ['Shift-Alt-ArrowDown', 'Alt Shift ↓', '⌥ ⇧ ↓'],
  ['Ctrl-Space', 'Ctrl Space', '⌃ Space'],
  ['Escape Tab', 'Esc, Tab', 'Esc, Tab'],
  ['F1', 'F1', 'F1'],
  ['Mod-\\', 'Ctrl \\', '⌘ \\'],
])('%s is written on the keys', (keys, elsewhere, mac) => {
  expect([shown(keys, false), shown(keys, true)]).toEqual([elsewhere, mac]);
});

test.each([
  [{ ctrlKey: true }, 'run', false],
  [{ metaKey: true }, 'run', true],
  [{ ctrlKey: true, shiftKey: true }, 'submit', false],
  [{ metaKey: true, shiftKey: true }, 'submit', true],
] as const)('Enter with %o is the key of %s', (held, id, apple) => {
  const plain = { key: 'Enter', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const event = { ...plain, ...held };
  expect(isStroke(event, id, apple)).toBe(true);
  expect(isStroke(event, id, !apple)).toBe(false);
  expect(isStroke(event, id === 'run' ? 'submit' : 'run', apple)).toBe(false);
  expect(isStroke({ ...event, altKey: true }, id, apple)).toBe(false);
  expect(isStroke({ ...event, key: 'a' }, id, apple)).toBe(false);
  expect(isStroke(plain, id, apple)).toBe(false);
});

test('a Mac shows its own keys where it has others', () => {
  expect(shown('Mod-y', true, 'Mod-Shift-z')).toBe('⇧ ⌘ Z');
});

test('no two shortcuts share a name or, for one listener, their keys', () => {
  const all: readonly Shortcut[] = SHORTCUTS;
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const canonical = ({ keys }: { keys: string }): string => keys.split('-').sort().join('-');
  expect(new Set(EDITOR_SHORTCUTS.map(canonical)).size).toBe(EDITOR_SHORTCUTS.length);
});

test('keys are told to assistive technology for both kinds of keyboard', () => {
  expect(ariaKeys(RUN)).toBe('Control+Enter Meta+Enter');
  expect(ariaKeys(SUBMIT)).toBe('Control+Shift+Enter Meta+Shift+Enter');
  expect(ariaKeys({ keys: 'F1' })).toBe('F1');
});
