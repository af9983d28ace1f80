import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { serveFolder } from '../../../scripts/tools/static-server.ts';
import { editor, openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

test('below a statement stand related problems', async ({ page }) => {
  await openProblem(page, 'dropout');
  const { related } = JSON.parse(packageFile('dropout', 'problem.json')) as { related: string[] };
  const line = page.locator('.along p').filter({ hasText: 'Related' });
  await expect(line.getByRole('link')).toHaveCount(related.length);
  await line.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`problems/${related[0]}/$`));
});

test('an address that names a tab shows it, and one that is already open follows', async ({ page }) => {
  await page.goto('problems/dropout/#hints');
  await expect(tab(page, 'Hints')).toHaveAttribute('aria-selected', 'true');
  await page.evaluate(() => (location.hash = '#learn'));
  await expect(tab(page, 'Learn')).toHaveAttribute('aria-selected', 'true');
  // A fragment that names no tab is for something else.
  await page.evaluate(() => (location.hash = '#main'));
  await expect(tab(page, 'Learn')).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('link', { name: 'This as a page of its own' }).click();
  await expect(page).toHaveURL(/learn\/dropout\/$/);
});

test('after a solve the page says what to try next, and leaves out what is solved', async ({ page }) => {
  const solve = async (slug: string): Promise<void> => {
    await openProblem(page, slug);
    await expect(page.locator('.try-next')).toBeHidden();
    await writeCode(page, packageFile(slug, 'solution.py'));
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
  };
  await solve('balanced-class-weights');
  await solve('time-split');
  const next = page.locator('.try-next');
  await expect(next).toBeVisible();
  // The next of its series is solved by now.
  await expect(next.locator('[data-slug="balanced-class-weights"]')).toBeHidden();
  await expectAxeClean(page);
  await next.locator('[data-slug]:visible').first().click();
  await expect(editor(page)).toBeVisible();
  await expect(page).not.toHaveURL(/time-split/);
});

test('a frame leads nowhere that its host has not', async ({ page }) => {
  await page.goto('embed/dropout/#learn');
  await expect(editor(page)).toBeVisible();
  await expect(page.locator('.try-next, .learn-link, .along')).toHaveCount(0);
});

test('concepts stand in the rows of a wide catalogue, and in none of a phone’s', async ({ page }) => {
  await page.goto('./');
  const concepts = page.locator('[data-slug="dropout"] .problem-concepts');
  await expect(concepts).toContainText('inverted dropout');
  await expect(concepts).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(concepts).toBeHidden();
});

test('an address that there is not leads home, from wherever the site is, in the theme chosen there', async ({
  page,
}) => {
  const host = await serveFolder('dist-test');
  try {
    await page.goto(host.address);
    await page.evaluate(() => localStorage.setItem('ml-judge/1/theme', 'dark'));
    for (const path of [
      'nothing-here',
      'problems/no-such-problem/',
      'learn/no-such-problem/',
      'no/such/folder/',
    ]) {
      const response = await page.goto(host.address + path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
      await expectAxeClean(page);
      const home = page.getByRole('link', { name: 'See all problems' });
      await expect(home).toHaveJSProperty('href', host.address);
      await home.click();
      await expect(page).toHaveURL(host.address);
      await expect(page.getByRole('searchbox')).toBeVisible();
    }
  } finally {
    host.close();
  }
});
