import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Snapshot } from '../core/contract/worker.ts';
import { withinTimeout } from './timeout.ts';

const KEY = 'snapshot';

/**
 * Keeps the memory of a started Python between visits: one at a time, of use only to the very
 * runtime and browser that made it. Without storage nothing is kept and nothing fails.
 */
export class SnapshotKeeper {
  readonly #fits: string;
  #store: UseStore | null = null;

  constructor(runtimeVersion: string) {
    this.#fits = `${runtimeVersion} ${navigator.userAgent}`;
  }

  async load(): Promise<Snapshot | null> {
    try {
      const kept = await withinTimeout(get<{ fits: string; snapshot: Snapshot }>(KEY, this.#open()));
      // Storage is open to anybody.
      const isWhole = kept?.fits === this.#fits && kept.snapshot?.memory instanceof ArrayBuffer;
      return isWhole ? kept.snapshot : null;
    } catch {
      return null; // Python then starts the slow way.
    }
  }

  async save(snapshot: Snapshot): Promise<void> {
    try {
      await set(KEY, { fits: this.#fits, snapshot }, this.#open());
    } catch {
      // No room: the next visit starts Python the slow way.
    }
  }

  async clear(): Promise<void> {
    try {
      await withinTimeout(del(KEY, this.#open()));
    } catch {
      // Then there is nothing to clear.
    }
  }

  #open(): UseStore {
    return (this.#store ??= createStore('ml-judge/1/runtime', 'values'));
  }
}
