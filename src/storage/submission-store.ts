import type { KeyValueStore } from './key-value.ts';
import { inBrief, withoutFigures } from './bulk.ts';
import type { Submission } from './submission.ts';

/** How many of the oldest submissions make room at a time when the browser's storage is full. */
const AT_ONCE = 20;

/** How many other submissions have made room for one. */
export interface Room {
  /** What they printed, and what was said of their tests, is gone. */
  shortened: number;
  deleted: number;
}

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
    const room: Room = { shortened: 0, deleted: 0 };
    let own = withoutFigures(submission);
    if (await this.#fits(own)) return room;
    await this.#clearSpare();
    /** Out of the store, and on their way back into it. */
    let briefs: Submission[] = [];
    let written = false;
    while (!(written = await this.#fits(own))) {
      const others = (await this.listAll()).filter(({ id }) => id !== own.id).sort(byAge);
      const bulky = others.map(inBrief).filter((brief) => brief !== null);
      const shorter = inBrief(own);
      if (bulky.length > 0) briefs.push(...(await this.#shorten(bulky.slice(0, AT_ONCE), room)));
      else if (shorter) own = shorter;
      else if (others.length > 0) {
        const oldest = others.slice(0, AT_ONCE);
        await this.#store.remove(oldest.map(keyOf));
        // They are as old, and there is no room for them either.
        room.deleted += oldest.length + briefs.length;
        briefs = [];
      } else break;
    }
    for (const brief of briefs) room[(await this.#fits(brief)) ? 'shortened' : 'deleted']++;
    if (!written) throw new DOMException('There is no room for this submission.', 'QuotaExceededError');
    return room;
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
    await this.#store.update<Submission>(keyOf(submission), () => withoutFigures(submission));
    return true;
  }

  async clear(): Promise<void> {
    await this.#store.remove(await this.#store.keys());
  }

  /** Those that have to be written once there is more room: in a full store not even less takes the place of more. */
  async #shorten(briefs: readonly Submission[], room: Room): Promise<Submission[]> {
    const refused: Submission[] = [];
    for (const brief of briefs) {
      if (await this.#fits(brief)) room.shortened++;
      else refused.push(brief);
    }
    await this.#store.remove(refused.map(keyOf));
    return refused;
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

function byAge(one: Submission, other: Submission): number {
  return one.submittedAt.localeCompare(other.submittedAt);
}

function keyOf({ problem, submittedAt, id }: Submission): string {
  return [problem, submittedAt, id].join('\n');
}

function timeOf(key: string): string {
  return key.split('\n')[1] ?? '';
}
