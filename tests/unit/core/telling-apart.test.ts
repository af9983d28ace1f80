import { expect, test } from 'vitest';
import { hasWrongPrograms, programName, toldApartWords } from '../../../src/core/telling-apart.ts';

const mistake = { file: 'wrong_answer/half_mse.py', message: 'You halve it.' };

test.each([
  [0, 2, '0 of 2 wrong programs told apart. 2 still pass.'],
  [1, 2, '1 of 2 wrong programs told apart. One still passes.'],
  [2, 2, '2 of 2 wrong programs told apart.'],
  [0, 0, '0 of 0 wrong programs told apart.'],
])('%i of %i is told with what remains', (apart, count, words) => {
  expect(toldApartWords({ apart: Array(apart).fill(mistake), count, refused: [] })).toBe(words);
});

test('a wrong program is called by its file', () => {
  expect(programName(mistake)).toBe('half mse');
});

test('only a package that declares wrong programs has some', () => {
  expect(hasWrongPrograms({ 'submissions/wrong_answer/half_mse.py': '' })).toBe(true);
  expect(hasWrongPrograms({ 'submissions/accepted/loop.py': '' })).toBe(false);
});
