import { expect, test } from 'vitest';
import { readConceptFolder, THEORY_FOLDER } from '../../../scripts/theory/concept-folder.ts';
import type { Item, ItemUse } from '../../../src/core/study/theory.ts';
import { ask, missing, responseOf } from '../../../src/quiz/asked.ts';
import { inPracticeOrder, warmUpFor } from '../../../src/quiz/queue.ts';
import { parseConcept } from '../../../src/theory/parse-concept.ts';
import { score } from '../../../src/theory/score.ts';

const ITEMS =
  parseConcept('precision-recall', readConceptFolder(`${THEORY_FOLDER}/precision-recall`)).concept?.items ??
  [];

function itemOf<Kind extends Item['kind']>(
  kind: Kind,
  use: ItemUse = 'practice',
): Extract<Item, { kind: Kind }> {
  const found = ITEMS.find((item) => item.kind === kind && item.use === use);
  if (!found) throw new Error(`no ${kind}`);
  return found as Extract<Item, { kind: Kind }>;
}

test('a choice: the right option, and the misconception of each other one', () => {
  const item = itemOf('choice');
  expect(score(item, { kind: 'choice', picked: -1 })).toMatchObject({ right: true, share: 1 });
  item.wrong.forEach(({ name }, picked) => {
    expect(score(item, { kind: 'choice', picked })).toMatchObject({ right: false, misconception: { name } });
  });
});

test('a number: within tolerance of every draw, and each misconception by its value', () => {
  const item = itemOf('numeric');
  for (const draw of item.draws) {
    const at = (value: number) => score(item, { kind: 'numeric', value, draw });
    expect(at(draw.answer * 1.009).right).toBe(true);
    expect(at(draw.answer * 1.02 + 0.003).right).toBe(false);
    item.wrong.forEach((_, index) => {
      const wrong = at(draw.wrong[index] ?? NaN);
      expect(wrong.right).toBe(false);
      expect(wrong.misconception).not.toBeNull();
    });
  }
});

test('an order: only the right one, groups in any order, strays by their misconception', () => {
  const item = { ...itemOf('order'), anyOrder: [[1, 3]] };
  expect(score(item, { kind: 'order', steps: [0, 1, 2, 3, 4] }).right).toBe(true);
  expect(score(item, { kind: 'order', steps: [0, 3, 2, 1, 4] }).right).toBe(true);
  expect(score(item, { kind: 'order', steps: [0, 2, 1, 3, 4] }).right).toBe(false);
  expect(score(item, { kind: 'order', steps: [0, 1, 2, 3] }).right).toBe(false);
  expect(score(item, { kind: 'order', steps: [0, 1, 5, 3, 4] }).misconception?.name).toBe(
    item.wrong[0]?.name,
  );
});

test('what is printed: blank space at ends does not count', () => {
  const item = itemOf('prints');
  expect(score(item, { kind: 'prints', text: ` ${item.output}`.trimStart() + ' \n' }).right).toBe(true);
  expect(score(item, { kind: 'prints', text: '0.0' }).misconception?.name).toBe('0/0 counts as zero');
});

test('a line and a free answer', () => {
  const line = itemOf('wrong-line');
  expect(score(line, { kind: 'wrong-line', line: line.line }).right).toBe(true);
  expect(score(line, { kind: 'wrong-line', line: 8 }).misconception).not.toBeNull();
  const free = itemOf('free');
  expect(score(free, { kind: 'free', met: [true, true, true, false] })).toMatchObject({
    right: true,
    share: 0.75,
  });
  expect(score(free, { kind: 'free', met: [true] })).toMatchObject({ right: false, share: 0.25 });
});

test('nothing counts before there is an answer that can be read', () => {
  for (const item of ITEMS) {
    const asked = ask(item);
    expect(responseOf(asked)).toBeNull();
    expect(missing(asked)).toMatch(/first/);
  }
  const asked = { ...ask(itemOf('numeric')), typed: 'ten' };
  expect(responseOf(asked)).toBeNull();
  expect(missing(asked)).toContain('cannot be read');
});

test('options and steps are shuffled, each once', () => {
  const orders = Array.from({ length: 40 }, () => ask(itemOf('choice')).shuffled);
  for (const order of orders) expect([...order].sort()).toEqual([-1, 0, 1, 2]);
  expect(new Set(orders.map(String)).size).toBeGreaterThan(5);
});

test('practice begins with what was never asked, and keeps the assessment’s items out', () => {
  const [first, second] = ITEMS;
  const answer = {
    id: 'a',
    version: 1,
    right: true,
    share: 1,
    confidence: 'sure',
    seconds: 1,
    place: 'practice',
    misconception: null,
  } as const;
  const answers = [
    { ...answer, item: first?.id ?? '', at: '2026-05-02T00:00:00Z' },
    { ...answer, item: second?.id ?? '', at: '2026-05-01T00:00:00Z' },
  ];
  const order = inPracticeOrder(ITEMS, answers, 0);
  expect(order.every(({ use }) => use === 'practice')).toBe(true);
  expect(order.slice(-2).map(({ id }) => id)).toEqual([second?.id, first?.id]);
  expect(inPracticeOrder(ITEMS, answers, 2)).toHaveLength(2);
  expect(warmUpFor(itemOf('wrong-line'), ITEMS)?.id).toBe(itemOf('choice').id);
});
