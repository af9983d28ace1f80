import {
  DEFAULT_EDITOR_SETTINGS,
  FONT_PERCENTS,
  PANE_SHARES,
  type EditorSettings,
} from '../core/editor-settings.ts';
import { webStorage } from './web-storage.ts';

const KEY = 'ml-judge/1/editor';

const usual = DEFAULT_EDITOR_SETTINGS;
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isShare = (value: unknown): boolean =>
  typeof value === 'number' && value >= PANE_SHARES.least && value <= PANE_SHARES.most;
/** By hand: this is among the first bytes of every page that embeds a problem. */
const UNDERSTOOD: Record<keyof EditorSettings, (value: unknown) => boolean> = {
  fontPercent: (value) => FONT_PERCENTS.some((known) => known === value),
  tabKey: (value) => value === 'indents' || value === 'leaves',
  closeBrackets: isFlag,
  completion: isFlag,
  wrapLines: isFlag,
  vimKeys: isFlag,
  statementShare: isShare,
  editorShare: isShare,
  verdictShare: isShare,
};

/** Settings from a stored text: what is missing, or not understood, is as usual. */
function readSettings(stored: unknown): EditorSettings {
  const understood = Object.entries(Object(stored) as object).filter(([name, value]) =>
    (UNDERSTOOD as Partial<Record<string, (value: unknown) => boolean>>)[name]?.(value),
  );
  return { ...usual, ...(Object.fromEntries(understood) as Partial<EditorSettings>) };
}

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
      return readSettings(JSON.parse(this.#storage?.getItem(KEY) ?? '{}'));
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
