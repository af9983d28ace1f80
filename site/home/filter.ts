import type { Difficulty } from '../../src/core/problem.ts';
import type { Progress } from '../../src/storage/index.ts';
import { fold } from '../search/fold.ts';

/** What the reader is looking for; an empty text matches everything. */
export interface Filter {
  text: string;
  topic: string;
  difficulty: string;
  status: string;
  /** Empty for what fits best first, or, without a text, the path in which the page is written. */
  sort: string;
}

/** What a row of the catalogue can be found and put in order by. */
export interface Findable {
  slug: string;
  /** Folded: title, summary, topics and concepts. */
  searched: string;
  title: string;
  topics: readonly string[];
  difficulty: Difficulty;
  minutes: number;
  status: Progress;
  /** The reader means to come back to it. */
  comeBack: boolean;
}

/** A choice of status: marked by the reader, however far it is. */
export const COME_BACK = 'come-back';

const NAMES = ['text', 'topic', 'difficulty', 'status', 'sort'] as const;
const RANK: Record<Difficulty, number> = { easy: 0, medium: 1, hard: 2 };

/** What the search, where it is there, says of a text. */
export interface Found {
  /** The problems that it knows. */
  known: ReadonlySet<string>;
  /** Slug → how well it fits. */
  scores: ReadonlyMap<string, number>;
}

/**
 * Tells whether a row matches: every choice is met, and the search has found it; or, where the search does not
 * know it or finds nothing at all, every word of the text occurs in it.
 */
export function matcher(
  { text, topic, difficulty, status }: Filter,
  found: Found | null = null,
): (row: Findable) => boolean {
  const words = fold(text).split(/\s+/);
  return (row) =>
    (found && found.scores.size > 0 && found.known.has(row.slug)
      ? found.scores.has(row.slug)
      : words.every((word) => row.searched.includes(word))) &&
    (topic === '' || row.topics.includes(topic)) &&
    (difficulty === '' || row.difficulty === difficulty) &&
    (status === '' || (status === COME_BACK ? row.comeBack : row.status === status));
}

/** The rows in the order asked for, or what fits best first; equal ones stay on the path. */
export function inOrder<R extends Findable>(
  rows: readonly R[],
  sort: string,
  scores: ReadonlyMap<string, number> = new Map(),
): R[] {
  const score = ({ slug }: R): number => scores.get(slug) ?? 0;
  switch (sort) {
    case 'title':
      return rows.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
    case 'difficulty':
      return rows.toSorted((a, b) => RANK[a.difficulty] - RANK[b.difficulty]);
    case 'minutes':
      return rows.toSorted((a, b) => a.minutes - b.minutes);
    default:
      return rows.toSorted((a, b) => score(b) - score(a));
  }
}

/** A filter as a query, `''` for none: the address of the page tells what it shows. */
export function toQuery(filter: Filter): string {
  const chosen = NAMES.filter((name) => filter[name] !== '').map((name) => [name, filter[name]]);
  return chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : '';
}

/** The filter in a query; what it does not name is empty. */
export function fromQuery(query: string): Filter {
  const read = new URLSearchParams(query);
  const [text = '', topic = '', difficulty = '', status = '', sort = ''] = NAMES.map(
    (name) => read.get(name) ?? '',
  );
  return { text, topic, difficulty, status, sort };
}
