/** Whether this browser can tell which drafts other tabs are writing. */
export function canClaim(): boolean {
  return typeof navigator !== 'undefined' && 'locks' in navigator;
}

/**
 * Takes a draft for this tab, until released or until the tab is gone. Null when another tab has
 * it, and where the browser has no locks: then a new draft is the safe way.
 */
export async function claim(id: string): Promise<(() => void) | null> {
  if (!canClaim()) return null;
  return new Promise((resolve) => {
    navigator.locks
      .request(`ml-judge/draft/${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((release) => resolve(release));
      })
      // Refused in an opaque origin, where there is no other tab to share with either.
      .catch(() => resolve(null));
  });
}
