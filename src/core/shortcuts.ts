import { RUN, SUBMIT, type Shortcut } from './run-shortcuts.ts';

/**
 * Every shortcut, in the order of the help sheet. Keys are written as CodeMirror does: `Mod` is ⌘ on a
 * Mac and Ctrl elsewhere; after a space comes the next key. `bound` says who answers to the keys: the
 * editor, the widget around it, the part of the page that has the focus, a page of the site, or nobody in
 * particular, for gestures. Run and Submit are answered by the editor and by the rest of the widget.
 */
export const SHORTCUTS = [
  RUN,
  SUBMIT,
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

  { group: 'With the focus there', id: 'tabs', keys: 'Arrows', bound: 'part', does: 'Tabs: to the next one' },
  {
    group: 'With the focus there',
    id: 'ownCases',
    keys: 'Mod-Enter',
    bound: 'part',
    does: 'Your own cases: try them',
  },
  {
    group: 'With the focus there',
    id: 'cells',
    keys: 'Arrows',
    bound: 'part',
    does: 'Picture of an array: to a cell',
  },
  {
    group: 'With the focus there',
    id: 'divider',
    keys: 'Arrows',
    bound: 'part',
    does: 'Line between panes: move',
  },
  {
    group: 'With the focus there',
    id: 'dividerBack',
    keys: 'Enter',
    bound: 'part',
    does: 'Line between panes: put back',
  },
] as const satisfies readonly Shortcut[];

/** The shortcuts that the editor answers to. */
export type EditorShortcut = Extract<(typeof SHORTCUTS)[number], { bound: 'editor' }>;

/** The editor's shortcuts. */
export const EDITOR_SHORTCUTS: readonly EditorShortcut[] = SHORTCUTS.filter(
  (shortcut): shortcut is EditorShortcut => shortcut.bound === 'editor',
);

/** The keys of a shortcut of the table, as they are written there. */
export function keysOf(id: (typeof SHORTCUTS)[number]['id']): string {
  return SHORTCUTS.find((shortcut) => shortcut.id === id)?.keys ?? '';
}

/** What of a keyboard event tells its stroke. */
interface Stroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Whether an event is the one stroke of a shortcut of the table. */
export function isStroke(event: Stroke, id: (typeof SHORTCUTS)[number]['id'], apple: boolean): boolean {
  const parts = keysOf(id).split('-');
  const mod = parts.includes('Mod');
  return (
    event.key === parts.at(-1) &&
    event.ctrlKey === (parts.includes('Ctrl') || (mod && !apple)) &&
    event.metaKey === (mod && apple) &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift')
  );
}
