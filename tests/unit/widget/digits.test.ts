import { describe, expect, test } from 'vitest';
import { aligned, differingParts, numberOf, writtenCells } from '../../../src/widget/arrays/digits.ts';

const marked = (one: string, other: string): string[] =>
  differingParts(one, other).map(({ before, differs, after }) => `${before}<${differs}>${after}`);

describe('what differs between two texts', () => {
  test.each([
    ['0.6931', '0.7', '0.<6931>', '0.<7>'],
    ['0.25', '0.125', '0.<25>', '0.<125>'],
    ['-0.5', '0.5', '<->0.5', '<>0.5'],
    ['10', '100', '10<>', '10<0>'],
    ['nan', '1.0', '<nan>', '<1.0>'],
    ["'spam'", "'ham'", "'<sp>am'", "'<h>am'"],
    ['[1, 2, 3]', '[1, 5, 3]', '[1, <2>, 3]', '[1, <5>, 3]'],
    ['same', 'same', 'same<>', 'same<>'],
    ['\u20070.25\u2007', '-0.125', '\u2007<0.25>\u2007', '<-0.125>'],
  ])('%s and %s', (one, other, first, second) => {
    expect(marked(one, other)).toEqual([first, second]);
  });

  test('never cuts a character in two', () => {
    expect(marked("'\u{1f600}'", "'\u{1f601}'")).toEqual(["'<\u{1f600}>'", "'<\u{1f601}>'"]);
  });
});

describe('the digits of cells', () => {
  const cells = (expected: string[], got: string[], differing = true) =>
    writtenCells(expected, got, () => differing);

  test('are four of the largest number, and no more than there are', () => {
    expect(cells(['0.123456789', '12.3456789'], ['0.5', '1.0'])).toEqual([
      ['0.12', '12.35'],
      ['0.50', '1.00'],
    ]);
    expect(cells(['0.5', '0.25'], ['1.0', '2.0'])[0]).toEqual(['0.50', '0.25']);
  });
  test('are as many as differ', () => {
    expect(cells(['0.6931471805'], ['0.6931471800'])).toEqual([['0.693147181'], ['0.693147180']]);
    expect(cells(['1.00000123'], ['1.00000456'])).toEqual([['1.000001'], ['1.000005']]);
  });
  test('are the usual ones where a difference is allowed', () => {
    expect(cells(['0.69314718'], ['0.69314719'], false)).toEqual([['0.6931'], ['0.6931']]);
  });
  test('do not make a small number 0', () => {
    expect(cells(['1.234567', '1e-09'], ['1.234567', '0.0'])).toEqual([
      ['1.235', '1.0e-9'],
      ['1.235', '0.000'],
    ]);
  });
  test('have an exponent where numbers are huge or tiny', () => {
    expect(cells(['1.5e+300'], ['2.25e-5'])).toEqual([['1.500e+300'], ['2.250e-5']]);
  });
  test('leave all else as it is', () => {
    const texts = ['True', 'nan', '-inf', '123456789', "'0.5'", 'None'];
    expect(cells(texts, texts, false)[0]).toEqual(texts);
  });
  test('come for sides of different lengths', () => {
    expect(cells(['1', '2'], ['1', '2', '3'])).toEqual([
      ['1', '2'],
      ['1', '2', '3'],
    ]);
    expect(cells(['1', '2', '3'], ['1'])[1]).toEqual(['1']);
  });
});

test('points stand below each other', () => {
  const pad = (text: string): string => text.replaceAll('_', '\u2007');
  expect(aligned(['-12.5', '3.25', '7', 'nan', "'a'"])).toEqual(
    ['-12.5_', '__3.25', '__7___', 'nan___', "'a'"].map(pad),
  );
});

test('numbers are read as Python writes them', () => {
  expect(['1e-07', '-inf', 'inf', '3', '3.', 'nan', 'True', '0x1', '', '１'].map(numberOf)).toEqual([
    1e-7,
    -Infinity,
    Infinity,
    3,
    3,
    null,
    null,
    null,
    null,
    null,
  ]);
});
