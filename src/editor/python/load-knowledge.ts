import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type * as knowledge from './knowledge.ts';
import type { PythonNames } from './names.ts';
import { completeOwn } from './own-names.ts';

export type Knowledge = typeof knowledge & { names: PythonNames };

let loaded: Promise<Knowledge | null> | undefined;

/** Fetches the table of names and what reads it, once. Null where they cannot be had. */
export function loadKnowledge(): Promise<Knowledge | null> {
  return (loaded ??= Promise.all([import('./knowledge.ts'), import('./names.json?raw')]).then(
    ([reading, { default: text }]) => ({ ...reading, names: JSON.parse(text) as PythonNames }),
    () => null,
  ));
}

/** Names that fit at the cursor; where nothing can be fetched, the language's and the code's own. */
export async function completePython(context: CompletionContext): Promise<CompletionResult | null> {
  const python = await loadKnowledge();
  return python ? python.completeWith(python.names, context) : completeOwn(context);
}
