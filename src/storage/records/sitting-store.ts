import type { Sitting } from '../../core/screen.ts';
import { IndexedDbStore, MemoryStore, type KeyValueStore } from '../key-value.ts';
import { readSitting } from './sitting-schema.ts';
import { withinTimeout } from '../timeout.ts';

/** What is kept of sittings. */
export interface KeptSittings {
  /** Oldest first. */
  sittings: Sitting[];
  /** What cannot be read as a sitting: it is set aside, and stays until the reader deletes it. */
  damaged: unknown[];
  /** How many problems of the others have lost their outcome. */
  lost: number;
}

/** The sittings of this browser, each under a key of its own: one that is damaged takes no other with it. */
export class SittingStore {
  readonly #store: KeyValueStore;

  /** `store` has no shape of its own: what it holds is read here. */
  constructor(store: KeyValueStore) {
    this.#store = store;
  }

  /** Never fails: without a database sittings are kept for as long as the page is open. */
  static async open(): Promise<SittingStore> {
    try {
      const store = new IndexedDbStore('ml-judge/1/sittings');
      await withinTimeout(store.keys());
      return new SittingStore(store);
    } catch {
      return new SittingStore(new MemoryStore());
    }
  }

  async read(): Promise<KeptSittings> {
    const kept: KeptSittings = { sittings: [], damaged: [], lost: 0 };
    for (const value of await this.#store.list<unknown>('')) {
      const found = readSitting(value);
      if (found) {
        kept.sittings.push(found.sitting);
        kept.lost += found.lost;
      } else kept.damaged.push(value);
    }
    return kept;
  }

  /** Keeps a new one. */
  async add(sitting: Sitting): Promise<void> {
    await this.#store.update<unknown>(keyOf(sitting), () => sitting);
  }

  /** Changes one in a step that no other tab comes between, and answers what it is now. */
  async change(sitting: Sitting, change: (before: Sitting) => Sitting): Promise<Sitting> {
    let after = sitting;
    await this.#store.update<unknown>(keyOf(sitting), (before) => {
      after = change(readSitting(before)?.sitting ?? sitting);
      return after;
    });
    return after;
  }

  /** Adds those from elsewhere that are not here, and says how many. */
  async addAll(sittings: readonly Sitting[]): Promise<number> {
    const present = new Set((await this.read()).sittings.map(({ id }) => id));
    const fresh = sittings.filter(({ id }) => !present.has(id));
    for (const sitting of fresh) await this.add(sitting);
    return fresh.length;
  }

  /** Deletes what is damaged, for good. */
  async clearDamaged(): Promise<void> {
    const keys = await this.#store.keys();
    const values = await Promise.all(keys.map((key) => this.#store.get<unknown>(key)));
    await this.#store.remove(keys.filter((_, index) => readSitting(values[index]) === null));
  }

  async clear(): Promise<void> {
    await this.#store.remove(await this.#store.keys());
  }
}

/** Keys are in the order of time. */
function keyOf({ startedAt, id }: Sitting): string {
  return `${startedAt}\n${id}`;
}

let shared: Promise<SittingStore> | undefined;

/** The page's sittings, opened when first asked for. */
export function sittingStore(): Promise<SittingStore> {
  return (shared ??= SittingStore.open());
}
