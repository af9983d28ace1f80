import { webStorage } from '../storage/web-storage.ts';

const KEY = 'ml-judge/1/review';

export const MINUTES = [5, 10, 15, 30] as const;

/** How long a day's review may take, and for which day it is. */
export interface ReviewSettings {
  minutes: number;
  /** `2026-12-24`, or empty. */
  interviewDay: string;
}

const USUAL: ReviewSettings = { minutes: 15, interviewDay: '' };

/** What is missing or cannot be read is as usual. */
export function reviewSettings(): ReviewSettings {
  try {
    const kept: unknown = JSON.parse(webStorage('localStorage')?.getItem(KEY) ?? '{}');
    const { minutes, interviewDay } = { ...USUAL, ...(kept as Partial<ReviewSettings>) };
    return {
      minutes: MINUTES.some((one) => one === minutes) ? minutes : USUAL.minutes,
      interviewDay: /^\d{4}-\d\d-\d\d$/.test(interviewDay) ? interviewDay : '',
    };
  } catch {
    return USUAL;
  }
}

export function keepReviewSettings(settings: ReviewSettings): void {
  try {
    webStorage('localStorage')?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Full or forbidden: the choice holds for this page.
  }
}
