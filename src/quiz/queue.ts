import type { Answer } from '../core/study/answer.ts';
import type { Item } from '../core/study/theory.ts';

/** The practice items of a concept, those first that were never answered, then those answered longest ago. */
export function inPracticeOrder(items: readonly Item[], answers: readonly Answer[], count: number): Item[] {
  const last = new Map<string, string>();
  for (const { item, at } of answers) if (at > (last.get(item) ?? '')) last.set(item, at);
  const practice = items.filter(({ use }) => use === 'practice');
  const sorted = practice.sort((a, b) => {
    const [before, after] = [last.get(a.id) ?? '', last.get(b.id) ?? ''];
    return before < after ? -1 : before > after ? 1 : 0;
  });
  return count > 0 ? sorted.slice(0, count) : sorted;
}

/** The easiest other practice item: to warm up after the lesson. */
export function warmUpFor(item: Item, items: readonly Item[]): Item | null {
  const others = items.filter(
    (one) =>
      one.use === 'practice' &&
      one.id !== item.id &&
      one.kind !== 'free' &&
      one.difficulty <= item.difficulty + 0.5,
  );
  return others.sort((a, b) => a.difficulty - b.difficulty)[0] ?? null;
}
