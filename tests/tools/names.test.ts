import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NAMES_PATH, pythonNamesText } from '../../scripts/tools/python-names/collect.ts';

test('the table is what `npm run python-names` makes of the Python that judges', async () => {
  expect(readFileSync(NAMES_PATH, 'utf8')).toBe(await pythonNamesText());
});
