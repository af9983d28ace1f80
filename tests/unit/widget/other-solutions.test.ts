import { expect, test } from 'vitest';
import { otherSolutions } from '../../../src/widget/reading/other-solutions.ts';

test('accepted programs are named by their first sentence, or by their file', () => {
  const files = {
    'solution.py': '"""The reference."""',
    'submissions/wrong_answer/a.py': '"""Wrong."""',
    'submissions/accepted/b_loop.py': '"""Loops over rows, one by one. Slow."""\nx = 1\n',
    'submissions/accepted/a.py': '"""Uses\nlines."""',
    'submissions/accepted/per_head.py': 'import math\n',
    'submissions/accepted/join.sql': '-- Joins the table with itself.\nSELECT 1',
  };
  expect(otherSolutions(files).map(({ title }) => title)).toEqual([
    'Uses',
    'Loops over rows, one by one',
    'Joins the table with itself',
    'Per head',
  ]);
});
