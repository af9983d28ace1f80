import { Text } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../../src/editor/marker.ts';
import { formatPassed } from '../../../src/widget/base/first-words.ts';
import { formatAge, formatDuration, formatError } from '../../../src/widget/base/format.ts';
import { normaliseSource } from '../../../src/widget/base/source-text.ts';
import { visibleText } from '../../../src/widget/base/visible-text.ts';
import { COME_BACK, fromQuery, inOrder, matcher, toQuery, type Findable } from '../../../site/home/filter.ts';

describe('text of a stranger', () => {
  test.each([
    ['plain', 'a < b && "c"\n\tüß 漢 🙂', 'a < b && "c"\n\tüß 漢 🙂'],
    ['colours of a terminal', '\u001b[31mred', '␛[31mred'],
    ['null and delete', 'a\0b\u007f', 'a␀b␡'],
    ['carriage return', 'wrong\rright', 'wrong␍right'],
    ['right to left override', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['zero width', 'a\u200bb\u2060c\ufeff', 'a⟨U+200B⟩b⟨U+2060⟩c⟨U+FEFF⟩'],
    ['C1 control', 'a\u0085b\u009bc', 'a⟨U+0085⟩b⟨U+009B⟩c'],
    ['half a character', 'a\ud800b', 'a⟨U+D800⟩b'],
    ['tag characters', 'a\u{e0041}', 'a⟨U+E0041⟩'],
  ])('%s', (_name, text, shown) => expect(visibleText(text)).toBe(shown));
});

describe('source code', () => {
  test('loses its byte order mark and other line ends', () => {
    expect(normaliseSource('\ufeffa\r\nb\rc\n')).toBe('a\nb\nc\n');
  });
});

describe('marker', () => {
  const code = Text.of(['def f(x):', '    return y', '']);
  test.each([
    ['a whole line, without its indent', { line: 2 }, 14, 22],
    ['from a column', { line: 1, column: 5 }, 4, 9],
    ['past the end of the line', { line: 1, column: 99 }, 9, 9],
    ['past the end of the code', { line: 99 }, 23, 23],
    ['before the first line', { line: 0 }, 0, 9],
  ])('%s', (_name, place, from, to) => {
    expect(toDiagnostic(code, { ...place, message: 'no' })).toMatchObject({ from, to, message: 'no' });
  });
});

test('durations, errors, counts and ages are short', () => {
  expect([0.42, 38.2, 1234].map(formatDuration)).toEqual(['0.4 ms', '38 ms', '1.2 s']);
  expect([0.5, 1.2345e-7, 100].map(formatError)).toEqual(['0.5', '1.23e-7', '100']);
  expect(formatPassed([{ verdict: 'AC' }, { verdict: 'WA' }], 14)).toBe('1 of 14 tests');
  const now = new Date('2026-03-04T12:00:00Z');
  const ages = [
    '2026-03-04T11:59:30Z',
    '2026-03-04T11:58:59Z',
    '2026-03-04T09:00:00Z',
    '2026-01-02T12:00:00Z',
  ];
  expect(ages.map((time) => formatAge(time, now))).toEqual([
    'just now',
    '1 minute ago',
    '3 hours ago',
    `2 Jan 2026, ${new Date('2026-01-02T12:00:00Z').toTimeString().slice(0, 5)}`,
  ]);
});

describe('the catalogue finds', () => {
  const row: Findable = {
    slug: 'dropout',
    searched: 'dropout, forward and backward neural networks regularisation',
    title: 'Dropout, forward and backward',
    topics: ['neural networks'],
    difficulty: 'medium',
    minutes: 25,
    status: 'attempted',
    comeBack: false,
  };
  const all = { text: '', topic: '', difficulty: '', status: '', sort: '' };
  test.each([
    ['everything', {}, true],
    ['by words in any order and case', { text: ' Forward DROP ' }, true],
    ['whatever the accents', { text: 'Drópout' }, true],
    ['not when a word is missing', { text: 'dropout lstm' }, false],
    ['by topic', { topic: 'neural networks' }, true],
    ['not by another topic', { topic: 'metrics' }, false],
    ['by difficulty and status together', { difficulty: 'medium', status: 'attempted' }, true],
    ['not to come back to without the mark', { status: COME_BACK }, false],
    ['not with another status', { difficulty: 'medium', status: 'solved' }, false],
  ])('%s', (_name, filter, found) => expect(matcher({ ...all, ...filter })(row)).toBe(found));

  test('what is marked to come back to, however far it is', () => {
    const marked = matcher({ ...all, status: COME_BACK });
    expect(marked({ ...row, comeBack: true })).toBe(true);
    expect(matcher({ ...all, status: 'attempted' })({ ...row, comeBack: true })).toBe(true);
  });

  test('in the order asked for, and as written otherwise', () => {
    const rows = [
      { ...row, title: 'b', difficulty: 'hard' as const, minutes: 20 },
      { ...row, title: 'a', difficulty: 'easy' as const, minutes: 40 },
      { ...row, title: 'c', difficulty: 'easy' as const, minutes: 10 },
    ];
    const titles = (sort: string) => inOrder(rows, sort).map(({ title }) => title);
    expect(['', 'title', 'difficulty', 'minutes', 'nonsense'].map(titles)).toEqual([
      ['b', 'a', 'c'],
      ['a', 'b', 'c'],
      ['a', 'c', 'b'],
      ['c', 'b', 'a'],
      ['b', 'a', 'c'],
    ]);
  });

  test('the same by the address that tells it', () => {
    const filter = { ...all, text: 'a & b=c', topic: 'neighbours and Bayes', sort: 'title' };
    expect(fromQuery(toQuery(filter))).toEqual(filter);
    expect(toQuery(all)).toBe('');
    expect(fromQuery('?unknown=1')).toEqual(all);
  });
});
