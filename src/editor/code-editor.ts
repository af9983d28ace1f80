import { autocompletion, closeBrackets, insertBracket } from '@codemirror/autocomplete';
import { history, undo } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { diagnosticCount, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search } from '@codemirror/search';
import { Compartment, EditorSelection, EditorState, type Extension } from '@codemirror/state';
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
import type { EditorSettings } from '../core/editor-settings.ts';
import { editorActions, type EditorActions } from './actions.ts';
import { containKeys, indent, keys, tabKeys } from './keys.ts';
import { markersGoWhenEdited, toDiagnostic, type Marker } from './marker.ts';
import { pythonWriting } from './python/writing.ts';
import { phrases } from './phrases.ts';
import { theme } from './theme.ts';
import type { Writing } from './writing.ts';

export interface CodeEditorOptions extends EditorActions {
  /** Where the editor is drawn: an element in a document or a shadow root. */
  parent: HTMLElement;
  code: string;
  /** The accessible name. */
  label: string;
  /** Id, in the same tree, of the text that explains the keys. */
  describedBy: string;
  settings: EditorSettings;
  /** Python unless told otherwise. */
  writing?: Writing;
  /** After every change, by the reader or by `replace`. */
  change(code: string): void;
}

/** An editor of Python, or of another language that is handed to it. */
export class CodeEditor {
  readonly #view: EditorView;
  readonly #vim = new Compartment();
  readonly #chosen = new Compartment();
  readonly #writing: Writing;
  #settings: EditorSettings;

  constructor(options: CodeEditorOptions) {
    const { parent } = options;
    const root = parent.getRootNode();
    containKeys(parent);
    this.#settings = options.settings;
    this.#writing = options.writing ?? pythonWriting;
    this.#view = new EditorView({
      parent,
      ...(root instanceof ShadowRoot ? { root } : {}),
      state: EditorState.create({
        doc: options.code,
        extensions: [
          // Vim reads keys before anything else does.
          this.#vim.of(NO_VIM),
          this.#chosen.of(chosen(options.settings, this.#writing)),
          extensions(options, this.#writing),
        ],
      }),
    });
    void this.#arrangeVim();
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

  indent(): void {
    indent(this.#view);
  }

  /** Types a character as the keyboard would: a bracket comes with its other half, where the reader wants that. */
  type(character: string): void {
    const { state } = this.#view;
    const bracket = this.#settings.closeBrackets ? insertBracket(state, character) : null;
    const typed = { userEvent: 'input.type', scrollIntoView: true };
    this.#view.dispatch(bracket ?? state.update(state.replaceSelection(character), typed));
  }

  /** Shows these messages in place of any earlier ones. */
  mark(markers: readonly Marker[]): void {
    const { state } = this.#view;
    // A change of nothing would still have the page laid out, before a verdict is painted.
    if (markers.length === 0 && diagnosticCount(state) === 0) return;
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

  /** Arranges the editor as the reader wants it. */
  configure(settings: EditorSettings): void {
    this.#settings = settings;
    this.#view.dispatch({ effects: this.#chosen.reconfigure(chosen(settings, this.#writing)) });
    // The size of the text is the element's; heights are measured anew.
    this.#view.requestMeasure();
    void this.#arrangeVim();
  }

  focus(): void {
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }

  /** Vim's keys are fetched when they are first chosen; without them the usual ones stay. */
  async #arrangeVim(): Promise<void> {
    const { vimKeys } = this.#settings;
    const isOn = this.#vim.get(this.#view.state) !== NO_VIM;
    if (vimKeys === isOn) return;
    const extension = vimKeys ? await fetchVim() : NO_VIM;
    // Chosen otherwise in the meantime.
    if (!extension || this.#settings.vimKeys !== vimKeys) return;
    this.#view.dispatch({ effects: this.#vim.reconfigure(extension) });
  }
}

const NO_VIM: Extension = [];

async function fetchVim(): Promise<Extension | null> {
  try {
    return (await import('./vim.ts')).vimKeys();
  } catch {
    return null; // Not reachable now: chosen again, it is tried again.
  }
}

/** What the reader's settings decide. */
function chosen(
  { closeBrackets: closes, completion, tabKey, wrapLines }: EditorSettings,
  { sources, help }: Writing,
): Extension {
  return [
    tabKeys(tabKey),
    closes ? closeBrackets() : [],
    wrapLines ? EditorView.lineWrapping : [],
    // Asked for by key there is always a list.
    autocompletion({
      override: [...sources],
      activateOnTyping: completion,
      icons: false,
      defaultKeymap: false,
      tooltipClass: () => 'ml-completions',
    }),
    completion ? help : [],
  ];
}

function extensions(options: CodeEditorOptions, { extension, indent: spaces, prepare }: Writing): Extension {
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
    indentUnit.of(' '.repeat(spaces)),
    EditorState.tabSize.of(4),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    // A fixed position keeps tooltips whole where an ancestor clips its content.
    tooltips({ position: 'fixed' }),
    extension,
    markersGoWhenEdited,
    editorActions.of(options),
    keys(),
    phrases,
    theme,
    EditorView.contentAttributes.of({
      'aria-label': options.label,
      'aria-describedby': options.describedBy,
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      tabindex: '0',
    }),
    EditorView.domEventHandlers({ focus: prepare }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.change(update.state.doc.toString());
    }),
  ];
}
