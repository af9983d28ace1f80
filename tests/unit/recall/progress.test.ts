import { expect, test } from 'vitest';
import type { Answer } from '../../../src/core/study/answer.ts';
import type { PlanConcept } from '../../../src/core/study/planning.ts';
import type { Item } from '../../../src/core/study/theory.ts';
import { ankiFile } from '../../../src/recall/anki.ts';
import { calibration, calibrationWords } from '../../../src/recall/calibration.ts';
import { readinessOf } from '../../../src/recall/readiness.ts';
import type { Remembered } from '../../../src/recall/schedule.ts';
import { minutesByWeek } from '../../../src/recall/weeks.ts';

const DAY = 86_400_000;
const NOW = new Date(2026, 5, 3, 9).getTime();

const answer = (item: string, part: Partial<Answer> = {}): Answer => ({
  ...{ id: item, item, version: 1, at: new Date(NOW).toISOString(), right: true, share: 1 },
  ...{ confidence: 'sure', seconds: 60, place: 'practice', misconception: null },
  ...part,
});
const concept = (slug: string): PlanConcept => ({
  ...{ slug, title: slug, area: 'production', prerequisites: [], problems: ['dropout'] },
  items: ['x', 'y'].map((name) => ({ id: `${slug}/${name}`, seconds: 60 })),
});
const card = (id: string, daysAgo: number): Remembered => ({
  ...{ id, version: 1, seconds: 60, group: 'a', stability: 10 },
  ...{ reviewedAt: NOW - daysAgo * DAY, dueAt: NOW + (10 - daysAgo) * DAY },
});

test('a concept holds, fades, is to work on, begun or not begun, and says from what', () => {
  const of = (slug: string, answers: Answer[], cards: Remembered[]) =>
    readinessOf([concept(slug)], answers, cards, new Set(['dropout']), NOW)[0];
  const both = [answer('a/x'), answer('a/y')];
  expect(of('a', both, [card('a/x', 0), card('a/y', 0)])).toMatchObject({
    ...{ readiness: 'holds', answered: 2, wrong: 0, recall: 1, solved: 1 },
  });
  expect(of('a', both, [card('a/x', 60), card('a/y', 60)])?.readiness).toBe('fading');
  expect(of('a', both.slice(1), [card('a/y', 0)])?.readiness).toBe('begun');
  expect(of('a', [], [])).toMatchObject({ readiness: 'not begun', recall: null, dueAt: null });
  const mended = [answer('a/x', { right: false }), answer('a/x'), answer('a/y', { right: false })];
  expect(of('a', mended, [card('a/x', 0), card('a/y', 0)])).toMatchObject({
    ...{ readiness: 'to work on', wrong: 1 },
  });
});

test('feelings are held against results, and nothing is said of a few', () => {
  const many = (count: number, right: number, confidence: Answer['confidence']) =>
    Array.from({ length: count }, (_, i) => answer(`a/${i}`, { right: i < right, confidence }));
  const words = (answers: Answer[]) => calibrationWords(calibration(answers));
  expect(words(many(4, 0, 'sure'))).toMatch(/^With a few more answers/);
  expect(words(many(20, 10, 'sure'))).toMatch(/^You are sure more often than you are right/);
  expect(words(many(60, 59, 'sure'))).toBe('Where you are sure, you can trust it.');
  expect(words(many(20, 18, 'guess'))).toMatch(/you know more than you believe/);
  expect(words(many(20, 18, 'sure'))).toMatch(/^Nothing stands out/);
  expect(calibration(many(9, 0, 'unknown')).map(({ count }) => count)).toEqual([0, 0, 0]);
});

test('the interval of a share is Wilson’s', () => {
  // SciPy's binomtest(17, 20).proportion_ci(0.9, 'wilson') gives 0.6782, 0.9384.
  const [, , sure] = calibration(Array.from({ length: 20 }, (_, i) => answer(`a/${i}`, { right: i < 17 })));
  expect(sure?.low).toBeCloseTo(0.6782, 3);
  expect(sure?.high).toBeCloseTo(0.9384, 3);
});

test('minutes belong to the week of their Monday, and a clock that ran ahead to this one', () => {
  const at = (days: number, minutes: number) =>
    answer('a/x', { at: new Date(NOW + days * DAY).toISOString(), seconds: 60 * minutes });
  // 3 June 2026 is a Wednesday.
  const weeks = minutesByWeek([at(0, 5), at(-2, 4), at(-3, 3), at(400, 2), at(-400, 9)], new Date(NOW), 3);
  expect(weeks.map(({ minutes }) => minutes)).toEqual([0, 3, 11]);
  expect(weeks.at(-1)?.monday).toEqual(new Date(2026, 5, 1));
});

test('a card for Anki is one line of four cells, with its numbers filled in', () => {
  const base = {
    ...{ version: 1, concept: 'dropout', use: 'practice' as const, difficulty: 0, seconds: 60, source: null },
    explanationHtml: '<p>See <a href="{{site}}theory/">more</a>.</p>',
  };
  const items: Item[] = [
    {
      ...base,
      ...{ id: 'dropout/n', kind: 'numeric', unit: '%', tolerance: { rtol: 0, atol: 0 }, wrong: [] },
      stemHtml: '<p>What of {{p}}?</p>\n<pre>a\tb\nc</pre>',
      draws: [{ shown: { p: '0<1', answer: '20' }, answer: 20, wrong: [] }],
    },
    {
      ...base,
      ...{ id: 'dropout/c', kind: 'choice', rightHtml: '<b>yes</b>' },
      stemHtml:
        '<figure class="picture"><svg viewBox="0 0 1 1" role="img" aria-label="A curve"><path/></svg></figure>',
      wrong: [{ answer: 'no', name: '', refutationHtml: '' }],
    },
  ];
  const lines = ankiFile(items, 'https://example.org/').trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(['#separator:tab', '#html:true']);
  const cards = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  expect(cards).toEqual([
    [
      'dropout/n',
      '<p>What of 0&#60;1?</p>&#10;<pre>a&#9;b&#10;c</pre>',
      '<p><b>20 %</b></p><p>See <a href="https://example.org/theory/">more</a>.</p>',
      'ml-judge::dropout',
    ],
    [
      'dropout/c',
      '<p><i>Picture: A curve</i></p><ul><li>no</li><li><b>yes</b></li></ul>',
      '<b>yes</b><p>See <a href="https://example.org/theory/">more</a>.</p>',
      'ml-judge::dropout',
    ],
  ]);
});
