import type { Snapshot } from '../core/contract/worker.ts';
import { IndexedDbStore, type KeyValueStore } from './key-value.ts';
import { withinTimeout } from './timeout.ts';

const KEY = 'snapshot';

/**
 * Keeps the memory of a started Python between visits: one at a time, of use only to the very
 * runtime and browser that made it. Without storage nothing is kept and nothing fails.
 */
export class SnapshotKeeper {
  readonly #fits: string;
  #store: KeyValueStore | null = null;

  constructor(runtimeVersion: string) {
    this.#fits = `${runtimeVersion} ${navigator.userAgent}`;
  }

  async load(): Promise<Snapshot | null> {
    try {
      const kept = await withinTimeout(this.#open().get<{ fits: string; snapshot: Snapshot }>(KEY));
      return kept?.fits === this.#fits ? kept.snapshot : null;
    } catch {
      return null; // Python then starts the slow way.
    }
  }

  async save(snapshot: Snapshot): Promise<void> {
    try {
      await this.#open().update(KEY, () => ({ fits: this.#fits, snapshot }));
    } catch {
      // No room: the next visit starts Python the slow way.
    }
  }

  async clear(): Promise<void> {
    try {
      await withinTimeout(this.#open().remove([KEY]));
    } catch {
      // Then there is nothing to clear.
    }
  }

  #open(): KeyValueStore {
    return (this.#store ??= new IndexedDbStore('ml-judge/1/runtime'));
  }
}
