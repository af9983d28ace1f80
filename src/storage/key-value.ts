import { createStore, delMany, get, keys, promisifyRequest, update, type UseStore } from 'idb-keyval';

/** Values by key, in the order of the keys. */
export interface KeyValueStore {
  get<T>(key: string): Promise<T | undefined>;
  keys(): Promise<string[]>;
  /** Values of all keys that begin with `prefix`. */
  list<T>(prefix: string): Promise<T[]>;
  /** Replaces a value in one step that no other tab can come between. */
  update<T>(key: string, change: (before: T | undefined) => T): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

// Values come from our own database, whose name carries the version of their shape.

/** Kept by the browser, in a database of its own. */
export class IndexedDbStore implements KeyValueStore {
  readonly #store: UseStore;

  constructor(databaseName: string) {
    this.#store = createStore(databaseName, 'values');
  }

  get<T>(key: string): Promise<T | undefined> {
    return get<T>(key, this.#store);
  }

  keys(): Promise<string[]> {
    return keys<string>(this.#store);
  }

  list<T>(prefix: string): Promise<T[]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    return this.#store('readonly', (store) => promisifyRequest<T[]>(store.getAll(range)));
  }

  update<T>(key: string, change: (before: T | undefined) => T): Promise<void> {
    return update<T>(key, change, this.#store);
  }

  remove(removed: string[]): Promise<void> {
    return delMany(removed, this.#store);
  }
}

/** Kept for as long as the page is open. */
export class MemoryStore implements KeyValueStore {
  readonly #values = new Map<string, unknown>();

  async get<T>(key: string): Promise<T | undefined> {
    return this.#values.get(key) as T | undefined;
  }

  async keys(): Promise<string[]> {
    return [...this.#values.keys()].sort();
  }

  async list<T>(prefix: string): Promise<T[]> {
    const found = (await this.keys()).filter((key) => key.startsWith(prefix));
    return found.map((key) => this.#values.get(key) as T);
  }

  async update<T>(key: string, change: (before: T | undefined) => T): Promise<void> {
    this.#values.set(key, change(this.#values.get(key) as T | undefined));
  }

  async remove(removed: string[]): Promise<void> {
    for (const key of removed) this.#values.delete(key);
  }
}
