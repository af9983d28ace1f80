import * as v from 'valibot';

/** The pieces that schemas of files written by hand are made of, and what is told where one does not fit. */

// Every schema below carries one sentence: it is the message when the value does not fit, and the
// description in the published JSON Schema.

/** Text on one line. */
export function text(sentence: string, minLength: number, maxLength: number) {
  return v.pipe(
    v.string(sentence),
    v.minLength(minLength, sentence),
    v.maxLength(maxLength, sentence),
    v.regex(/^\S(?:[^\n\r]*\S)?$/, sentence),
    v.description(sentence),
  );
}

/** A name. */
export function matching(sentence: string, pattern: RegExp) {
  return v.pipe(
    v.string(sentence),
    v.maxLength(80, sentence),
    v.regex(pattern, sentence),
    v.description(sentence),
  );
}

/** A number. */
export function between(sentence: string, min: number, max: number) {
  return v.pipe(
    v.number(sentence),
    v.finite(sentence),
    v.minValue(min, sentence),
    v.maxValue(max, sentence),
    v.description(sentence),
  );
}

/** A whole number. */
export function whole(sentence: string, min: number, max: number) {
  return v.pipe(
    v.number(sentence),
    v.integer(sentence),
    v.minValue(min, sentence),
    v.maxValue(max, sentence),
    v.description(sentence),
  );
}

/** One of some words. */
export function oneOf<const Options extends readonly string[]>(sentence: string, options: Options) {
  return v.pipe(v.picklist(options, sentence), v.description(sentence));
}

/** A list without doubles. */
export function list<Item extends v.GenericSchema>(
  sentence: string,
  item: Item,
  minLength: number,
  maxLength: number,
) {
  return v.pipe(
    v.array(item, sentence),
    v.minLength(minLength, sentence),
    v.maxLength(maxLength, sentence),
    v.check((items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length, sentence),
    v.description(sentence),
  );
}

/** An object without other fields. */
export function fields<const Entries extends v.ObjectEntries>(sentence: string, entries: Entries) {
  return v.pipe(
    v.strictObject(entries, (issue) => {
      const key = String(issue.path?.at(-1)?.key ?? '');
      if (issue.expected === 'never') {
        return `There is no such field: remove it or correct its name. The fields are ${Object.keys(entries).join(', ')}.`;
      }
      const entry = entries[key];
      return (entry && v.getDescription(entry)) || sentence;
    }),
    v.description(sentence),
  );
}

/** What is wrong with a value: one sentence a field, in the words of its schema. */
export function readFields<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { output: v.InferOutput<Schema> | null; messages: string[] } {
  // Valibot takes an array for an object.
  const result = v.safeParse(schema, Array.isArray(value) ? null : value);
  if (result.success) return { output: result.output, messages: [] };
  const messages = new Map<string, string>();
  for (const issue of result.issues) {
    const path = v.getDotPath(issue) ?? '';
    if (!messages.has(path)) messages.set(path, describe(path, issue));
  }
  return { output: null, messages: [...messages.values()] };
}

function describe(path: string, issue: v.BaseIssue<unknown>): string {
  if (path === '') return issue.message;
  if (issue.expected === 'never') return `"${path}" is unknown. ${issue.message}`;
  if (issue.input === undefined) return `"${path}" is missing. ${issue.message}`;
  return `"${path}" is ${shown(issue.input)}. ${issue.message}`;
}

function shown(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

/** The value of a JSON text, or a sentence for whoever wrote it. A byte order mark is passed over. */
export function readJson(text: string): { value: unknown } | { message: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { message: `The file is not JSON (${reason}). Look for a missing comma, quote or bracket there.` };
  }
}
