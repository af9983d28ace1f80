import { fits, type Shape } from './shapes.ts';

/** Something that the database will have in a moment. */
interface Entry {
  id: string;
  problem: string;
  /** Counts its changes. */
  revision?: number;
}

/**
 * The last words on drafts, or on submissions, written synchronously, so that a tab that goes away before
 * the database has them loses nothing. An entry goes once the database has it.
 */
export class Journal<T extends Entry> {
  readonly #storage: Storage;
  readonly #prefix: string;
  readonly #shape: Shape | null;

  /** Entries that do not fit the shape are not read; without one, all fit. */
  constructor(storage: Storage, name: 'journal' | 'judged', shape: Shape | null = null) {
    this.#storage = storage;
    this.#shape = shape;
    this.#prefix = `ml-judge/1/${name}/`;
  }

  write(entry: T): void {
    try {
      this.#storage.setItem(this.#prefix + entry.id, JSON.stringify(entry));
    } catch {
      // Full: it is still saved a moment later, in the database.
    }
  }

  /** Forgets an entry unless it is newer than `revision`. */
  settle(id: string, revision = 0): void {
    const entry = this.#read(this.#prefix + id);
    if (entry && (entry.revision ?? 0) <= revision) this.#storage.removeItem(this.#prefix + id);
  }

  /** The entries of one problem, or of all. */
  entries(problem?: string): T[] {
    return this.#keys()
      .map((key) => this.#read(key))
      .filter((entry) => entry !== null)
      .filter((entry) => problem === undefined || entry.problem === problem);
  }

  clear(): void {
    for (const key of this.#keys()) this.#storage.removeItem(key);
  }

  #keys(): string[] {
    const keys = Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(this.#prefix));
  }

  #read(key: string): T | null {
    try {
      const entry: unknown = JSON.parse(this.#storage.getItem(key) ?? 'null');
      return this.#shape === null || fits(entry, this.#shape) ? (entry as T | null) : null;
    } catch {
      return null; // Not JSON, so not ours.
    }
  }
}
