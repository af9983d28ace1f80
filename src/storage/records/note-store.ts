import type { KeyValueStore } from '../key-value.ts';
import type { Shape } from '../shapes.ts';

/** What the reader wrote down of a problem, and whether they mean to come back to it. */
export interface Note {
  /** A bundled problem's slug, or the address of somebody's own. */
  problem: string;
  /** Markdown. */
  text: string;
  comeBack: boolean;
  /** ISO 8601, UTC. */
  updatedAt: string;
}

/** What a kept note must look like to be used. */
export const NOTE = {
  problem: 'string',
  text: 'string',
  comeBack: 'boolean',
  updatedAt: 'string',
} as const satisfies Shape;

/** The reader's notes, one a problem. */
export class NoteStore {
  readonly #store: KeyValueStore;

  constructor(store: KeyValueStore) {
    this.#store = store;
  }

  async get(problem: string): Promise<Note> {
    return (await this.#store.get<Note>(problem)) ?? empty(problem);
  }

  listAll(): Promise<Note[]> {
    return this.#store.list<Note>('');
  }

  /** Changes the text, the mark or both. */
  async change(
    problem: string,
    part: Partial<Pick<Note, 'text' | 'comeBack'>>,
    now = new Date(),
  ): Promise<void> {
    await this.#store.update<Note>(problem, (before = empty(problem)) => ({
      ...before,
      ...part,
      updatedAt: now.toISOString(),
    }));
  }

  /** Adds a note from elsewhere; true when it brought something. */
  async add(there: Note): Promise<boolean> {
    let isNews = false;
    await this.#store.update<Note>(there.problem, (here = empty(there.problem)) => {
      const merged = mergedNote(here, there);
      isNews = merged.text !== here.text || merged.comeBack !== here.comeBack;
      return merged;
    });
    return isNews;
  }

  async clear(): Promise<void> {
    await this.#store.remove(await this.#store.keys());
  }
}

/** The notes of two browsers on one problem: no text is lost, and none is there twice; the newer mark holds. */
export function mergedNote(here: Note, there: Note): Note {
  const newer = there.updatedAt > here.updatedAt ? there : here;
  const text = here.text.includes(there.text)
    ? here.text
    : there.text.includes(here.text)
      ? there.text
      : `${here.text.trimEnd()}\n\n${there.text}`;
  return { ...newer, text };
}

function empty(problem: string): Note {
  return { problem, text: '', comeBack: false, updatedAt: '' };
}
