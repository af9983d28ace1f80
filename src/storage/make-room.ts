import { inBrief } from './bulk.ts';
import type { Submission } from './submission.ts';

/** How many older submissions were shortened or dropped to keep one. */
export interface Room {
  /** Submissions whose output and test results were dropped. */
  shortened: number;
  deleted: number;
}

/** How many of the oldest submissions make room at a time. */
const AT_ONCE = 20;

/** The submissions of a browser whose storage is full. */
export interface FullStore {
  /** Writes a submission; false where there is no room for it. */
  fits(submission: Submission): Promise<boolean>;
  remove(submissions: readonly Submission[]): Promise<void>;
  listAll(): Promise<Submission[]>;
  /** Makes room with what is no loss. */
  clearSpare(): Promise<void>;
}

/**
 * Saves a submission for which there was no room: what others have beside code, verdicts and times makes
 * room, oldest first, and only then whole submissions. Rejects with a QuotaExceededError when all of that is
 * not enough.
 */
export async function saveMakingRoom(submission: Submission, store: FullStore): Promise<Room> {
  const room: Room = { shortened: 0, deleted: 0 };
  let own = submission;
  await store.clearSpare();
  /** Out of the store, and on their way back into it. */
  let briefs: Submission[] = [];
  let written = false;
  while (!(written = await store.fits(own))) {
    const others = (await store.listAll()).filter(({ id }) => id !== own.id).sort(byAge);
    const bulky = others.map(shortened).filter((brief) => brief !== null);
    const shorter = shortened(own);
    if (bulky.length > 0) briefs.push(...(await shorten(bulky.slice(0, AT_ONCE), store, room)));
    else if (shorter) own = shorter;
    else if (others.length > 0) {
      const oldest = others.slice(0, AT_ONCE);
      await store.remove(oldest);
      // They are as old, and there is no room for them either.
      room.deleted += oldest.length + briefs.length;
      briefs = [];
    } else break;
  }
  for (const brief of briefs) room[(await store.fits(brief)) ? 'shortened' : 'deleted']++;
  if (!written) throw new DOMException('There is no room for this submission.', 'QuotaExceededError');
  return room;
}

/** Those that have to be written once there is more room: in a full store not even less takes the place of more. */
async function shorten(briefs: readonly Submission[], store: FullStore, room: Room): Promise<Submission[]> {
  const refused: Submission[] = [];
  for (const brief of briefs) {
    if (await store.fits(brief)) room.shortened++;
    else refused.push(brief);
  }
  await store.remove(refused);
  return refused;
}

/** A submission with less beside its code; null where there is no less. */
function shortened(submission: Submission): Submission | null {
  const { judgement } = submission;
  if (!judgement) return null;
  const brief = inBrief(judgement);
  const isShorter = JSON.stringify(brief).length < JSON.stringify(judgement).length;
  return isShorter ? { ...submission, judgement: brief } : null;
}

function byAge(one: Submission, other: Submission): number {
  return one.submittedAt.localeCompare(other.submittedAt);
}
