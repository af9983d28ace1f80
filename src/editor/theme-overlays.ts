import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const control = {
  minHeight: '28px',
  padding: '2px 8px',
  border: '1px solid var(--ml-control)',
  borderRadius: '4px',
  backgroundColor: 'var(--ml-surface)',
  backgroundImage: 'none',
  color: 'inherit',
};

const panels = EditorView.theme({
  '.cm-panels': {
    backgroundColor: 'var(--ml-raised)',
    color: 'var(--ml-text)',
    fontFamily: 'var(--ml-font-text)',
    fontSize: '1em',
    zIndex: '1',
  },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--ml-border)' },
  '.cm-panels.cm-panels-bottom': { borderTop: '1px solid var(--ml-border)' },
  '.cm-panel input, .cm-panel button, .cm-panel label': { font: 'inherit' },
  '.cm-panel button': { cursor: 'pointer' },
  '.cm-textfield, .cm-button': control,
  '.cm-textfield::placeholder': { color: 'var(--ml-faint)', opacity: '1' },
  '.cm-button:active': { backgroundImage: 'none' },
  '.cm-button:hover': { borderColor: 'var(--ml-accent)', color: 'var(--ml-accent)' },
  '.cm-panel :focus-visible': { outline: '2px solid var(--ml-accent)', outlineOffset: '1px' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 44px 8px 12px',
  },
  // Three rows: find, how, replace.
  '.cm-panel.cm-search::before, .cm-panel.cm-search::after': { content: '""', flexBasis: '100%' },
  '.cm-panel.cm-search::before': { order: '1' },
  '.cm-panel.cm-search::after': { order: '3' },
  '.cm-panel.cm-search [name=replace], .cm-panel.cm-search [name=replaceAll]': { order: '4' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button': { margin: '0' },
  '.cm-panel.cm-search .cm-textfield': { flex: '0 1 14em', minWidth: '8em' },
  '.cm-panel.cm-search label': {
    display: 'flex',
    order: '2',
    alignItems: 'center',
    gap: '4px',
    margin: '0',
    marginInlineEnd: '8px',
    fontSize: '0.9286em',
  },
  '.cm-panel.cm-search input[type=checkbox]': { accentColor: 'var(--ml-accent)', margin: '0' },
  '.cm-panel.cm-search [name=close], .cm-dialog-close': {
    top: '8px',
    right: '8px',
    width: '28px',
    height: '28px',
    padding: '0',
    border: 'none',
    borderRadius: '4px',
    background: 'none',
    color: 'var(--ml-muted)',
    fontSize: '1.25em',
    lineHeight: '1',
  },
  '.cm-panel.cm-dialog': { padding: '8px 44px 8px 12px' },
  '.cm-panel.cm-dialog label': { display: 'inline-flex', alignItems: 'center', gap: '8px', fontSize: '1em' },
  '.cm-panel.cm-panel-lint ul [aria-selected]': { backgroundColor: 'var(--ml-selection)' },
  '.cm-panel.cm-vim-panel': {
    display: 'flex',
    minHeight: '24px',
    padding: '0 12px',
    fontFamily: 'var(--ml-font-code)',
    color: 'var(--ml-muted)',
  },
  '.cm-panel.cm-vim-panel input': { color: 'var(--ml-text)', outline: 'none' },
  // Vim's own colour is for light pages alone.
  '&.cm-focused .cm-vimCursorLayer .cm-fat-cursor': {
    background: 'color-mix(in srgb, var(--ml-accent) 45%, transparent)',
    color: 'inherit',
  },
  '&:not(.cm-focused) .cm-vimCursorLayer .cm-fat-cursor': {
    background: 'none',
    outline: '1px solid var(--ml-accent)',
  },
});

const tooltips = EditorView.theme({
  '.cm-tooltip': {
    maxWidth: 'min(560px, 95vw)',
    border: '1px solid var(--ml-border)',
    borderRadius: '4px',
    backgroundColor: 'var(--ml-raised)',
    color: 'var(--ml-text)',
    boxShadow: '0 2px 8px rgb(0 0 0 / 12%)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    minWidth: '200px',
    maxHeight: '13.5em',
    fontFamily: 'var(--ml-font-code)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px 8px', lineHeight: '1.5' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--ml-selection)',
    color: 'var(--ml-text)',
  },
  '.cm-completionMatchedText': { color: 'var(--ml-accent)', fontWeight: '600', textDecoration: 'none' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionMatchedText': { color: 'inherit' },
  '.cm-tooltip.cm-completionInfo': { padding: '8px 12px', whiteSpace: 'normal' },
  '.cm-tooltip-hover, .cm-tooltip-lint': { overflow: 'hidden' },
  '.ml-description': { padding: '8px 12px', fontFamily: 'var(--ml-font-text)' },
  '.cm-completionInfo .ml-description': { padding: '0' },
  '.ml-description code': {
    display: 'block',
    fontFamily: 'var(--ml-font-code)',
    fontSize: '0.9286em',
    color: 'var(--ml-muted)',
    overflowWrap: 'anywhere',
  },
  '.ml-description strong': { color: 'var(--ml-text)', fontWeight: '600' },
  '.ml-description mark': { background: 'none', color: 'var(--ml-accent)', fontWeight: '600' },
  '.ml-description p': { margin: '4px 0 0' },
  '.cm-tooltip .cm-diagnostic': { padding: '8px 12px' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--ml-fail)' },
  '.cm-diagnosticText': {
    fontFamily: 'var(--ml-font-text)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** Panels and tooltips. */
export const overlays: Extension = [panels, tooltips];
