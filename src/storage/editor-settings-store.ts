import * as v from 'valibot';
import {
  DEFAULT_EDITOR_SETTINGS,
  FONT_PERCENTS,
  PANE_SHARES,
  type EditorSettings,
} from '../core/editor-settings.ts';
import { webStorage } from './web-storage.ts';

const KEY = 'ml-judge/1/editor';

const usual = DEFAULT_EDITOR_SETTINGS;
const share = v.pipe(v.number(), v.minValue(PANE_SHARES.least), v.maxValue(PANE_SHARES.most));
/** Stored settings; a field that is missing or not understood gets its default. */
const schema = v.object({
  fontPercent: v.fallback(v.picklist(FONT_PERCENTS), usual.fontPercent),
  tabKey: v.fallback(v.picklist(['indents', 'leaves']), usual.tabKey),
  closeBrackets: v.fallback(v.boolean(), usual.closeBrackets),
  completion: v.fallback(v.boolean(), usual.completion),
  wrapLines: v.fallback(v.boolean(), usual.wrapLines),
  vimKeys: v.fallback(v.boolean(), usual.vimKeys),
  statementShare: v.fallback(share, usual.statementShare),
  editorShare: v.fallback(share, usual.editorShare),
  verdictShare: v.fallback(share, usual.verdictShare),
});

/** The part of `localStorage` that is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The reader's settings of the editor: one for all editors of all tabs. */
export class EditorSettingsStore {
  #current: EditorSettings;
  readonly #storage: TextStorage | null;
  readonly #listeners = new Set<() => void>();

  /** Without storage, or where it refuses, settings last as long as the page. */
  constructor(storage: TextStorage | null) {
    this.#storage = storage;
    this.#current = this.#read() ?? { ...usual };
  }

  get current(): Readonly<EditorSettings> {
    return this.#current;
  }

  change(part: Partial<EditorSettings>): void {
    this.#current = { ...this.#current, ...part };
    try {
      this.#storage?.setItem(KEY, JSON.stringify(this.#current));
    } catch {
      // Full or forbidden: the choice holds for this page.
    }
    this.#tell();
  }

  /** Calls back after every change; answers how to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Another tab has written: key as in a `storage` event, null when everything was cleared. */
  changedElsewhere(key: string | null): void {
    if (key !== null && key !== KEY) return;
    this.#current = this.#read() ?? { ...usual };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #read(): EditorSettings | null {
    try {
      const parsed = v.safeParse(schema, JSON.parse(this.#storage?.getItem(KEY) ?? '{}'));
      return parsed.success ? parsed.output : null;
    } catch {
      return null; // Not JSON, or storage is forbidden here.
    }
  }
}

let shared: EditorSettingsStore | undefined;

/** The page's settings, read when first asked for. */
export function editorSettings(): EditorSettingsStore {
  if (!shared) {
    const store = new EditorSettingsStore(webStorage('localStorage'));
    addEventListener('storage', ({ key }) => store.changedElsewhere(key));
    shared = store;
  }
  return shared;
}
