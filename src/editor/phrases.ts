import { EditorState, type Extension } from '@codemirror/state';

/** The words of CodeMirror's panels, in the style of the page. */
export const phrases: Extension = EditorState.phrases.of({
  Replace: 'Replace with',
  next: 'Next',
  previous: 'Previous',
  all: 'Select all',
  'match case': 'Match case',
  regexp: 'Regular expression',
  'by word': 'Whole words',
  replace: 'Replace',
  'replace all': 'Replace all',
  close: 'Close',
  go: 'Go',
});
