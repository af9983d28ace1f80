import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Judgement, TestSet } from '../../core/judgement.ts';
import type {
  BrowserStorage,
  DraftSession,
  DraftState,
  Help,
  ProblemProgress,
  Room,
  Submission,
  SubmissionPage,
} from '../../storage/index.ts';
import type * as Keeping from './work-storage.ts';
import { normaliseSource } from '../base/source-text.ts';
import { whenGone } from '../base/when-gone.ts';

/** Widgets of one problem, in this and other tabs, tell each other what is new, by the problem's name. */
const CHANNEL = 'ml-judge/work';

/** What is kept of the reader's work on one problem. */
export class WorkController implements ReactiveController {
  /** A slug, or the address of somebody's own; empty until it is open. */
  problem = '';
  /** Null until the draft has been read. */
  draft: DraftSession | null = null;
  draftState: DraftState = 'saved';
  persistent = true;
  /** Of many attempts those that are shown. Null until they have been read. */
  attempts: SubmissionPage | null = null;
  progress: ProblemProgress | null = null;
  /** A submission could not be kept. */
  full = false;
  /** How many older attempts made room for those of this visit. */
  room: Room = { shortened: 0, deleted: 0 };

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #save = (): void => void this.draft?.flush();
  #keeping: typeof Keeping | null = null;
  #storage: BrowserStorage | null = null;
  #others: BroadcastChannel | null = null;
  #sitting = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#save);
    document.addEventListener('visibilitychange', this.#save);
    this.#others = openChannel();
    if (this.#others) this.#others.onmessage = ({ data }) => void (data === this.problem && this.refresh());
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#save);
    document.removeEventListener('visibilitychange', this.#save);
    this.#others?.close();
    whenGone(this.#host, () => void this.draft?.close());
  }

  /**
   * Opens the work on a problem: its slug, or the address of somebody's own. What is written in a sitting of the
   * screen is a draft of its own.
   */
  async open(problem: string, sitting = ''): Promise<DraftSession> {
    await this.draft?.close();
    const keeping = await import('./work-storage.ts');
    const storage = await keeping.sharedStorage();
    const draft = await storage.openDraft(sitting ? `${problem}#${sitting}` : problem);
    draft.onState = (state) => {
      this.draftState = state;
      this.#host.requestUpdate();
    };
    this.problem = problem;
    this.attempts = null;
    this.#sitting = sitting;
    this.#keeping = keeping;
    this.#storage = storage;
    this.draft = draft;
    this.persistent = storage.persistent;
    await this.refresh();
    return draft;
  }

  /** Keeps a submission before it is judged, so that it is there whatever happens. */
  async submit(sourceCode: string, testSet: TestSet): Promise<Submission | null> {
    if (!this.#keeping) return null;
    const { helpOf, makeLastingQuietly, newId } = this.#keeping;
    const submittedAt = new Date().toISOString();
    await this.#readProgress();
    const submission = {
      id: newId(),
      problem: this.problem,
      sourceCode,
      testSet,
      submittedAt,
      ...(this.#sitting && { sitting: this.#sitting }),
      help: helpOf(this.progress ?? { hintsShown: 0, solutionShown: false }),
      judgement: null,
    };
    void this.draft?.flush();
    await this.#keep((storage) => storage.submissions.save(submission));
    if (testSet === 'all') void makeLastingQuietly();
    return submission;
  }

  async finish(submission: Submission | null, judgement: Judgement): Promise<void> {
    if (submission) await this.#keep((storage) => storage.recordJudgement(submission, judgement));
    await this.#refreshAll();
  }

  /** Before something else takes the place of the code: what is no attempt yet stays as another draft. */
  setAside(): void {
    const code = this.draft && normaliseSource(this.draft.code);
    if (this.attempts?.submissions.some(({ sourceCode }) => sourceCode === code)) return;
    this.draft?.setAside();
  }

  async recordHelp(help: Partial<Help>): Promise<void> {
    await this.#attempt(() => this.#storage?.recordHelp(this.problem, help));
    await this.#refreshAll();
  }

  #refreshAll(): Promise<void> {
    this.#others?.postMessage(this.problem);
    return this.refresh();
  }

  /** Help opened so far, in other tabs too. */
  #readProgress(): Promise<void> {
    return this.#attempt(async () => {
      this.progress = (await this.#storage?.progressOf(this.problem)) ?? this.progress;
    });
  }

  #keep(save: (storage: BrowserStorage) => Promise<Room>): Promise<void> {
    return this.#attempt(async () => {
      const room = this.#storage && (await save(this.#storage));
      if (!room) return;
      this.room = {
        shortened: this.room.shortened + room.shortened,
        deleted: this.room.deleted + room.deleted,
      };
      this.#host.requestUpdate();
    });
  }

  /** Storage can fill up or go away at any time; the reader goes on, and the notice says what is not kept. */
  async #attempt(action: () => Promise<void> | undefined): Promise<void> {
    try {
      await action();
    } catch {
      this.full = true;
      this.#host.requestUpdate();
    }
  }

  /** Reads again what is kept: of the attempts those after the `skipped` newest. */
  refresh(skipped = this.attempts?.skipped): Promise<void> {
    return this.#attempt(async () => {
      if (!this.#storage) return;
      this.attempts = await this.#storage.submissions.page(this.problem, skipped);
      this.progress = await this.#storage.progressOf(this.problem);
      this.#host.requestUpdate();
    });
  }
}

/** Null where the browser gives a page no storage, nor channels to others that have it. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}
