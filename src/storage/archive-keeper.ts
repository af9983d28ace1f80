import type { AnswerLog } from './records/answer-log.ts';
import type { Archive } from './archive.ts';
import type { CaseStore } from './records/case-store.ts';
import { newestOfEach, type Draft } from './draft.ts';
import { newId } from './id.ts';
import type { Journal } from './journal.ts';
import type { KeyValueStore } from './key-value.ts';
import { addProgress } from './merged-progress.ts';
import type { NoteStore } from './records/note-store.ts';
import { siteSettings, type SettingStore } from './setting-store.ts';
import type { ProblemProgress, Submission } from './submission.ts';
import type { SittingStore } from './records/sitting-store.ts';
import type { TellingStore } from './records/telling-store.ts';
import type { SubmissionStore } from './submission-store.ts';

/** How much an import has brought. */
export interface Imported {
  drafts: number;
  submissions: number;
  answers: number;
  sittings: number;
  cases: number;
  notes: number;
  tellings: number;
  settings: number;
}

export type ImportOutcome =
  | { kind: 'imported'; added: Imported }
  /** One sentence that says what is wrong with the file. */
  | { kind: 'refused'; message: string };

export interface ArchivePlaces {
  drafts: KeyValueStore;
  progress: KeyValueStore;
  submissions: SubmissionStore;
  cases: CaseStore;
  notes: NoteStore;
  tellings: TellingStore;
  journal: Journal<Draft> | null;
  verdicts: Journal<Submission> | null;
  answers: AnswerLog;
  sittings: SittingStore;
}

/** Exports, imports and deletes everything that is kept. */
export class ArchiveKeeper {
  readonly #places: ArchivePlaces;
  readonly #settings: SettingStore;

  constructor(places: ArchivePlaces, settings = siteSettings()) {
    this.#places = places;
    this.#settings = settings;
  }

  async read(): Promise<Archive> {
    const { submissions, progress } = this.#places;
    return {
      format: 'ml-judge',
      version: 1,
      exportedAt: new Date().toISOString(),
      drafts: await this.#drafts(),
      submissions: await submissions.listAll(),
      progress: await progress.list<ProblemProgress>(''),
      answers: await this.#places.answers.list(),
      sittings: (await this.#places.sittings.read()).sittings,
      cases: await this.#places.cases.listAll(),
      notes: await this.#places.notes.listAll(),
      tellings: await this.#places.tellings.listAll(),
      settings: this.#settings.all(),
    };
  }

  /** Adds what a file holds and is not here yet. Rejects when the browser's storage is full. */
  async importText(text: string): Promise<ImportOutcome> {
    const { parseArchive } = await import('./archive.ts');
    const parsed = parseArchive(text);
    if (parsed.kind === 'refused') return parsed;
    return { kind: 'imported', added: await this.add(parsed.archive) };
  }

  /** Nothing that is here changes for the worse, and doing it twice adds nothing. */
  async add(archive: Archive): Promise<Imported> {
    const added: Imported = {
      drafts: 0,
      submissions: 0,
      answers: 0,
      sittings: 0,
      cases: 0,
      notes: 0,
      tellings: 0,
      settings: 0,
    };
    for (const draft of archive.drafts) if (await this.#addDraft(draft)) added.drafts++;
    for (const submission of archive.submissions) {
      if (await this.#places.submissions.add(submission)) added.submissions++;
    }
    const { progress, submissions } = this.#places;
    for (const there of archive.progress) await addProgress(there, progress, submissions);
    added.answers = await this.#places.answers.addAll(archive.answers);
    added.sittings = await this.#places.sittings.addAll(archive.sittings);
    for (const own of archive.cases) if (await this.#places.cases.add(own)) added.cases++;
    for (const note of archive.notes) if (await this.#places.notes.add(note)) added.notes++;
    for (const telling of archive.tellings) if (await this.#places.tellings.add(telling)) added.tellings++;
    added.settings = this.#settings.addMissing(archive.settings);
    return added;
  }

  /** Deletes everything, for good. */
  async clear(): Promise<void> {
    const { drafts, progress, submissions, journal, verdicts } = this.#places;
    await drafts.remove(await drafts.keys());
    await progress.remove(await progress.keys());
    await submissions.clear();
    await this.#places.answers.clear();
    await this.#places.sittings.clear();
    await this.#places.cases.clear();
    await this.#places.notes.clear();
    await this.#places.tellings.clear();
    journal?.clear();
    verdicts?.clear();
    this.#settings.clear();
  }

  async #drafts(): Promise<Draft[]> {
    const { drafts, journal } = this.#places;
    return newestOfEach([...(await drafts.list<Draft>('')), ...(journal?.entries() ?? [])]);
  }

  async #addDraft(draft: Draft): Promise<boolean> {
    const present = (await this.#drafts()).filter(({ problem }) => problem === draft.problem);
    if (present.some(({ code }) => code === draft.code)) return false;
    // The same draft may have gone on in two browsers: then both are kept.
    const taken = present.some(({ id }) => id === draft.id);
    const added = taken ? { ...draft, id: newId() } : draft;
    await this.#places.drafts.update<Draft>(`${added.problem}\n${added.id}`, () => added);
    return true;
  }
}
