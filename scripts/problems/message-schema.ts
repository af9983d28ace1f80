// Writes the JSON Schemas of the messages from Python, with which the tests of `ml_judge` compare what Python says
// of them.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { MESSAGES } from '../../src/judge/replies.ts';
import { ANSWERS } from '../prove/messages.ts';

const TESTS = resolve(import.meta.dirname, '../../python/tests');

/** File → its text: to the page the name of each message → its schema, to a proof that of each function's answer. */
export const MESSAGE_SCHEMAS: Record<string, string> = {
  [`${TESTS}/messages.schema.json`]: schemaText(MESSAGES),
  [`${TESTS}/proof.schema.json`]: schemaText(ANSWERS),
};

function schemaText(messages: Record<string, GenericSchema>): string {
  // What is checked beyond shapes, such as the number of cells, has no counterpart in either.
  const schemas = Object.entries(messages).map(([name, message]) => {
    return [name, toJsonSchema(message, { errorMode: 'ignore', typeMode: 'output' })];
  });
  return `${JSON.stringify(Object.fromEntries(schemas), null, 1)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of Object.entries(MESSAGE_SCHEMAS)) {
    writeFileSync(path, text);
    console.log(`Wrote ${path}`);
  }
}
