import { Facet } from '@codemirror/state';

/** What the workspace does for the editor's keys. */
export interface EditorActions {
  run(): void;
  submit(): void;
  save(): void;
}

const nothing: EditorActions = { run() {}, submit() {}, save() {} };

/** The actions of an editor, for commands that know only its state. */
export const editorActions = Facet.define<EditorActions, EditorActions>({
  combine: ([actions]) => actions ?? nothing,
});
