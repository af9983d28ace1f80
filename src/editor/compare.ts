import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { python } from '@codemirror/lang-python';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import type { Language } from '../core/problem.ts';
import { programChanges } from './program-changes.ts';
import { theme } from './theme.ts';

export { differenceWords, type ProgramNames } from './program-words.ts';

/** A program with its name. */
export interface Compared {
  label: string;
  code: string;
}

export interface ComparisonOptions {
  /** Where the comparison is drawn: an element in a document or a shadow root. */
  parent: HTMLElement;
  before: Compared;
  after: Compared;
  sideBySide: boolean;
  /** The language of both where only what they say counts; null where every letter does. */
  language: Language | null;
}

const look = EditorView.theme({
  // Without its colours a comparison tells nothing.
  '&': { height: 'auto', forcedColorAdjust: 'none' },
  '.cm-scroller': { paddingTop: '0' },
  '.cm-content': { padding: '4px 0' },
  '.cm-deletedChunk': { backgroundColor: 'var(--ml-removed)', paddingInlineStart: '8px' },
  '&.cm-merge-a .cm-changedLine': { backgroundColor: 'var(--ml-removed)' },
  '&.cm-merge-b .cm-changedLine': { backgroundColor: 'var(--ml-added)' },
  '.cm-deletedLine, .cm-deletedLine del': { textDecoration: 'none' },
  '.cm-deletedChunk .cm-deletedText': { background: 'var(--ml-removed-strong)' },
  '&.cm-merge-a .cm-changedText': { background: 'var(--ml-removed-strong)' },
  '&.cm-merge-b .cm-changedText': { background: 'var(--ml-added-strong)' },
  // On a strong ground no colour of the syntax is legible enough.
  '.cm-deletedText, .cm-deletedText *, .cm-changedText, .cm-changedText *': {
    color: 'var(--ml-text) !important',
  },
  '.cm-changeGutter': { width: '4px', paddingInlineStart: '0' },
  '.cm-deletedLineGutter, &.cm-merge-a .cm-changedLineGutter': { background: 'var(--ml-fail)' },
  '&.cm-merge-b .cm-changedLineGutter': { background: 'var(--ml-pass)' },
  // Its own sign is in few fonts.
  '.cm-collapsedLines::before, .cm-collapsedLines::after': { content: '"…" !important' },
  '.cm-collapsedLines': {
    background: 'var(--ml-raised)',
    color: 'var(--ml-muted)',
    padding: '4px 12px',
  },
});

const COLLAPSED = { margin: 2, minSize: 5 };

/** Two programs, beside each other or as one text, where what went stands above what came. Nothing can be changed. */
export function showComparison(options: ComparisonOptions): () => void {
  const { parent, before, after, sideBySide, language } = options;
  const diffConfig = language
    ? { override: (a: string, b: string) => programChanges(a, b, language) }
    : { scanLimit: 500 };
  const within = parent.getRootNode();
  const root = within instanceof ShadowRoot ? within : document;
  if (sideBySide) {
    const view = new MergeView({
      parent,
      root,
      a: { doc: before.code, extensions: reading(before) },
      b: { doc: after.code, extensions: reading(after) },
      diffConfig,
      // What says the same in more or fewer lines cannot be folded away on both sides alike.
      ...(language ? {} : { collapseUnchanged: COLLAPSED }),
    });
    return () => view.destroy();
  }
  const merged = unifiedMergeView({
    original: before.code,
    mergeControls: false,
    syntaxHighlightDeletions: true,
    collapseUnchanged: COLLAPSED,
    diffConfig,
  });
  const extensions = [merged, reading({ ...after, label: `From ${before.label} to ${after.label}` })];
  const view = new EditorView({ parent, root, state: EditorState.create({ doc: after.code, extensions }) });
  return () => view.destroy();
}

/** An editor to read in; the label is its accessible name. */
function reading({ label, code }: Compared): Extension {
  // A query begins with one of these; what is no Python is shown without colours.
  const isQuery = /^\s*(?:--|SELECT\b|WITH\b.*\bAS\b)/i.test(code);
  return [
    lineNumbers(),
    isQuery ? [] : python(),
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    theme,
    look,
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
  ];
}
