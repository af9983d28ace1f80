import { expect, test } from 'vitest';
import { readNumber } from '../../../src/theory/read-number.ts';

const value = (text: string, unit?: string): number | string => {
  const read = readNumber(text, unit);
  return read.kind === 'number' ? read.value : read.kind;
};

test.each([
  ['0.001', 0.001],
  ['1e-3', 0.001],
  ['1E−3', 0.001],
  ['0,001', 0.001],
  ['1/1000', 0.001],
  ['0.1 %', 0.001],
  ['.5', 0.5],
  ['3.', 3],
  ['−3', -3],
  ['+4', 4],
  ['12 %', 0.12],
  ['12%', 0.12],
  ['1 000', 1000],
  ['1,000,000', 1e6],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['10^-3', 0.001],
  ['2×10^3', 2000],
  ['2*10^3', 2000],
  ['10**4', 10_000],
  ['1/3', 1 / 3],
  ['50/100 %', 0.005],
])('%s is %d', (text, wanted) => {
  expect(value(text)).toBeCloseTo(wanted, 12);
});

test.each([
  'about 7',
  '1/0',
  '1/2/3',
  '--3',
  '1,2,3',
  '1.2.3',
  'e',
  '1e',
  'NaN',
  'Infinity',
  '0x10',
  '1e999',
  '/2',
  '%',
])('%s is not read, and that is said', (text) => {
  const read = readNumber(text);
  expect(read.kind).toBe('unreadable');
  if (read.kind === 'unreadable') expect(read.message.length).toBeGreaterThan(10);
});

test('nothing is nothing, and a unit may be typed', () => {
  expect(readNumber('  ').kind).toBe('empty');
  expect(value('12 ms', 'ms')).toBe(12);
  expect(value('12 %', '%')).toBe(12);
  expect(value('12', '%')).toBe(12);
});

test('how a number was understood is said where it may be meant otherwise', () => {
  expect(readNumber('0.5')).toMatchObject({ note: null });
  expect(readNumber('1,234')).toMatchObject({
    value: 1.234,
    note: expect.stringContaining('thousands') as string,
  });
  expect(readNumber('0,25')).toMatchObject({ note: 'Read as 0.25.' });
});
