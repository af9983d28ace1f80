import type { Page } from '@playwright/test';

/** Web Vitals call a page steady below 0.1 (https://web.dev/articles/cls). */
export const MOST_SHIFT = 0.02;

interface Shift {
  value: number;
  /** Within half a second of a click or a key: the reader's doing. */
  hadRecentInput: boolean;
}

/** How far what was shown has moved without the reader's doing, as the browser counts it. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & Shift;
            if (!hadRecentInput) sum += value;
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // What it has seen already is told in a task of its own.
        setTimeout(() => resolve(sum), 500);
      }),
  );
}
