import type { Judgement } from '../core/judgement.ts';
import type { AnswerLog } from './records/answer-log.ts';
import type { ArchiveKeeper } from './archive-keeper.ts';
import { inBrief } from './bulk.ts';
import { CaseStore, OWN_CASE, type OwnCase } from './records/case-store.ts';
import type { Draft } from './draft.ts';
import { DraftSession } from './draft-session.ts';
import { moreHelp, type Help } from './help.ts';
import { newId } from './id.ts';
import { Journal } from './journal.ts';
import { IndexedDbStore, MemoryStore, type KeyValueStore } from './key-value.ts';
import { NOTE, NoteStore } from './records/note-store.ts';
import { TELLING, TellingStore } from './records/telling-store.ts';
import { DRAFT, PROGRESS, SUBMISSION, type Shape } from './shapes.ts';
import type { SittingStore } from './records/sitting-store.ts';
import { SnapshotKeeper } from './snapshot-keeper.ts';
import type { Room } from './make-room.ts';
import { SubmissionStore } from './submission-store.ts';
import {
  newProgress,
  withJudgement,
  workOf,
  type ProblemProgress,
  type ProblemWork,
  type Submission,
  firstSolveAmong,
} from './submission.ts';
import { withinTimeout } from './timeout.ts';
import { webStorage } from './web-storage.ts';

/** Everything that is kept for the reader in this browser. */
export class BrowserStorage {
  /** False when nothing outlives this page: the browser refuses storage here. */
  readonly persistent: boolean;
  readonly submissions: SubmissionStore;
  readonly cases: CaseStore;
  readonly notes: NoteStore;
  readonly tellings: TellingStore;
  readonly #drafts: KeyValueStore;
  readonly #progress: KeyValueStore;
  readonly #journal: Journal<Draft> | null;
  /** Submissions that have been judged, until the database has it. */
  readonly #verdicts: Journal<Submission> | null;
  readonly #sessions = new Set<DraftSession>();

  private constructor(persistent: boolean, makeStore: (name: string, shape: Shape) => KeyValueStore) {
    this.persistent = persistent;
    this.#drafts = makeStore('drafts', DRAFT);
    this.#progress = makeStore('progress', PROGRESS);
    this.cases = new CaseStore(makeStore('cases', OWN_CASE));
    this.notes = new NoteStore(makeStore('notes', NOTE));
    this.tellings = new TellingStore(makeStore('tellings', TELLING));
    this.submissions = new SubmissionStore(makeStore('submissions', SUBMISSION), async () => {
      // Python then starts the slow way, once.
      if (persistent) await new SnapshotKeeper('').clear();
    });
    const local = webStorage('localStorage');
    this.#journal = persistent && local ? new Journal<Draft>(local, 'journal', DRAFT) : null;
    this.#verdicts = persistent && local ? new Journal<Submission>(local, 'judged', SUBMISSION) : null;
  }

  /** Exports, imports and deletes everything: what few readers do, and none of a widget. */
  async archive(answers: AnswerLog, sittings: SittingStore): Promise<ArchiveKeeper> {
    const { ArchiveKeeper: Keeper } = await import('./archive-keeper.ts');
    return new Keeper({
      drafts: this.#drafts,
      progress: this.#progress,
      submissions: this.submissions,
      cases: this.cases,
      notes: this.notes,
      tellings: this.tellings,
      journal: this.#journal,
      verdicts: this.#verdicts,
      answers,
      sittings,
    });
  }

  /** Never fails: without a database everything is kept in memory, and `persistent` is false. */
  static async open(): Promise<BrowserStorage> {
    try {
      const storage = new BrowserStorage(
        true,
        (name, shape) => new IndexedDbStore(`ml-judge/1/${name}`, shape),
      );
      await withinTimeout(
        Promise.all([storage.#progress.keys(), storage.#drafts.keys(), storage.submissions.list(' ')]),
      );
      await storage.#keepLateVerdicts();
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

  /** Keeps a judgement and the progress it makes, both at once: the reader may leave at any moment. */
  async recordJudgement(submission: Submission, judgement: Judgement): Promise<Room> {
    this.#verdicts?.write({ ...submission, judgement: inBrief(judgement) });
    try {
      const [room] = await Promise.all([
        this.submissions.save({ ...submission, judgement }),
        this.#updateProgress(submission.problem, (before) => withJudgement(before, submission, judgement)),
      ]);
      return room;
    } finally {
      this.#verdicts?.settle(submission.id);
    }
  }

  /** Remembers how much help was taken; it never gets less. */
  recordHelp(problem: string, help: Partial<Help>): Promise<void> {
    return this.#updateProgress(problem, (before) => ({ ...before, ...moreHelp(before, help) }));
  }

  /** The reader's own cases of a problem; the one text of them that older versions kept becomes the first. */
  async casesOf(problem: string): Promise<OwnCase[]> {
    const { ownCases } = await this.progressOf(problem);
    if (ownCases) {
      const createdAt = new Date(0).toISOString();
      await this.cases.add({ id: newId(), problem, name: 'Case 1', code: ownCases, createdAt });
      await this.#updateProgress(problem, (before) => ({ ...before, ownCases: '' }));
    }
    return this.cases.list(problem);
  }

  /** Of visits that ended between a verdict and its keeping. What cannot be kept now stays for the next one. */
  async #keepLateVerdicts(): Promise<void> {
    const verdicts = this.#verdicts;
    if (!verdicts?.entries().length) return;
    try {
      const { keepLateVerdicts } = await import('./late-verdict.ts');
      await withinTimeout(keepLateVerdicts(verdicts, this.#progress, this.submissions));
    } catch {
      // Full, without a connection, or not answering: the reader goes on.
    }
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
