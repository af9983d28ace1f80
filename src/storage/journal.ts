import type { Draft } from './draft.ts';

const PREFIX = 'ml-judge/1/journal/';

/**
 * The last words of each draft, written synchronously at every change, so that a tab that is killed
 * between two saves loses nothing. An entry goes once the draft itself has been saved.
 */
export class Journal {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  write(draft: Draft): void {
    try {
      this.#storage.setItem(PREFIX + draft.id, JSON.stringify(draft));
    } catch {
      // Full: the draft is still saved a moment later, in the database.
    }
  }

  /** Forgets a draft's entry unless it is newer than `revision`. */
  settle(id: string, revision: number): void {
    const entry = this.#read(PREFIX + id);
    if (entry && entry.revision <= revision) this.#storage.removeItem(PREFIX + id);
  }

  /** Of one problem, or of all. */
  entries(problem?: string): Draft[] {
    return this.#keys()
      .map((key) => this.#read(key))
      .filter((draft) => draft !== null)
      .filter((draft) => problem === undefined || draft.problem === problem);
  }

  clear(): void {
    for (const key of this.#keys()) this.#storage.removeItem(key);
  }

  #keys(): string[] {
    const keys = Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(PREFIX));
  }

  #read(key: string): Draft | null {
    try {
      return JSON.parse(this.#storage.getItem(key) ?? 'null') as Draft | null;
    } catch {
      return null; // Not JSON, so not ours.
    }
  }
}
