import { webStorage } from './web-storage.ts';

/** Among the settings, which are exported, imported and deleted with all the rest. */
export const INTERVIEW_KEY = 'ml-judge/1/interview-day';

/** Where it stood before it had a place of its own. */
const OLD_KEY = 'ml-judge/1/review';

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The day of the interview: `2026-12-24`, empty where the reader said that there is none, null where they never said
 * anything. Review and plan have it from here alone; a plan only remembers the one that it was made for.
 */
export function interviewDay(): string | null {
  const kept = stored(INTERVIEW_KEY);
  if (kept !== null) return DAY.test(kept) ? kept : '';
  return oldDay();
}

/** Where the browser keeps nothing, the choice holds for the page that was told. */
export function keepInterviewDay(day: string): void {
  try {
    webStorage('localStorage')?.setItem(INTERVIEW_KEY, day);
  } catch {
    // Full or forbidden.
  }
}

function oldDay(): string | null {
  try {
    const settings: unknown = JSON.parse(stored(OLD_KEY) ?? '{}');
    const day = settings instanceof Object && 'interviewDay' in settings ? settings.interviewDay : null;
    return day === '' || (typeof day === 'string' && DAY.test(day)) ? day : null;
  } catch {
    return null;
  }
}

function stored(key: string): string | null {
  return webStorage('localStorage')?.getItem(key) ?? null;
}
