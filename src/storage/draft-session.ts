import { canClaim, claim } from './claim.ts';
import { newestOfEach, type Draft } from './draft.ts';
import type { Journal } from './journal.ts';
import type { KeyValueStore } from './key-value.ts';
import { newId } from './id.ts';

const SAVE_DELAY_MS = 300;

export type DraftState = 'saved' | 'saving' | 'not-saved';

/** The places that drafts are written to. */
export interface DraftPlaces {
  drafts: KeyValueStore;
  /** Null where drafts are not kept. */
  journal: Journal<Draft> | null;
  /** Remembers, for this tab alone, which draft it was writing. */
  tab: Storage | null;
}

/** One tab's writing on one problem: what was there before, and every change from now on. */
export class DraftSession {
  /** Another tab is writing the draft that this one started from; they are kept apart. */
  readonly openElsewhere: boolean;
  /** Called whenever `state` changes. */
  onState: (state: DraftState) => void = () => {};

  /** False when there was nothing to go on with. */
  readonly restored: boolean;
  /** The reader has written something since. */
  changed = false;
  readonly #problem: string;
  readonly #places: DraftPlaces;
  #others: readonly Draft[];
  #draft: Draft;
  /** The text before the reader wrote a word: nothing is lost with it. */
  #starterCode = '';
  #savedRevision: number;
  #release: (() => void) | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    problem: string,
    places: DraftPlaces,
    found: { drafts: Draft[]; own: Draft | null; release: (() => void) | null },
  ) {
    const { drafts, own, release } = found;
    this.#problem = problem;
    this.#places = places;
    this.restored = own !== null;
    this.#others = drafts.filter((draft) => draft.id !== own?.id);
    this.openElsewhere = own !== null && release === null && canClaim();
    this.#release = release;
    this.#draft = own && release ? own : { ...newDraft(problem), code: own?.code ?? '' };
    this.#savedRevision = this.#draft.revision;
    if (release) this.#remember();
  }

  static async open(problem: string, places: DraftPlaces): Promise<DraftSession> {
    const kept = await places.drafts.list<Draft>(`${problem}\n`);
    const drafts = newestOfEach([...kept, ...(places.journal?.entries(problem) ?? [])]);
    const ownId = places.tab?.getItem(tabKey(problem));
    const own = drafts.find((draft) => draft.id === ownId) ?? drafts[0] ?? null;
    const release = own && (await claim(own.id));
    const session = new DraftSession(problem, places, { drafts, own, release });
    if (own && release && !kept.some((draft) => draft.id === own.id && draft.revision === own.revision)) {
      session.#savedRevision = -1;
      await session.flush();
    }
    return session;
  }

  get code(): string {
    return this.#draft.code;
  }

  /** Other drafts of this problem whose code differs, newest first. */
  get others(): readonly Draft[] {
    return this.#others.filter(({ code }) => code !== this.code);
  }

  /** The code to begin with: what was written before, or else the starter code, which is no draft yet. */
  start(starterCode: string): string {
    this.#starterCode = starterCode;
    if (!this.restored) this.#draft = { ...this.#draft, code: starterCode };
    return this.#draft.code;
  }

  /** Notes a change: at once in the journal, a moment later in the database. */
  change(code: string): void {
    if (code === this.#draft.code) return;
    const { id, revision } = this.#draft;
    if (!this.#release) void this.#claimOwn();
    this.#draft = {
      id,
      problem: this.#problem,
      code,
      updatedAt: new Date().toISOString(),
      revision: revision + 1,
    };
    this.changed = true;
    this.#places.journal?.write(this.#draft);
    this.onState('saving');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), SAVE_DELAY_MS);
  }

  /** Saves what has not been saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const draft = this.#draft;
    if (draft.revision === this.#savedRevision) return;
    try {
      await this.#places.drafts.update<Draft>(`${draft.problem}\n${draft.id}`, (before) =>
        before && before.revision > draft.revision ? before : draft,
      );
      this.#savedRevision = draft.revision;
      this.#places.journal?.settle(draft.id, draft.revision);
      if (draft === this.#draft) this.onState('saved');
    } catch {
      // Storage is full or gone. The journal still has the text, and the next change tries again.
      this.onState('not-saved');
    }
  }

  /** Saves, and lets another tab go on with this draft: a later change begins a new one. */
  async close(): Promise<void> {
    await this.flush();
    this.#renew();
  }

  /** Leaves what is written now among the other drafts: what replaces it is a draft of its own. */
  setAside(): void {
    const aside = this.#draft;
    if (aside.code === this.#starterCode || aside.code.trim() === '') return;
    void this.flush();
    this.#others = [aside, ...this.#others.filter(({ code }) => code !== aside.code)];
    this.#renew();
  }

  #renew(): void {
    this.#release?.();
    this.#release = null;
    this.#draft = { ...this.#draft, id: newId() };
  }

  async #claimOwn(): Promise<void> {
    const { id } = this.#draft;
    this.#release = () => {};
    this.#remember();
    const release = await claim(id);
    // It may have been left in the meantime; then the tab must not hold on to it.
    if (this.#draft.id === id) this.#release = release ?? this.#release;
    else release?.();
  }

  /** Notes in the tab which draft it writes: reloading goes on with it, not with another tab's newer one. */
  #remember(): void {
    try {
      this.#places.tab?.setItem(tabKey(this.#problem), this.#draft.id);
    } catch {
      // Full: a reload then goes on with the newest draft.
    }
  }
}

function newDraft(problem: string): Draft {
  return { id: newId(), problem, code: '', updatedAt: new Date().toISOString(), revision: 0 };
}

function tabKey(problem: string): string {
  return `ml-judge/1/draft-of/${problem}`;
}
