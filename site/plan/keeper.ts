import { parseKept, type Kept, type KeptOutcome } from '../../src/plan/kept.ts';
import { webStorage } from '../../src/storage/web-storage.ts';

/** Among the settings of the site, which are exported, imported and deleted with all the rest. */
export const PLAN_KEY = 'ml-judge/1/plan';

/** What could not be read is kept here when something else takes its place. */
const ASIDE_KEY = `${PLAN_KEY}-set-aside`;

export function readPlan(): KeptOutcome {
  return parseKept(webStorage('localStorage')?.getItem(PLAN_KEY) ?? null);
}

/** Keeps a plan, and sets aside what stands there and cannot be read. Says whether it will outlast the page. */
export function keepPlan(kept: Kept): boolean {
  const storage = webStorage('localStorage');
  try {
    const before = storage?.getItem(PLAN_KEY) ?? null;
    if (before !== null && parseKept(before).kind === 'unreadable') storage?.setItem(ASIDE_KEY, before);
    storage?.setItem(PLAN_KEY, JSON.stringify(kept));
    return storage !== null;
  } catch {
    return false; // Full or forbidden: the plan holds for as long as the page is open.
  }
}
