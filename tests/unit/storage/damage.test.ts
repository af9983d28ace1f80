import { describe, expect, test } from 'vitest';
import { OWN_CASE } from '../../../src/storage/records/case-store.ts';
import type { Draft } from '../../../src/storage/draft.ts';
import { Journal } from '../../../src/storage/journal.ts';
import { NOTE } from '../../../src/storage/records/note-store.ts';
import { DRAFT, fits, PROGRESS, SUBMISSION, type Shape } from '../../../src/storage/shapes.ts';
import { newProgress } from '../../../src/storage/submission.ts';
import { WebStorage } from './web-storage.ts';

const time = '2026-01-02T03:04:05.678Z';
const judgement = {
  verdict: 'AC',
  testSet: 'all',
  testCount: 1,
  durationMs: 1.5,
  judgedAt: time,
  results: [{ name: 'one', verdict: 'AC', durationMs: 1, output: '' }],
};
const last = { verdict: 'WA', passed: 0, testCount: 3, testSet: 'all', judgedAt: time };
const help = { hintsShown: 1, learnShown: true, solutionShown: false };

/** Of each kind of entry one as it is written, with all of its fields. */
const KINDS: [string, Shape, Record<string, unknown>][] = [
  ['own case', OWN_CASE, { id: 'a', problem: 'dropout', name: 'All dropped', code: '', createdAt: time }],
  ['note', NOTE, { problem: 'dropout', text: '', comeBack: true, updatedAt: time }],
  ['draft', DRAFT, { id: 'a', problem: 'dropout', code: '', updatedAt: time, revision: 0 }],
  [
    'submission',
    SUBMISSION,
    {
      id: 'a',
      problem: 'dropout',
      sourceCode: '',
      testSet: 'all',
      submittedAt: time,
      sitting: 'x1',
      help,
      judgement,
    },
  ],
  [
    'progress',
    PROGRESS,
    { ...newProgress('dropout'), last, firstSolve: { at: time, help }, ownCases: 'x', fromLater: 1 },
  ],
];

const DAMAGE = [null, undefined, 7, NaN, true, 'text', {}, [], { a: { a: {} } }, [null]];

/** Every copy of an entry in which one value, at any depth, is replaced. */
function* damaged(entry: unknown): Generator<{ where: string; value: unknown }> {
  for (const value of DAMAGE) yield { where: '', value };
  if (typeof entry !== 'object' || entry === null) return;
  for (const [name, inner] of Object.entries(entry)) {
    for (const { where, value } of damaged(inner)) {
      const copy = Array.isArray(entry) ? [...entry] : { ...entry };
      Object.assign(copy, { [name]: value });
      yield { where: `.${name}${where}`, value: copy };
    }
  }
}

/** What may be there, or not, or be anything. */
const MAY_BE_MISSING = /^\.(sitting|help|judgement|last|firstSolve|ownCases)$/;
const MAY_BE_ANYTHING = /learnShown|fromLater/;

describe.each(KINDS)('a stored %s', (_, shape, entry) => {
  test('fits as it is written', () => {
    expect(fits(entry, shape)).toBe(true);
    expect(fits(structuredClone(entry), shape)).toBe(true);
  });

  test('fits no longer when one value is of another kind', () => {
    for (const { where, value } of damaged(entry)) {
      if (MAY_BE_ANYTHING.test(where) || MAY_BE_MISSING.test(where)) continue;
      // Of a submission that did not compile there are no results.
      if (where === '.judgement.results' && JSON.stringify(value).includes('"results":[]')) continue;
      const isSameKind = JSON.stringify(kindsOf(value)) === JSON.stringify(kindsOf(entry));
      if (!isSameKind) expect([where, fits(value, shape)]).toEqual([where, false]);
    }
  });

  test('fits without what may be missing', () => {
    for (const name of ['help', 'judgement', 'last', 'firstSolve', 'ownCases'].filter(
      (one) => one in entry,
    )) {
      expect(fits({ ...entry, [name]: null }, shape)).toBe(true);
      expect(fits({ ...entry, [name]: undefined }, shape)).toBe(true);
      expect(fits({ ...entry, [name]: 7 }, shape)).toBe(false);
    }
  });
});

/** The kinds of an entry's values; texts of a closed list by themselves. */
function kindsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kindsOf);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, kindsOf(inner)]));
  return typeof value === 'string' && /^(AC|WA|all|attempted|unattempted)$/.test(value)
    ? value
    : typeof value;
}

test('a damaged word in the journal is passed over, the others are read', () => {
  const storage = new WebStorage();
  const journal = new Journal<Draft>(storage, 'journal', DRAFT);
  const whole = { id: 'a', problem: 'dropout', code: 'x', updatedAt: time, revision: 1 };
  journal.write(whole);
  for (const [index, text] of ['null', '7', '{}', '[', '{"problem":"dropout"}'].entries())
    storage.setItem(`ml-judge/1/journal/${index}`, text);
  expect(journal.entries('dropout')).toEqual([whole]);
});
