import { newId } from '../id.ts';
import type { KeyValueStore } from '../key-value.ts';
import type { Shape } from '../shapes.ts';

/** A test case that the reader wrote, by the name that they gave it. */
export interface OwnCase {
  id: string;
  /** A bundled problem's slug, or the address of somebody's own. */
  problem: string;
  name: string;
  /** Python that calls the entry point or assigns its arguments; of a problem in SQL statements that fill the tables. */
  code: string;
  /** When it was begun: ISO 8601, UTC. */
  createdAt: string;
}

/** What is tried of it. */
export type NamedCase = Pick<OwnCase, 'name' | 'code'>;

/** What a kept case must look like to be used. */
export const OWN_CASE = {
  id: 'string',
  problem: 'string',
  name: 'string',
  code: 'string',
  createdAt: 'string',
} as const satisfies Shape;

/** The reader's own cases. Each is kept by itself: two tabs lose none, and a damaged one takes no other along. */
export class CaseStore {
  readonly #store: KeyValueStore;

  constructor(store: KeyValueStore) {
    this.#store = store;
  }

  /** Those of a problem, in the order in which they were begun. */
  async list(problem: string): Promise<OwnCase[]> {
    return inOrder(await this.#store.list<OwnCase>(`${problem}\n`));
  }

  async listAll(): Promise<OwnCase[]> {
    return inOrder(await this.#store.list<OwnCase>(''));
  }

  async save(own: OwnCase): Promise<void> {
    await this.#store.update<OwnCase>(keyOf(own), () => own);
  }

  async remove(own: OwnCase): Promise<void> {
    await this.#store.remove([keyOf(own)]);
  }

  /** Adds a case from elsewhere; true when its code was news. One that went on in two browsers is kept twice. */
  async add(own: OwnCase): Promise<boolean> {
    const present = await this.list(own.problem);
    if (present.some(({ code }) => code === own.code)) return false;
    await this.save(present.some(({ id }) => id === own.id) ? { ...own, id: newId() } : own);
    return true;
  }

  async clear(): Promise<void> {
    await this.#store.remove(await this.#store.keys());
  }
}

function keyOf({ problem, id }: OwnCase): string {
  return `${problem}\n${id}`;
}

function inOrder(cases: OwnCase[]): OwnCase[] {
  return cases.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
