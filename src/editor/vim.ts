import { Vim, vim } from '@replit/codemirror-vim';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { editorActions } from './actions.ts';

// Fingers that know Vim save by `:w`.
Vim.defineEx('write', 'w', ({ cm6 }: { cm6: EditorView }) => cm6.state.facet(editorActions).save());

/** Vim's modes and keys, with its status line below the code. */
export function vimKeys(): Extension {
  return vim({ status: true });
}
