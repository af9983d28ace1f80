import type { Telling } from '../../core/telling-apart.ts';
import type { KeyValueStore } from '../key-value.ts';
import type { Shape } from '../shapes.ts';

/** What came of telling a problem's wrong programs apart, as it is kept. */
export interface KeptTelling extends Telling {
  /** A bundled problem's slug, or the address of somebody's own. */
  problem: string;
  /** ISO 8601, UTC. */
  toldAt: string;
}

/** What a kept one must look like to be used. */
export const TELLING = {
  problem: 'string',
  toldAt: 'string',
  apart: [{ file: 'string', message: 'string' }],
  count: 'number',
  refused: [{ name: 'string', message: 'string' }],
  cases: [{ name: 'string', code: 'string' }],
} as const satisfies Shape;

/** The latest result of each problem. */
export class TellingStore {
  readonly #store: KeyValueStore;

  constructor(store: KeyValueStore) {
    this.#store = store;
  }

  async get(problem: string): Promise<KeptTelling | null> {
    return (await this.#store.get<KeptTelling>(problem)) ?? null;
  }

  listAll(): Promise<KeptTelling[]> {
    return this.#store.list<KeptTelling>('');
  }

  async save(problem: string, telling: Telling, now = new Date()): Promise<void> {
    const kept: KeptTelling = { ...telling, problem, toldAt: now.toISOString() };
    await this.#store.update<KeptTelling>(problem, () => kept);
  }

  /** Takes one from elsewhere in place of what is here only where it tells more apart; true when it did. */
  async add(there: KeptTelling): Promise<boolean> {
    let isNews = false;
    await this.#store.update<KeptTelling>(there.problem, (here) => {
      isNews = !here || there.apart.length > here.apart.length;
      return here && !isNews ? here : there;
    });
    return isNews;
  }

  async clear(): Promise<void> {
    await this.#store.remove(await this.#store.keys());
  }
}
