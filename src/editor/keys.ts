import { acceptCompletion, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { indentUnit } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';
import { EditorSelection, Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap, type Command } from '@codemirror/view';

/** What the keys of the workspace do. */
export interface EditorActions {
  run(): void;
  submit(): void;
  save(): void;
}

/** Four spaces, or as many as reach the next stop; a selection is indented as a whole. */
const indent: Command = (view) => {
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

/** Escape, then Tab, moves the focus on. CodeMirror alone gives up after two seconds, too soon for some. */
const tabLeavesAfterEscape = EditorView.domEventHandlers({
  keydown(event, view) {
    if (!['Tab', 'Shift'].includes(event.key)) view.setTabFocusMode(event.key === 'Escape');
    return false;
  },
  focus(_event, view) {
    view.setTabFocusMode(false);
    return false;
  },
});

function always(action: () => void): Command {
  return () => {
    action();
    return true;
  };
}

/** Keys of the editor: those of the workspace first, then indenting, then CodeMirror's usual ones. */
export function keys(actions: EditorActions): Extension {
  return [
    tabLeavesAfterEscape,
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: always(actions.run), preventDefault: true },
        { key: 'Mod-Shift-Enter', run: always(actions.submit), preventDefault: true },
        { key: 'Mod-s', run: always(actions.save), preventDefault: true },
      ]),
    ),
    keymap.of([
      { key: 'Tab', run: (view) => acceptCompletion(view) || indent(view), shift: indentLess },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
  ];
}

/** Stops keys that the editor uses from reaching the page's own shortcuts; Escape, Tab and F-keys pass. */
export function containKeys(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    host.addEventListener(type, (event) => {
      if (!/^(Escape|Tab|F\d+)$/.test(event.key)) event.stopPropagation();
    });
  }
}
