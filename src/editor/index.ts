export { CodeEditor, type CodeEditorOptions } from './code-editor.ts';
export type { Writing } from './writing.ts';
export type { Marker } from './marker.ts';
