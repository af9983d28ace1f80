import { describe, expect, test } from 'vitest';
import type { OwnCasesReport, TestResult } from '../../../src/core/judgement.ts';
import type { OwnCase } from '../../../src/storage/index.ts';
import { besides, nextName, withChanged } from '../../../src/widget/results/own-case-list.ts';
import { ownAnnouncement, toldAlone } from '../../../src/widget/results/own-cases-words.ts';

function named(...names: string[]): OwnCase[] {
  return names.map((name, index) => ({
    id: `${index}`,
    problem: 'dropout',
    name,
    code: `p = ${index}`,
    createdAt: '2026-01-01T00:00:00.000Z',
  }));
}

describe('a list of cases', () => {
  test.each([
    [[], '', 'Case 1'],
    [['Case 1', 'Case 2'], '', 'Case 3'],
    [['Case 2'], '', 'Case 1'],
    [['one row'], 'two rows', 'two rows'],
    [['one row'], 'one row', 'one row (2)'],
    [['size 7', 'size 7 (2)'], 'size 7', 'size 7 (3)'],
  ])('%j: a further %j is %j', (names, wanted, name) => {
    expect(nextName(named(...names), wanted)).toBe(name);
  });

  test('changes one and leaves the others', () => {
    const cases = named('a', 'b');
    const changed = { ...cases[1]!, name: 'c' };
    expect(withChanged(cases, changed).map(({ name }) => name)).toEqual(['a', 'c']);
  });

  test('shows the next one when one goes, or else the last', () => {
    const [a, b, c] = named('a', 'b', 'c');
    expect(besides([a!, b!, c!], b!)).toBe(c);
    expect(besides([a!, b!, c!], c!)).toBe(b);
    expect(besides([a!], a!)).toBeUndefined();
  });
});

describe('what is heard of tried cases', () => {
  const result = (verdict: 'AC' | 'WA'): TestResult => ({
    name: 'your case',
    visibility: 'sample',
    verdict,
    durationMs: 1,
    limitMs: 1000,
    output: '',
  });
  const report = (part: Partial<OwnCasesReport>): OwnCasesReport => ({
    message: null,
    output: '',
    results: [],
    ...part,
  });
  const finished = (...tried: { name: string; report: OwnCasesReport }[]) =>
    ({ kind: 'finished', answer: tried }) as const;

  test('is counted, with the name where there are several', () => {
    const one = { name: 'Two', report: report({ results: [result('AC'), result('WA')] }) };
    const other = { name: 'None', report: report({ message: 'Line 1: NameError' }) };
    expect(ownAnnouncement(finished(one))).toBe('2 cases: 1 same as the reference, 1 not.');
    expect(ownAnnouncement(finished(one, other))).toBe(
      'Two: 2 cases: 1 same as the reference, 1 not. None: Line 1: NameError',
    );
    expect([finished(one), finished(other), finished(one, other)].map(toldAlone)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
