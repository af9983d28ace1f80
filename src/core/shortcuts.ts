/**
 * Every shortcut, in the order of the help sheet. Keys are written as CodeMirror does: `Mod` is ⌘ on a
 * Mac and Ctrl elsewhere; after a space comes the next key. `bound` says who answers to the keys: the
 * editor, the widget around it, a page of the site, or nobody in particular, for gestures.
 */
export const SHORTCUTS = [
  { group: 'Judging', id: 'run', keys: 'Mod-Enter', bound: 'editor', does: 'Run the sample tests' },
  { group: 'Judging', id: 'submit', keys: 'Mod-Shift-Enter', bound: 'editor', does: 'Submit to all tests' },
  { group: 'Judging', id: 'save', keys: 'Mod-s', bound: 'editor', does: 'Save the draft now' },

  { group: 'Names', id: 'complete', keys: 'Ctrl-Space', bound: 'editor', does: 'List the names that fit' },
  { group: 'Names', id: 'accept', keys: 'Enter', bound: 'editor', does: 'Take the name chosen in the list' },
  { group: 'Names', id: 'explain', keys: 'Mod-i', bound: 'editor', does: 'Explain the name at the cursor' },

  { group: 'Finding', id: 'find', keys: 'Mod-f', bound: 'editor', does: 'Find and replace' },
  { group: 'Finding', id: 'findNext', keys: 'Mod-g', bound: 'editor', does: 'Next match' },
  { group: 'Finding', id: 'findPrevious', keys: 'Mod-Shift-g', bound: 'editor', does: 'Previous match' },
  { group: 'Finding', id: 'goToLine', keys: 'Mod-Alt-g', bound: 'editor', does: 'Go to a line' },
  {
    group: 'Finding',
    id: 'goToBracket',
    keys: 'Mod-Shift-\\',
    bound: 'editor',
    does: 'Go to the matching bracket',
  },
  { group: 'Finding', id: 'nextError', keys: 'F8', bound: 'editor', does: 'Go to the next error' },

  { group: 'Lines', id: 'indent', keys: 'Tab', bound: 'editor', does: 'Indent' },
  { group: 'Lines', id: 'outdent', keys: 'Shift-Tab', bound: 'editor', does: 'Indent less' },
  { group: 'Lines', id: 'comment', keys: 'Mod-/', bound: 'editor', does: 'Comment or uncomment' },
  { group: 'Lines', id: 'moveUp', keys: 'Alt-ArrowUp', bound: 'editor', does: 'Move the line up' },
  { group: 'Lines', id: 'moveDown', keys: 'Alt-ArrowDown', bound: 'editor', does: 'Move the line down' },
  {
    group: 'Lines',
    id: 'copyDown',
    keys: 'Shift-Alt-ArrowDown',
    bound: 'editor',
    does: 'Copy the line below',
  },
  { group: 'Lines', id: 'deleteLine', keys: 'Mod-Shift-k', bound: 'editor', does: 'Delete the line' },
  { group: 'Lines', id: 'undo', keys: 'Mod-z', bound: 'editor', does: 'Undo' },
  { group: 'Lines', id: 'redo', keys: 'Mod-y', mac: 'Mod-Shift-z', bound: 'editor', does: 'Redo' },

  {
    group: 'Cursors',
    id: 'selectNext',
    keys: 'Mod-d',
    bound: 'editor',
    does: 'Select the next same word too',
  },
  { group: 'Cursors', id: 'selectAll', keys: 'Mod-Shift-l', bound: 'editor', does: 'Select all of the same' },
  {
    group: 'Cursors',
    id: 'cursorAbove',
    keys: 'Mod-Alt-ArrowUp',
    bound: 'editor',
    does: 'Add a cursor above',
  },
  {
    group: 'Cursors',
    id: 'cursorBelow',
    keys: 'Mod-Alt-ArrowDown',
    bound: 'editor',
    does: 'Add a cursor below',
  },
  { group: 'Cursors', id: 'addCursor', keys: 'Mod-Click', bound: 'gesture', does: 'Add a cursor there' },
  { group: 'Cursors', id: 'rectangle', keys: 'Alt-Drag', bound: 'gesture', does: 'Select a rectangle' },

  { group: 'Around', id: 'search', keys: '/', bound: 'page', does: 'Search, in the list of problems' },
  { group: 'Around', id: 'leave', keys: 'Escape Tab', bound: 'gesture', does: 'Leave the editor' },
  { group: 'Around', id: 'help', keys: 'F1', bound: 'widget', does: 'Show these shortcuts' },
  { group: 'Around', id: 'helpOutside', keys: '?', bound: 'widget', does: 'The same, outside the editor' },
] as const satisfies readonly Shortcut[];

export interface Shortcut {
  group: string;
  id: string;
  keys: string;
  /** Where a Mac has others. */
  mac?: string;
  bound: 'editor' | 'widget' | 'page' | 'gesture';
  /** What it does, in the imperative. */
  does: string;
}

/** The shortcuts that the editor answers to. */
export type EditorShortcut = Extract<(typeof SHORTCUTS)[number], { bound: 'editor' }>;

/** The editor's shortcuts. */
export const EDITOR_SHORTCUTS: readonly EditorShortcut[] = SHORTCUTS.filter(
  (shortcut): shortcut is EditorShortcut => shortcut.bound === 'editor',
);

const NAMES: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Drag: 'drag',
  Click: 'click',
};
const MAC_NAMES: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };
/** The order in which each kind of keyboard is described. */
const MODIFIERS = ['Ctrl', 'Mod', 'Alt', 'Shift'];
const MAC_MODIFIERS = ['Ctrl', 'Alt', 'Shift', 'Mod'];

/** What is written on the keys, one list for each stroke: `Mod-Shift-k` → `[['Ctrl', 'Shift', 'K']]`. */
export function keyCaps({ keys, mac }: Pick<Shortcut, 'keys' | 'mac'>, apple: boolean): string[][] {
  const order = apple ? MAC_MODIFIERS : MODIFIERS;
  return ((apple && mac) || keys).split(' ').map((stroke) => {
    const parts = stroke.split('-');
    const key = parts.pop() ?? '';
    const modifiers = order.filter((modifier) => parts.includes(modifier));
    return [
      ...modifiers.map((name) => (apple ? MAC_NAMES[name] : name === 'Mod' ? 'Ctrl' : name)),
      NAMES[key] ?? key,
    ]
      .map((cap) => cap ?? '')
      .map((cap) => (cap.length === 1 ? cap.toUpperCase() : cap));
  });
}
