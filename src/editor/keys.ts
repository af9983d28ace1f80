import {
  acceptCompletion,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  selectedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import {
  addCursorAbove,
  addCursorBelow,
  copyLineDown,
  cursorMatchingBracket,
  defaultKeymap,
  deleteLine,
  historyKeymap,
  indentLess,
  indentMore,
  moveLineDown,
  moveLineUp,
  redo,
  toggleComment,
  undo,
} from '@codemirror/commands';
import { indentUnit } from '@codemirror/language';
import { nextDiagnostic } from '@codemirror/lint';
import {
  findNext,
  findPrevious,
  gotoLine,
  openSearchPanel,
  searchKeymap,
  selectNextOccurrence,
  selectSelectionMatches,
} from '@codemirror/search';
import { EditorSelection, Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap, type Command, type KeyBinding } from '@codemirror/view';
import type { EditorSettings } from '../core/editor-settings.ts';
import { EDITOR_SHORTCUTS, type EditorShortcut } from '../core/shortcuts.ts';
import { editorActions, type EditorActions } from './actions.ts';
import { closeExplanation, explainName } from './python/explain.ts';
import { closeSignature } from './python/signature-help.ts';

/** Four spaces, or as many as reach the next stop; a selection is indented as a whole. */
export const indent: Command = (view) => {
  const { state } = view;
  if (state.readOnly) return false;
  if (state.selection.ranges.some((range) => !range.empty)) return indentMore(view);
  const width = state.facet(indentUnit).length;
  view.dispatch(
    state.changeByRange((range) => {
      const column = range.head - state.doc.lineAt(range.head).from;
      const insert = ' '.repeat(width - (column % width));
      return {
        changes: { from: range.head, insert },
        range: EditorSelection.cursor(range.head + insert.length),
      };
    }),
    { userEvent: 'input.indent', scrollIntoView: true },
  );
  return true;
};

/** Takes the chosen name, unless it is written already: then the key does what it does without a list. */
const accept: Command = (view) => {
  const { state } = view;
  const { head } = state.selection.main;
  const [written] = /\w*$/.exec(state.sliceDoc(state.doc.lineAt(head).from, head)) ?? [];
  if (written && selectedCompletion(state)?.label === written) {
    closeCompletion(view);
    return false;
  }
  return acceptCompletion(view);
};

const act =
  (name: keyof EditorActions): Command =>
  (view) => {
    view.state.facet(editorActions)[name]();
    return true;
  };

/** What each shortcut of the table does. */
const COMMANDS: Readonly<Record<EditorShortcut['id'], Command>> = {
  run: act('run'),
  submit: act('submit'),
  save: act('save'),
  complete: startCompletion,
  accept,
  explain: explainName,
  find: openSearchPanel,
  findNext,
  findPrevious,
  goToLine: gotoLine,
  goToBracket: cursorMatchingBracket,
  nextError: nextDiagnostic,
  indent: (view) => accept(view) || indent(view),
  outdent: indentLess,
  comment: toggleComment,
  moveUp: moveLineUp,
  moveDown: moveLineDown,
  copyDown: copyLineDown,
  deleteLine,
  undo,
  redo,
  selectNext: selectNextOccurrence,
  selectAll: selectSelectionMatches,
  cursorAbove: addCursorAbove,
  cursorBelow: addCursorBelow,
};

const TAB_KEYS: readonly EditorShortcut['id'][] = ['indent', 'outdent'];

const bindings = (chosen: readonly EditorShortcut[]): KeyBinding[] =>
  chosen.map((shortcut) => ({
    key: shortcut.keys,
    ...('mac' in shortcut ? { mac: shortcut.mac } : {}),
    run: COMMANDS[shortcut.id],
    // What the browser does with them is never meant here.
    preventDefault: /Mod|F\d/.test(shortcut.keys),
  }));

/** Tab and Shift-Tab, as the reader wants them. */
export function tabKeys(tabKey: EditorSettings['tabKey']): Extension {
  const chosen = EDITOR_SHORTCUTS.filter(({ id }) => TAB_KEYS.includes(id));
  return tabKey === 'indents' ? Prec.highest(keymap.of(bindings(chosen))) : [];
}

/** Escape, then Tab, moves the focus on. CodeMirror alone gives up after two seconds, too soon for some. */
const tabLeavesAfterEscape = Prec.highest(
  EditorView.domEventHandlers({
    keydown(event, view) {
      if (!['Tab', 'Shift'].includes(event.key)) view.setTabFocusMode(event.key === 'Escape');
      return false;
    },
    focus(_event, view) {
      view.setTabFocusMode(false);
      return false;
    },
  }),
);

/** Keys of the editor: those of the table first, then CodeMirror's usual ones. */
export function keys(): Extension {
  return [
    tabLeavesAfterEscape,
    Prec.highest(
      keymap.of([
        ...bindings(EDITOR_SHORTCUTS.filter(({ id }) => !TAB_KEYS.includes(id))),
        // But for Enter, which takes only what is not written yet.
        ...completionKeymap.filter(({ key }) => key !== 'Enter'),
        { key: 'Escape', run: (view) => closeExplanation(view) || closeSignature(view) },
      ]),
    ),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap]),
  ];
}

/** Editing that the browser itself does, with Control or Command. */
const NATIVE_EDITING = /^(?:[acvxyz]|Arrow\w+|Backspace|Delete|Enter|Home|End|Insert)$/i;

/**
 * Stops keys that the editor uses from reaching the page's own shortcuts. Escape, Tab and F-keys pass, and so
 * do combinations that mean nothing here.
 */
export function containKeys(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    host.addEventListener(type, (event) => {
      if (/^(Escape|Tab|F\d+)$/.test(event.key)) return;
      // With Alt it may be how a character is typed.
      const combination = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (combination && !event.defaultPrevented && !NATIVE_EDITING.test(event.key)) return;
      event.stopPropagation();
    });
  }
}
