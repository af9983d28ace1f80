import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { globalCompletion, localCompletionSource } from '@codemirror/lang-python';

/** What fits at the cursor where nothing more is known: keywords, built-in names and the code's own, as the language package knows them. */
export function completeOwn(context: CompletionContext): CompletionResult | null {
  const global = globalCompletion(context);
  const plain = global && 'options' in global ? global : null;
  const own = ownNames(context);
  if (!plain) return null;
  // Snippets would take the Tab key for their fields.
  const simple = plain.options.filter(({ apply }) => typeof apply !== 'function');
  return { ...plain, options: [...own, ...simple].filter(once()) };
}

/** The names that the code defines around the cursor. */
export function ownNames(context: CompletionContext): Completion[] {
  const result = localCompletionSource(context);
  const typed = context.matchBefore(/\w+$/)?.text;
  const options = result && 'options' in result ? result.options : [];
  // The word that is being typed is not yet a name, unless it is one elsewhere too.
  const counts = options.filter(({ label }) => label !== typed).filter(once());
  return counts.map((option) => ({ ...option, boost: 1 }));
}

/** A filter that lets each label pass once. */
export function once(): (option: Completion) => boolean {
  const seen = new Set<string>();
  return ({ label }) => !seen.has(label) && Boolean(seen.add(label));
}
