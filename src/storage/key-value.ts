import { createStore, delMany, get, keys, promisifyRequest, update, type UseStore } from 'idb-keyval';
import { fits, type Shape } from './shapes.ts';

/** Values by key, in the order of the keys. What does not fit the store's shape is as good as absent. */
export interface KeyValueStore {
  get<T>(key: string): Promise<T | undefined>;
  keys(): Promise<string[]>;
  /** Values of all keys that begin with `prefix`. */
  list<T>(prefix: string): Promise<T[]>;
  /** Of the keys that begin with `prefix` the last `count` before the last `skipped`: their values, and how many keys there are. */
  lastOf<T>(prefix: string, skipped: number, count: number): Promise<{ values: T[]; total: number }>;
  /** Replaces a value in one step that no other tab can come between. */
  update<T>(key: string, change: (before: T | undefined) => T): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Kept by the browser, in a database of its own. */
export class IndexedDbStore implements KeyValueStore {
  readonly #store: UseStore;
  readonly #shape: Shape | null;

  /** `shape`: what values must look like to be read; without one all are. */
  constructor(databaseName: string, shape: Shape | null = null) {
    this.#store = createStore(databaseName, 'values');
    this.#shape = shape;
  }

  async get<T>(key: string): Promise<T | undefined> {
    return this.#known(await get<T>(key, this.#store));
  }

  keys(): Promise<string[]> {
    return keys<string>(this.#store);
  }

  async list<T>(prefix: string): Promise<T[]> {
    const all = await this.#store('readonly', (store) =>
      promisifyRequest<T[]>(store.getAll(beginningWith(prefix))),
    );
    return all.filter((value) => this.#known(value) !== undefined);
  }

  lastOf<T>(prefix: string, skipped: number, count: number): Promise<{ values: T[]; total: number }> {
    return this.#store('readonly', async (store) => {
      const found = await promisifyRequest(store.getAllKeys(beginningWith(prefix)));
      const chosen = found.slice(Math.max(found.length - skipped - count, 0), found.length - skipped);
      const [first, last] = [chosen[0], chosen.at(-1)];
      if (first === undefined || last === undefined) return { values: [], total: found.length };
      const all = await promisifyRequest<T[]>(store.getAll(IDBKeyRange.bound(first, last)));
      return { values: all.filter((value) => this.#known(value) !== undefined), total: found.length };
    });
  }

  update<T>(key: string, change: (before: T | undefined) => T): Promise<void> {
    return update<T>(key, (before) => change(this.#known(before)), this.#store);
  }

  remove(removed: string[]): Promise<void> {
    return delMany(removed, this.#store);
  }

  #known<T>(value: T | undefined): T | undefined {
    return this.#shape === null || fits(value, this.#shape) ? value : undefined;
  }
}

function beginningWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
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

  async lastOf<T>(prefix: string, skipped: number, count: number): Promise<{ values: T[]; total: number }> {
    const all = await this.list<T>(prefix);
    const end = all.length - skipped;
    return { values: all.slice(Math.max(end - count, 0), Math.max(end, 0)), total: all.length };
  }

  async update<T>(key: string, change: (before: T | undefined) => T): Promise<void> {
    this.#values.set(key, change(this.#values.get(key) as T | undefined));
  }

  async remove(removed: string[]): Promise<void> {
    for (const key of removed) this.#values.delete(key);
  }
}
