/** Safari has no idle callback; the page has settled well before this. */
const SETTLED_MS = 1500;

/** Runs once the page has settled. */
export function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(action, { timeout: 2 * SETTLED_MS });
  else setTimeout(action, SETTLED_MS);
}
