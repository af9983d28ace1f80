/** Code being written for a problem. A draft has one writer: two tabs on one problem write two drafts. */
export interface Draft {
  id: string;
  /** A bundled problem's slug, or the address of somebody's own. */
  problem: string;
  code: string;
  /** ISO 8601, UTC. */
  updatedAt: string;
  /** Counts the changes. */
  revision: number;
}

/** Of every draft its newest revision, most recently changed first. */
export function newestOfEach(drafts: readonly Draft[]): Draft[] {
  const newest = new Map<string, Draft>();
  for (const draft of drafts) {
    const other = newest.get(draft.id);
    if (!other || draft.revision > other.revision) newest.set(draft.id, draft);
  }
  return [...newest.values()].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}
