import { readFileSync } from 'node:fs';
import { CompletionContext } from '@codemirror/autocomplete';
import { python } from '@codemirror/lang-python';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { completeWith } from '../../../src/editor/python/completion.ts';
import { describeAt } from '../../../src/editor/python/describe.ts';
import type { PythonNames } from '../../../src/editor/python/names.ts';
import { callAt } from '../../../src/editor/python/call.ts';

/** The editor's own table. */
export const NAMES = JSON.parse(
  readFileSync(new URL('../../../src/editor/python/names.json', import.meta.url), 'utf8'),
) as PythonNames;

/** Code as it is in the editor; the last `|` is where the cursor is. */
export function codeWithCursor(text: string): { state: EditorState; position: number } {
  const position = text.lastIndexOf('|');
  const doc = text.slice(0, position) + text.slice(position + 1);
  const unread = EditorState.create({ doc, extensions: [python()] });
  // On a busy machine the time that a new state gives its parser is over too soon.
  ensureSyntaxTree(unread, doc.length, 60_000);
  return { position, state: unread.update({}).state };
}

/** The names that are offered at `|`, most fitting first where it matters; null where there is no list. */
export function offered(text: string, explicit = false): string[] | null {
  const { state, position } = codeWithCursor(text);
  const result = completeWith(NAMES, new CompletionContext(state, position, explicit));
  return result && result.options.map(({ label }) => label);
}

/** What is explained at `|`. */
export function explained(text: string): string | null {
  const { state, position } = codeWithCursor(text);
  const found = describeAt(state, position, NAMES);
  return found && `${found.name}${found.signature}${found.sentence && ` ${found.sentence}`}`;
}

/** The call around `|` and the parameter that is being given. */
export function call(text: string): { name: string; parameter: string | undefined } | null {
  const { state, position } = codeWithCursor(text);
  const found = callAt(state, position, NAMES);
  return found && { name: found.name, parameter: found.parameters[found.index] };
}
