import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';

/** What Chromium needs to hand freed memory back after it was told to collect it. */
const SETTLING_MS = 2000;

/**
 * Bytes that the processes of all pages hold, shared memory shared out (PSS), after garbage collection.
 * Null where there is no /proc. Source: proc(5), /proc/pid/smaps_rollup.
 */
export async function measureMemory(browser: Browser, page: Page): Promise<number | null> {
  const pageSession = await page.context().newCDPSession(page);
  await pageSession.send('HeapProfiler.collectGarbage');
  await pause(SETTLING_MS);
  await pageSession.detach();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  try {
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .reduce((sum, { id }) => sum + pssBytes(id), 0);
  } catch {
    return null;
  }
}

function pssBytes(processId: number): number {
  const rollup = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
}
