import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PYODIDE_FOLDER } from '../../../scripts/build/runtime/lock.ts';
import { patchPyodide } from '../../../scripts/build/runtime/patch.ts';

const text = readFileSync(join(PYODIDE_FOLDER, 'pyodide.asm.mjs'), 'utf8');

test('the Pyodide that is installed is the one that is known', () => {
  const patched = patchPyodide(text);
  expect(patched).toContain('Module.mlJudge=');
  expect(patched.length - text.length).toBeLessThan(4000);
});

test('a text that is not as expected is refused, and the message says where to look', () => {
  expect(() => patchPyodide('')).toThrow(/scripts\/build\/runtime\/patch\.ts/);
  // What is replaced must be the only one of its kind.
  expect(() => patchPyodide(text + text)).toThrow(/must occur once/);
});
