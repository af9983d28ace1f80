import type { Judgement } from '../core/judgement.ts';
import type { ArchiveKeeper } from './archive-keeper.ts';
import type { Draft } from './draft.ts';
import { DraftSession } from './draft-session.ts';
import { firstSolveAmong, moreHelp, type Help } from './help.ts';
import { Journal } from './journal.ts';
import { IndexedDbStore, MemoryStore, type KeyValueStore } from './key-value.ts';
import { SettingStore } from './setting-store.ts';
import { SnapshotKeeper } from './snapshot-keeper.ts';
import { SubmissionStore } from './submission-store.ts';
import {
  newProgress,
  withJudgement,
  workOf,
  type ProblemProgress,
  type ProblemWork,
  type Submission,
} from './submission.ts';
import { withinTimeout } from './timeout.ts';

/** Everything that is kept for the reader in this browser. */
export class BrowserStorage {
  /** False when nothing outlives this page: the browser refuses storage here. */
  readonly persistent: boolean;
  readonly submissions: SubmissionStore;
  readonly settings: SettingStore;
  readonly #drafts: KeyValueStore;
  readonly #progress: KeyValueStore;
  readonly #journal: Journal | null;
  readonly #sessions = new Set<DraftSession>();

  private constructor(persistent: boolean, makeStore: (name: string) => KeyValueStore) {
    this.persistent = persistent;
    this.#drafts = makeStore('drafts');
    this.#progress = makeStore('progress');
    this.submissions = new SubmissionStore(makeStore('submissions'), async () => {
      // Python then starts the slow way, once.
      if (persistent) await new SnapshotKeeper('').clear();
    });
    this.#journal = persistent ? openJournal() : null;
    this.settings = new SettingStore(webStorage('localStorage'));
  }

  /** Exports, imports and deletes everything: what few readers do, and none of a widget. */
  async archive(): Promise<ArchiveKeeper> {
    const { ArchiveKeeper: Keeper } = await import('./archive-keeper.ts');
    return new Keeper({
      drafts: this.#drafts,
      progress: this.#progress,
      submissions: this.submissions,
      journal: this.#journal,
      settings: this.settings,
    });
  }

  /** Never fails: without a database everything is kept in memory, and `persistent` is false. */
  static async open(): Promise<BrowserStorage> {
    try {
      const storage = new BrowserStorage(true, (name) => new IndexedDbStore(`ml-judge/1/${name}`));
      await withinTimeout(
        Promise.all([storage.#progress.keys(), storage.#drafts.keys(), storage.submissions.list(' ')]),
      );
      return storage;
    } catch {
      // Missing, forbidden, blocked by another version or not answering: all the same to the reader.
      return new BrowserStorage(false, () => new MemoryStore());
    }
  }

  async openDraft(problem: string): Promise<DraftSession> {
    const session = await DraftSession.open(problem, {
      drafts: this.#drafts,
      journal: this.#journal,
      tab: webStorage('sessionStorage'),
    });
    this.#sessions.add(session);
    return session;
  }

  /** Saves every draft of this page that has not been saved yet. */
  async flush(): Promise<void> {
    await Promise.all([...this.#sessions].map((session) => session.flush()));
  }

  /** What is remembered of every problem that was ever opened. */
  async progress(): Promise<ProblemProgress[]> {
    const kept = await this.#progress.list<ProblemProgress>('');
    return Promise.all(kept.map((progress) => this.#withFirstSolve(progress)));
  }

  /** The same, with problems on which code was only written. */
  async work(): Promise<ProblemWork[]> {
    const drafts = [...(await this.#drafts.list<Draft>('')), ...(this.#journal?.entries() ?? [])];
    return workOf(await this.progress(), drafts);
  }

  async progressOf(problem: string): Promise<ProblemProgress> {
    const kept = await this.#progress.get<ProblemProgress>(problem);
    return kept ? this.#withFirstSolve(kept) : newProgress(problem);
  }

  recordJudgement(submission: Submission, judgement: Judgement): Promise<void> {
    return this.#updateProgress(submission.problem, (before) => withJudgement(before, submission, judgement));
  }

  /** Remembers how much help was taken; it never gets less. */
  recordHelp(problem: string, help: Partial<Help>): Promise<void> {
    return this.#updateProgress(problem, (before) => ({ ...before, ...moreHelp(before, help) }));
  }

  recordOwnCases(problem: string, ownCases: string): Promise<void> {
    return this.#updateProgress(problem, (before) => ({ ...before, ownCases }));
  }

  /** Older versions kept no word of the first solve: its submission may still know. */
  async #withFirstSolve(progress: ProblemProgress): Promise<ProblemProgress> {
    if (progress.progress !== 'solved' || progress.firstSolve) return progress;
    const firstSolve = firstSolveAmong(await this.submissions.list(progress.problem));
    return firstSolve ? { ...progress, firstSolve } : progress;
  }

  #updateProgress(problem: string, change: (before: ProblemProgress) => ProblemProgress): Promise<void> {
    return this.#progress.update<ProblemProgress>(problem, (before) =>
      change(before ?? newProgress(problem)),
    );
  }
}

let shared: Promise<BrowserStorage> | undefined;

/** The page's storage, opened when first asked for. */
export function sharedStorage(): Promise<BrowserStorage> {
  return (shared ??= BrowserStorage.open());
}

function openJournal(): Journal | null {
  const storage = webStorage('localStorage');
  return storage && new Journal(storage);
}

function webStorage(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null; // Reading the property alone throws in an opaque origin.
  }
}
