import { expect, type Page } from '@playwright/test';

/** Asks for everything, and waits until the site says that it is there. */
export async function makeReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Make available offline, \d+ MB$/ }).click();
  await expect(page.getByText('Ready for offline')).toBeVisible({ timeout: 90_000 });
}
