import { ITEM_KINDS, type ChoiceItem, type Concept } from '../../src/core/study/theory.ts';
import { plainText } from '../../src/theory/prose.ts';

/** Of all choice items, the largest share whose right option may be the longest one. */
const LONGEST_SHARE = 0.35;
/** Fewer say nothing. */
const FEWEST = 12;

/** What holds for all items together: being the longest option must not be a hint. */
export function checkLengths(concepts: readonly Concept[]): string[] {
  const choices = concepts.flatMap(({ items }) => items.filter((item) => item.kind === 'choice'));
  const telling = choices.filter(isTelling);
  if (choices.length < FEWEST || telling.length <= LONGEST_SHARE * choices.length) return [];
  return [
    `The right option is the longest in ${telling.length} of ${choices.length} choice items, more than 35 %: ${telling.map(({ id }) => id).join(', ')}.`,
  ];
}

function isTelling({ rightHtml, wrong }: ChoiceItem): boolean {
  const right = plainText(rightHtml).length;
  return wrong.every(({ answer }) => plainText(answer).length < right);
}

/** How many items there are of each kind and use. */
export function countKinds(concepts: readonly Concept[], second: number): string[][] {
  const items = concepts.flatMap((concept) => concept.items);
  const choices = items.filter((item) => item.kind === 'choice');
  const rows = ITEM_KINDS.map((kind) => {
    const some = items.filter((item) => item.kind === kind);
    const of = (use: string): string => String(some.filter((item) => item.use === use).length);
    const note =
      kind === 'numeric'
        ? `${second} answered in a second way`
        : kind === 'choice'
          ? `right option the longest in ${choices.filter(isTelling).length}`
          : '';
    return [kind, String(some.length), of('practice'), of('assessment-a'), of('assessment-b'), note];
  });
  return [['kind', 'items', 'practice', 'form a', 'form b', ''], ...rows];
}
