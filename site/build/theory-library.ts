import { basename } from 'node:path';
import type { MeasuringItem } from '../../src/core/study/measuring.ts';
import type { Concept, ConceptBundle, Item, TheoryIssue } from '../../src/core/study/theory.ts';
import { conceptSlugs, parseConceptFolder } from '../../scripts/theory/concept-folder.ts';
import { AREAS } from '../../src/core/study/theory.ts';
import type { ReviewConcept } from '../../src/core/study/review.ts';

export interface BrokenConcept {
  slug: string;
  issues: TheoryIssue[];
}

/** The concepts of the site, by area, and those that cannot be shown. */
export interface TheoryLibrary {
  concepts: Concept[];
  broken: BrokenConcept[];
}

/** Reads, checks and renders the concepts of the site. */
export function readTheory(): TheoryLibrary {
  const concepts: Concept[] = [];
  const broken: BrokenConcept[] = [];
  for (const slug of conceptSlugs()) {
    const { concept, issues } = parseConceptFolder(slug, true);
    if (concept) concepts.push(concept);
    else broken.push({ slug: basename(slug), issues });
  }
  const place = ({ area }: Concept): number => AREAS.indexOf(area);
  concepts.sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'en'));
  return { concepts, broken };
}

/** What the elements fetch of a concept; what it names and the site has not is left out. */
export function bundleOf(
  concept: Concept,
  { concepts }: Pick<TheoryLibrary, 'concepts'>,
  problems: readonly { slug: string; title: string }[],
): ConceptBundle {
  const titles: Record<string, string> = {};
  const known = (slugs: readonly string[], kind: 'concept' | 'problem'): string[] =>
    slugs.filter((slug) => {
      const found = (kind === 'concept' ? concepts : problems).find((one) => one.slug === slug);
      if (found) titles[`${kind}:${slug}`] = found.title;
      return found !== undefined;
    });
  return {
    ...concept,
    prerequisites: known(concept.prerequisites, 'concept'),
    confusableWith: known(concept.confusableWith, 'concept'),
    problems: known(concept.problems, 'problem'),
    learn: concept.learn && problems.some(({ slug }) => slug === concept.learn) ? concept.learn : null,
    titles,
  };
}

/** What may come back of each concept. */
export function reviewIndex({ concepts }: Pick<TheoryLibrary, 'concepts'>): ReviewConcept[] {
  return concepts.map(({ slug, title, confusableWith, items }) => ({
    ...{ slug, title, confusableWith },
    items: items
      .filter(({ use }) => use === 'practice')
      .map(({ id, version, seconds }) => ({ id, version, seconds })),
  }));
}

/** What tells where somebody stands: all items but those that readers compare themselves. */
export function measuringIndex({ concepts }: Pick<TheoryLibrary, 'concepts'>): MeasuringItem[] {
  return concepts.flatMap(({ area, items }) =>
    items
      .filter(({ kind }) => kind !== 'free')
      .map((item) => {
        const { id, version, concept, use, difficulty, seconds } = item;
        return { id, version, concept, area, use, difficulty, chance: chanceOf(item), seconds };
      }),
  );
}

/** How often a guess is right. What is typed is hardly ever. */
function chanceOf(item: Item): number {
  switch (item.kind) {
    case 'choice':
      return 1 / (item.wrong.length + 1);
    case 'wrong-line':
      return 1 / item.lines.length;
    case 'numeric':
    case 'prints':
    case 'order':
    case 'free':
      return 0.02;
    default:
      return item satisfies never;
  }
}
