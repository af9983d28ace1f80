export { CodeEditor, type CodeEditorOptions } from './code-editor.ts';
export type { Marker } from './marker.ts';
