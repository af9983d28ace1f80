import type { Progress } from '../storage/index.ts';

/** What the reader is looking for; an empty text matches everything. */
export interface Filter {
  text: string;
  topic: string;
  difficulty: string;
  status: string;
}

/** What a row of the catalogue can be found by. */
export interface Findable {
  /** In lower case: title, summary, topics and concepts. */
  searched: string;
  topics: readonly string[];
  difficulty: string;
  status: Progress;
}

/** Whether a row matches: every word of the text occurs in it, and every choice is met. */
export function matches(row: Findable, { text, topic, difficulty, status }: Filter): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return (
    words.every((word) => row.searched.includes(word)) &&
    (topic === '' || row.topics.includes(topic)) &&
    (difficulty === '' || row.difficulty === difficulty) &&
    (status === '' || row.status === status)
  );
}
