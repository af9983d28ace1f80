import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MESSAGE_SCHEMA_PATH, messageSchemaText } from '../../../scripts/problems/message-schema.ts';

test('the schema that Python compares its messages with is that of the page', () => {
  expect(readFileSync(MESSAGE_SCHEMA_PATH, 'utf8'), 'run: npm run schema').toBe(messageSchemaText());
});
