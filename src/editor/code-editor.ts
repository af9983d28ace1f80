import { autocompletion, closeBrackets } from '@codemirror/autocomplete';
import { history, undo } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search } from '@codemirror/search';
import { EditorSelection, EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  dropCursor,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  lineNumbers,
  rectangularSelection,
  tooltips,
} from '@codemirror/view';
import { containKeys, keys, type EditorActions } from './keys.ts';
import { toDiagnostic, type Marker } from './marker.ts';
import { theme } from './theme.ts';

export interface CodeEditorOptions extends EditorActions {
  /** Where the editor is drawn: an element in a document or a shadow root. */
  parent: HTMLElement;
  code: string;
  /** The accessible name. */
  label: string;
  /** Id, in the same tree, of the text that explains the keys. */
  describedBy: string;
  /** After every change, by the reader or by `replace`. */
  change(code: string): void;
}

/** A Python editor. */
export class CodeEditor {
  readonly #view: EditorView;

  constructor(options: CodeEditorOptions) {
    const { parent } = options;
    const root = parent.getRootNode();
    containKeys(parent);
    this.#view = new EditorView({
      parent,
      ...(root instanceof ShadowRoot ? { root } : {}),
      state: EditorState.create({ doc: options.code, extensions: extensions(options) }),
    });
  }

  get code(): string {
    return this.#view.state.doc.toString();
  }

  /** Replaces the text in one step that Undo takes back. */
  replace(code: string): void {
    if (code === this.code) return;
    const { state } = this.#view;
    this.#view.dispatch({
      changes: { from: 0, to: state.doc.length, insert: code },
      userEvent: 'input.replace',
    });
  }

  undo(): void {
    undo(this.#view);
  }

  /** Shows these messages in place of any earlier ones. */
  mark(markers: readonly Marker[]): void {
    const { state } = this.#view;
    this.#view.dispatch(
      setDiagnostics(
        state,
        markers.map((marker) => toDiagnostic(state.doc, marker)),
      ),
    );
  }

  /** Puts the cursor at a line (from 1), in view, with the focus. */
  goTo(line: number, column?: number): void {
    const { from } = toDiagnostic(this.#view.state.doc, { line, column, message: '' });
    this.#view.dispatch({
      selection: EditorSelection.cursor(from),
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}

function extensions(options: CodeEditorOptions): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(true),
    rectangularSelection(),
    indentUnit.of('    '),
    EditorState.tabSize.of(4),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ icons: false }),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    // A fixed position keeps tooltips whole where an ancestor clips its content.
    tooltips({ position: 'fixed' }),
    python(),
    keys(options),
    theme,
    EditorView.contentAttributes.of({
      'aria-label': options.label,
      'aria-describedby': options.describedBy,
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      tabindex: '0',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.change(update.state.doc.toString());
    }),
  ];
}
