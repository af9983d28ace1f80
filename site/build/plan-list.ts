import type { PlanList } from '../../src/core/study/planning.ts';
import { PATH } from '../lists/page.ts';
import type { TheoryLibrary } from './theory-library.ts';

/** What a week is planned with: concepts, and what builds on what. */
export function planList({ concepts }: Pick<TheoryLibrary, 'concepts'>): PlanList {
  return {
    concepts: concepts.map(({ slug, title, area, prerequisites, problems, items }) => ({
      ...{ slug, title, area, prerequisites, problems },
      items: items.filter(({ use }) => use === 'practice').map(({ id, seconds }) => ({ id, seconds })),
    })),
    path: PATH.map(({ topic, after }) => ({ topic, after })),
  };
}
