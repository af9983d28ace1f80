import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemSchemaText, SCHEMA_PATH } from '../../../scripts/problems/problem-schema.ts';

test('the published JSON Schema is the one that packages are validated with', () => {
  expect(readFileSync(SCHEMA_PATH, 'utf8'), 'run: npx tsx scripts/problems/problem-schema.ts').toBe(
    problemSchemaText(),
  );
});
