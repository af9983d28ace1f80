// Writes the table from which the editor completes and explains names.
import { writeFileSync } from 'node:fs';
import { NAMES_PATH, pythonNamesText } from './python-names/collect.ts';

writeFileSync(NAMES_PATH, await pythonNamesText());
console.log(`Wrote ${NAMES_PATH}`);
