import { expect, test } from 'vitest';
import { notebook } from '../../../src/core/notebook.ts';

test('a notebook is of format 4.5: the statement, then the code', () => {
  const file = JSON.parse(notebook({ title: 'Mean', statement: 'The mean is $\\bar x$.\n' }, 'x = 1\n'));
  expect(file).toMatchObject({ nbformat: 4, nbformat_minor: 5 });
  expect(file.cells).toEqual([
    {
      cell_type: 'markdown',
      id: 'statement',
      metadata: {},
      source: '# Mean\n\nThe mean is $\\bar x$.\n',
    },
    { cell_type: 'code', id: 'code', metadata: {}, execution_count: null, outputs: [], source: 'x = 1\n' },
  ]);
});
