export type { Archive } from './archive.ts';
export type { Imported, ImportOutcome } from './archive-keeper.ts';
export { BrowserStorage, sharedStorage } from './browser-storage.ts';
export type { DraftSession, DraftState } from './draft-session.ts';
export type { Draft } from './draft.ts';
export { editorSettings, EditorSettingsStore } from './editor-settings-store.ts';
export { newId } from './id.ts';
export { SnapshotKeeper } from './snapshot-keeper.ts';
export type { ProblemProgress, ProblemWork, Progress, Submission } from './submission.ts';
