import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { overlays } from './theme-overlays.ts';

// Only custom properties, so that light, dark and a host page's own colours need no second theme.
const look = EditorView.theme({
  '&': {
    color: 'var(--ml-text)',
    backgroundColor: 'var(--ml-surface)',
    height: '100%',
    fontSize: 'max(var(--ml-editor-least, 0px), 0.875em * var(--ml-editor-scale, 1))',
  },
  '@media print': {
    '&': { height: 'auto' },
    '.cm-scroller': { overflow: 'visible' },
    '.cm-content, .cm-line': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', flexShrink: '1' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
    '.cm-cursorLayer': { display: 'none' },
  },
  '@media (prefers-reduced-motion: reduce)': { '.cm-cursorLayer': { animation: 'none !important' } },
  '&.cm-focused': { outline: 'none' },
  // Around code and numbers alike: both are at their places before the editor has measured anything.
  '.cm-scroller': {
    fontFamily: 'var(--ml-font-code)',
    lineHeight: '1.55',
    overflow: 'auto',
    paddingTop: '8px',
  },
  '.cm-content': { caretColor: 'var(--ml-accent)', padding: '0 0 24px' },
  '.cm-line': { padding: '0 12px 0 8px' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ml-accent)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    backgroundColor: 'var(--ml-surface)',
    color: 'var(--ml-faint)',
    border: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 12px', minWidth: '32px' },
  // The first one takes no place: it is as wide as the last number.
  '.cm-gutterElement + .cm-gutterElement': { minHeight: '1lh' },
  '.cm-activeLine': { backgroundColor: 'var(--ml-line)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--ml-line)', color: 'var(--ml-muted)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--ml-selection)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--ml-match)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--ml-match)', outline: 'none' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'var(--ml-fail)' },
  '.cm-searchMatch': { backgroundColor: 'var(--ml-match)', outline: '1px solid var(--ml-border)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--ml-selection)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--ml-fail) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-gutter-lint': { width: '12px' },
  '.cm-lint-marker': { width: '8px', height: '8px', margin: '0 2px' },
  '.cm-lint-marker-error': {
    content: '""',
    display: 'block',
    borderRadius: '50%',
    backgroundColor: 'var(--ml-fail)',
    marginTop: '7px',
  },
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--ml-code-keyword)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--ml-code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--ml-code-number)' },
  { tag: [tags.comment, tags.docString], color: 'var(--ml-code-comment)', fontStyle: 'italic' },
  {
    tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)],
    color: 'var(--ml-code-name)',
  },
  { tag: tags.meta, color: 'var(--ml-code-keyword)' },
]);

/** Looks, drawn from the custom properties `--ml-*` around the editor. */
export const theme: Extension = [look, overlays, syntaxHighlighting(colours)];
