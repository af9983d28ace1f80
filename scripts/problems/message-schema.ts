// Writes the JSON Schema of the messages from Python to the page, with which the tests of `ml_judge` compare
// what Python says of them.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { MESSAGES } from '../../src/judge/replies.ts';

export const MESSAGE_SCHEMA_PATH = resolve(import.meta.dirname, '../../python/tests/messages.schema.json');

/** The text of `python/tests/messages.schema.json`: the name of each message → its schema. */
export function messageSchemaText(): string {
  // What is checked beyond shapes, such as the number of cells, has no counterpart in either.
  const schemas = Object.entries(MESSAGES).map(([name, message]) => {
    return [name, toJsonSchema(message, { errorMode: 'ignore', typeMode: 'output' })];
  });
  return `${JSON.stringify(Object.fromEntries(schemas), null, 1)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(MESSAGE_SCHEMA_PATH, messageSchemaText());
  console.log(`Wrote ${MESSAGE_SCHEMA_PATH}`);
}
