import type { Difficulty } from '../core/problem.ts';
import type { Progress } from '../storage/index.ts';

/** What the reader is looking for; an empty text matches everything. */
export interface Filter {
  text: string;
  topic: string;
  difficulty: string;
  status: string;
  /** Empty for the path through the topics, in which the page is written. */
  sort: string;
}

/** What a row of the catalogue can be found and put in order by. */
export interface Findable {
  /** Folded: title, summary, topics and concepts. */
  searched: string;
  title: string;
  topics: readonly string[];
  difficulty: Difficulty;
  minutes: number;
  status: Progress;
}

const NAMES = ['text', 'topic', 'difficulty', 'status', 'sort'] as const;
const RANK: Record<Difficulty, number> = { easy: 0, medium: 1, hard: 2 };

/** Text without case and accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Tells whether a row matches: every word of the text occurs in it, and every choice is met. */
export function matcher({ text, topic, difficulty, status }: Filter): (row: Findable) => boolean {
  const words = fold(text).split(/\s+/);
  return (row) =>
    words.every((word) => row.searched.includes(word)) &&
    (topic === '' || row.topics.includes(topic)) &&
    (difficulty === '' || row.difficulty === difficulty) &&
    (status === '' || row.status === status);
}

/** The rows in the order asked for; equal ones stay on the path. */
export function inOrder<R extends Findable>(rows: readonly R[], sort: string): R[] {
  switch (sort) {
    case 'title':
      return rows.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
    case 'difficulty':
      return rows.toSorted((a, b) => RANK[a.difficulty] - RANK[b.difficulty]);
    case 'minutes':
      return rows.toSorted((a, b) => a.minutes - b.minutes);
    default:
      return [...rows];
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
