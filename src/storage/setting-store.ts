import { webStorage } from './web-storage.ts';

const PREFIX = 'ml-judge/1/';
/** Settings that are not exported, since they mean nothing in another browser. */
const PRIVATE = ['journal/', 'judged/', 'export/', 'draft-of/'];

/** The reader's settings as texts, whoever reads them, and when they last took a copy of everything. */
export class SettingStore {
  readonly #storage: Storage | null;

  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#keys().map((key) => [key, this.#storage?.getItem(PREFIX + key) ?? '']));
  }

  /** Adds those that are not set here, and says how many. */
  addMissing(settings: Readonly<Record<string, string>>): number {
    const present = new Set(this.#keys());
    const missing = Object.entries(settings).filter(
      ([key]) => !present.has(key) && !PRIVATE.some((prefix) => key.startsWith(prefix)),
    );
    return missing.filter(([key, value]) => this.#set(key, value)).length;
  }

  clear(): void {
    for (const key of this.#keys()) this.#storage?.removeItem(PREFIX + key);
  }

  /** When the reader last exported everything; empty for never. */
  get exportedAt(): string {
    return this.#storage?.getItem(`${PREFIX}export/last`) ?? '';
  }

  /** Since when submissions count for the reminder: the last export, or the last "Not now". */
  get remindedAt(): string {
    const later = this.#storage?.getItem(`${PREFIX}export/later`) ?? '';
    return later > this.exportedAt ? later : this.exportedAt;
  }

  noteExport(): void {
    this.#set('export/last', new Date().toISOString());
  }

  remindLater(): void {
    this.#set('export/later', new Date().toISOString());
  }

  /** Whether a problem that is solved for the first time is marked below its verdict. Yes, unless turned off. */
  get marksFirsts(): boolean {
    return this.#storage?.getItem(`${PREFIX}firsts`) !== 'off';
  }

  markFirsts(marks: boolean): void {
    this.#set('firsts', marks ? 'on' : 'off');
  }

  /** Names of a problem's mistakes that were repaired. */
  mendedOf(problem: string): string[] {
    const kept = this.#storage?.getItem(`${PREFIX}mended/${problem}`) ?? '';
    return kept.split(' ').filter((name) => /^\w+$/.test(name));
  }

  noteMended(problem: string, name: string): void {
    this.#set(`mended/${problem}`, [...new Set([...this.mendedOf(problem), name])].join(' '));
  }

  #keys(): string[] {
    const storage = this.#storage;
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
      .filter((key) => !PRIVATE.some((prefix) => key.startsWith(prefix)));
  }

  #set(key: string, value: string): boolean {
    try {
      this.#storage?.setItem(PREFIX + key, value);
      return this.#storage !== null;
    } catch {
      return false; // Full: a setting is no work of the reader's.
    }
  }
}

let shared: SettingStore | undefined;

/** Settings of the site, chosen by the reader of this browser. */
export function siteSettings(): SettingStore {
  return (shared ??= new SettingStore(webStorage('localStorage')));
}
