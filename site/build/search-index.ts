import type { Problem } from '../../src/core/problem.ts';
import type { SearchIndex } from '../search/index.ts';
import { joinedStemsOf, stemsOf } from '../search/words.ts';

type Searched = Pick<Problem, 'slug' | 'title' | 'summary' | 'topics' | 'concepts' | 'files'>;

/** A word in the text of more problems than this share of them tells none of them from the others. */
const MOST_OFTEN = 0.3;

/** A word of a title counts more where the title has few. */
const title = (words: number): number => 10 + Math.round(8 / words) / 2;

/** The index of the catalogue's search: titles, concepts, topics, summaries, statements and learn pages. */
export function searchIndex(problems: readonly Searched[]): SearchIndex {
  const postings = new Map<string, Map<number, number>>();
  const add = (at: number, weight: number, stems: Iterable<string>): void => {
    for (const term of stems) {
      const one = postings.get(term) ?? new Map<number, number>();
      postings.set(term, one.set(at, Math.max(weight, one.get(at) ?? 0)));
    }
  };
  for (const [at, problem] of problems.entries()) {
    const named = (text: string, weight: number): void => {
      add(at, weight, [...stemsOf(text), ...joinedStemsOf(text)]);
    };
    named(problem.title, title(stemsOf(problem.title).length));
    // An address of one word is what the problem is about.
    named(problem.slug, stemsOf(problem.slug).length === 1 ? 12 : 9);
    problem.concepts.forEach((concept, index) => named(concept, index < 3 ? 8 : 7));
    for (const topic of problem.topics) named(topic, 5);
    add(at, 4, stemsOf(problem.summary));
  }
  for (const [file, weight] of [
    ['statement.md', 1.5],
    ['learn.md', 1],
  ] as const) {
    const texts = problems.map(({ files }) => new Set(proseStems(files[file] ?? '')));
    const count = (term: string): number => texts.filter((text) => text.has(term)).length;
    const rare = new Map<string, boolean>();
    for (const [at, text] of texts.entries()) {
      for (const term of text) {
        if (!rare.has(term)) rare.set(term, count(term) <= Math.max(1, MOST_OFTEN * problems.length));
        if (rare.get(term)) add(at, weight, [term]);
      }
    }
  }
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    slugs: problems.map(({ slug }) => slug),
    terms: Object.fromEntries(sorted.map(([term, one]) => [term, [...one].flat()])),
  };
}

/** Of a text in Markdown: neither code nor formulas, in which letters are no words. */
function proseStems(markdown: string): string[] {
  const prose = markdown.replace(/```[\s\S]*?```|\$\$[\s\S]*?\$\$|\$[^$\n]*\$|`[^`\n]*`/g, ' ');
  return stemsOf(prose).filter((term) => term.length > 2 && !/\d/.test(term));
}
