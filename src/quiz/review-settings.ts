import { interviewDay, keepInterviewDay } from '../storage/interview-day.ts';
import { webStorage } from '../storage/web-storage.ts';

const KEY = 'ml-judge/1/review';

export const MINUTES = [5, 10, 15, 30] as const;

const USUAL_MINUTES = 15;

/** How long a day's review may take. What is missing or cannot be read is as usual. */
export function reviewMinutes(): number {
  try {
    const kept: unknown = JSON.parse(webStorage('localStorage')?.getItem(KEY) ?? '{}');
    const minutes = kept instanceof Object && 'minutes' in kept ? kept.minutes : null;
    return MINUTES.find((one) => one === minutes) ?? USUAL_MINUTES;
  } catch {
    return USUAL_MINUTES;
  }
}

export function keepReviewMinutes(minutes: number): void {
  // It may still stand where the minutes are kept.
  const day = interviewDay();
  if (day !== null) keepInterviewDay(day);
  try {
    webStorage('localStorage')?.setItem(KEY, JSON.stringify({ minutes }));
  } catch {
    // Full or forbidden: the choice holds for this page.
  }
}
