// Writes the JSON Schema of problem.json, made from the schema that packages are validated with.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { manifestSchema } from '../../src/problems/manifest.ts';

export const SCHEMA_PATH = resolve(import.meta.dirname, '../../public/problem.schema.json');

/** The text of `public/problem.schema.json`. */
export function problemSchemaText(): string {
  // Uniqueness and finiteness have no counterpart: editors miss them, the validator does not.
  const schema = toJsonSchema(manifestSchema, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify({ title: 'A problem of ml-judge', ...schema }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SCHEMA_PATH, problemSchemaText());
  console.log(`Wrote ${SCHEMA_PATH}`);
}
