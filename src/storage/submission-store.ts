import type { KeyValueStore } from './key-value.ts';
import type { Submission } from './submission.ts';

/** How many of the oldest submissions make room when the browser's storage is full. */
const EVICTED_AT_ONCE = 20;

/** Every submission that was made in this browser. */
export class SubmissionStore {
  readonly #store: KeyValueStore;

  constructor(store: KeyValueStore) {
    this.#store = store;
  }

  /** Adds a submission or replaces it. When storage is full the oldest submissions make room. */
  async save(submission: Submission): Promise<void> {
    for (;;) {
      try {
        return await this.#store.update(keyOf(submission), () => submission);
      } catch (error) {
        const full = error instanceof DOMException && error.name === 'QuotaExceededError';
        if (!full || (await this.#evictOldest(keyOf(submission))) === 0) throw error;
      }
    }
  }

  /** Submissions to a problem, newest first. */
  async list(problem: string): Promise<Submission[]> {
    return (await this.#store.list<Submission>(`${problem}\n`)).reverse();
  }

  /** Submissions to all problems. */
  listAll(): Promise<Submission[]> {
    return this.#store.list<Submission>('');
  }

  /** How many were made after a time, in ISO 8601. */
  async countSince(time: string): Promise<number> {
    return (await this.#store.keys()).filter((key) => timeOf(key) > time).length;
  }

  /** Adds a submission from elsewhere; none makes room for it. True when it was news. */
  async add(submission: Submission): Promise<boolean> {
    const before = await this.#store.get<Submission>(keyOf(submission));
    if (before && (before.judgement || !submission.judgement)) return false;
    await this.#store.update<Submission>(keyOf(submission), () => submission);
    return true;
  }

  async clear(): Promise<void> {
    await this.#store.remove(await this.#store.keys());
  }

  async #evictOldest(spared: string): Promise<number> {
    const keys = (await this.#store.keys()).filter((key) => key !== spared);
    const oldest = keys.sort((a, b) => timeOf(a).localeCompare(timeOf(b))).slice(0, EVICTED_AT_ONCE);
    await this.#store.remove(oldest);
    return oldest.length;
  }
}

function keyOf({ problem, submittedAt, id }: Submission): string {
  return [problem, submittedAt, id].join('\n');
}

function timeOf(key: string): string {
  return key.split('\n')[1] ?? '';
}
