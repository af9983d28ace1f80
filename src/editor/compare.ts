import { unifiedMergeView } from '@codemirror/merge';
import { python } from '@codemirror/lang-python';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { theme } from './theme.ts';

export interface ComparisonOptions {
  /** Where the comparison is drawn: an element in a document or a shadow root. */
  parent: HTMLElement;
  before: string;
  after: string;
  /** The accessible name. */
  label: string;
}

const look = EditorView.theme({
  // Without its colours a comparison tells nothing.
  '&': { height: 'auto', forcedColorAdjust: 'none' },
  '.cm-content': { padding: '4px 0' },
  '.cm-deletedChunk': { backgroundColor: 'var(--ml-removed)', paddingInlineStart: '8px' },
  '&.cm-merge-b .cm-changedLine': { backgroundColor: 'var(--ml-added)' },
  '.cm-deletedLine, .cm-deletedLine del': { textDecoration: 'none' },
  '.cm-deletedChunk .cm-deletedText': { background: 'var(--ml-removed-strong)' },
  '&.cm-merge-b .cm-changedText': { background: 'var(--ml-added-strong)' },
  // On a strong ground no colour of the syntax is legible enough.
  '.cm-deletedText, .cm-deletedText *, .cm-changedText, .cm-changedText *': {
    color: 'var(--ml-text) !important',
  },
  '.cm-changeGutter': { width: '4px', paddingInlineStart: '0' },
  '.cm-deletedLineGutter': { background: 'var(--ml-fail)' },
  '&.cm-merge-b .cm-changedLineGutter': { background: 'var(--ml-pass)' },
  '.cm-collapsedLines': {
    background: 'var(--ml-raised)',
    color: 'var(--ml-muted)',
    padding: '4px 12px',
  },
});

/** Two programs as one text: what went stands above what came. Nothing in it can be changed. */
export function showComparison({ parent, before, after, label }: ComparisonOptions): () => void {
  const root = parent.getRootNode();
  const view = new EditorView({
    parent,
    ...(root instanceof ShadowRoot ? { root } : {}),
    state: EditorState.create({
      doc: after,
      extensions: [
        lineNumbers(),
        python(),
        unifiedMergeView({
          original: before,
          mergeControls: false,
          syntaxHighlightDeletions: true,
          collapseUnchanged: { margin: 3, minSize: 6 },
        }),
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        theme,
        look,
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      ],
    }),
  });
  return () => view.destroy();
}
