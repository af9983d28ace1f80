import { describe, expect, test } from 'vitest';
import { hasCloserLook, type Work } from '../../../src/core/closer-look.ts';
import {
  answerWords,
  countWords,
  growthWords,
  ratioWords,
  staysFinite,
} from '../../../src/widget/results/look-words.ts';

const work = (bytecodes: number, complete = true): Work => ({ bytecodes, numpyCalls: 0, complete });

describe('the growth of work', () => {
  test.each([
    ['the same on any input', 100, 100, /vectorised/],
    ['a little more', 100, 110, /vectorised/],
    ['shared by many', 100, 200, /slower than the input/],
    ['a loop', 100, 390, /one by one/],
    ['a loop with much else', 400, 1240, /one by one/],
    ['all pairs', 100, 1550, /all pairs/],
    ['loops inside each other', 100, 6300, /faster than the square/],
  ])('%s', (_name, few, many, words) => expect(growthWords(work(few), work(many))).toMatch(words));

  test('is told where it could not be counted, and why', () => {
    expect(growthWords({ message: 'It printed more.' }, work(1))).toBe('It printed more.');
    expect(growthWords(work(9, false), work(9, false))).toMatch(/already on the smaller/);
    expect(growthWords(work(500_000), work(2_000_000, false))).toMatch(/On the larger input/);
    expect(growthWords(work(1000), work(2_000_000, false))).toMatch(/faster than the square/);
  });

  test('in numbers', () => {
    expect([ratioWords(work(100), work(101)), ratioWords(work(100), work(395))]).toEqual([
      'the same',
      '× 4.0',
    ]);
    expect(ratioWords(work(100), work(1600))).toBe('× 16');
    expect(ratioWords(work(100), work(1650, false))).toBe('over × 16');
    expect(ratioWords(work(100, false), work(1))).toBeNull();
    expect(ratioWords({ message: '' }, work(1))).toBeNull();
    expect([countWords(work(1204)), countWords(work(2e6, false))]).toEqual(['1,204', 'over 2,000,000']);
  });
});

test.each([
  [{ digits: 15, finite: true, raised: null, first: null }, 'right to 15 digits'],
  [{ digits: 1, finite: true, raised: null, first: null }, 'right to 1 digit'],
  [{ digits: 0, finite: true, raised: null, first: null }, 'wrong in the first digit'],
  [{ digits: null, finite: false, raised: null, first: null }, 'not finite'],
  [{ digits: null, finite: true, raised: null, first: null }, 'another answer'],
  [{ digits: 'all' as const, finite: true, raised: null, first: null }, 'right'],
  [{ digits: null, finite: false, raised: 'ValueError: no', first: null }, 'ValueError: no'],
  [{ message: 'It printed more.' }, 'It printed more.'],
])('what became of an answer: %o', (answer, words) => expect(answerWords(answer)).toBe(words));

test('that nothing gave way is said only where nothing did', () => {
  const calm = { digits: 15, finite: true, raised: null, first: null };
  expect(staysFinite(calm)).toBe(true);
  expect(staysFinite({ ...calm, digits: null, raised: 'OverflowError: math range error' })).toBe(false);
  expect(staysFinite({ ...calm, digits: null, finite: false })).toBe(false);
  expect(staysFinite({ ...calm, first: { line: 3, text: 'a / b', kind: 'infinite' } })).toBe(false);
  expect(staysFinite({ message: 'It printed more.' })).toBe(false);
});

test('which problems have a closer look', () => {
  expect(hasCloserLook({ 'tests.py': 'x = 1\n\n\n@closer_look(50)\ndef rows(rng, size): ...' })).toBe(true);
  expect(hasCloserLook({ 'tests.py': '# @closer_look(50)' })).toBe(false);
  expect(hasCloserLook({})).toBe(false);
});
