import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MESSAGE_SCHEMAS } from '../../../scripts/problems/message-schema.ts';

test.each(Object.entries(MESSAGE_SCHEMAS))('%s has what messages are validated with', (path, text) => {
  expect(readFileSync(path, 'utf8'), 'run: npm run schema').toBe(text);
});
