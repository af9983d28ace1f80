// Writes the JSON Schema of concept.json, made from the schema that concepts are validated with.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { conceptSchema } from '../../src/theory/concept-schema.ts';

export const SCHEMA_PATH = resolve(import.meta.dirname, '../../public/theory.schema.json');

/** The text of `public/theory.schema.json`. */
export function theorySchemaText(): string {
  // Uniqueness and finiteness have no counterpart: editors miss them, the validator does not.
  const schema = toJsonSchema(conceptSchema, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify({ title: 'A concept of ml-judge', ...schema }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SCHEMA_PATH, theorySchemaText());
  console.log(`Wrote ${SCHEMA_PATH}`);
}
