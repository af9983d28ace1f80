export { BrowserStorage, sharedStorage } from './browser-storage.ts';
export type { DraftSession, DraftState } from './draft-session.ts';
export type { Draft } from './draft.ts';
export { editorSettings, EditorSettingsStore } from './editor-settings-store.ts';
export { newId } from './id.ts';
export { SnapshotKeeper } from './snapshot-keeper.ts';
export type { ProblemProgress, Progress, Submission } from './submission.ts';
