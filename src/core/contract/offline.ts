/** Holds the files of Python, by addresses that end in the hash of their content. */
export const RUNTIME_CACHE = 'ml-judge/1/python';

/** What a page asks its service worker. */
export type OfflineQuestion =
  /** Answered with SiteKept. */
  | { kind: 'site-kept' }
  /** To a new version that waits: answered with true, or false while other pages are open. */
  | { kind: 'take-over' };

/** What of the site is really in the cache. */
export interface SiteKept {
  fileCount: number;
  missingCount: number;
}
