import type { KeyValueStore } from './key-value.ts';
import { withoutFigures } from './bulk.ts';
import type { Room } from './make-room.ts';
import type { Submission } from './submission.ts';

/** A few of the submissions to a problem. */
export interface SubmissionPage {
  /** Newest first. */
  submissions: readonly Submission[];
  /** How many there are in all. */
  total: number;
  /** How many newer ones there are. */
  skipped: number;
}

/** More submissions than these are read page by page: to read and draw thousands takes seconds. */
export const PAGE_SIZE = 50;

/** Every submission that was made in this browser. */
export class SubmissionStore {
  readonly #store: KeyValueStore;
  readonly #clearSpare: () => Promise<void>;

  /** `clearSpare` makes room with what is no loss. */
  constructor(store: KeyValueStore, clearSpare: () => Promise<void> = async () => {}) {
    this.#store = store;
    this.#clearSpare = clearSpare;
  }

  /**
   * Adds a submission or replaces it. When storage is full, what others have beside code, verdicts and
   * times makes room, oldest first, and only then whole submissions.
   */
  async save(submission: Submission): Promise<Room> {
    const own = withoutFigures(submission);
    if (await this.#fits(own)) return { shortened: 0, deleted: 0 };
    const { saveMakingRoom } = await import('./make-room.ts');
    return saveMakingRoom(own, {
      fits: (one) => this.#fits(one),
      remove: (some) => this.#store.remove(some.map(keyOf)),
      listAll: () => this.listAll(),
      clearSpare: this.#clearSpare,
    });
  }

  /** Submissions to a problem, newest first. */
  async list(problem: string): Promise<Submission[]> {
    return (await this.#store.list<Submission>(`${problem}\n`)).reverse();
  }

  /** A page of the submissions to a problem, after the `skipped` newest. */
  async page(problem: string, skipped = 0): Promise<SubmissionPage> {
    const { values, total } = await this.#store.lastOf<Submission>(`${problem}\n`, skipped, PAGE_SIZE);
    return { submissions: values.reverse(), total, skipped };
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
    await this.#store.update<Submission>(keyOf(submission), () => withoutFigures(submission));
    return true;
  }

  async clear(): Promise<void> {
    await this.#store.remove(await this.#store.keys());
  }

  /** Writes a submission; false where there is no room for it. */
  async #fits(submission: Submission): Promise<boolean> {
    try {
      await this.#store.update(keyOf(submission), () => submission);
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
      throw error;
    }
  }
}

function keyOf({ problem, submittedAt, id }: Submission): string {
  return [problem, submittedAt, id].join('\n');
}

function timeOf(key: string): string {
  return key.split('\n')[1] ?? '';
}
