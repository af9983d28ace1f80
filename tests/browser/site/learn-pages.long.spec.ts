import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';

const QUESTION = 'Where would you put dropout, and where not?';
const ANSWER = 'attention weights and residual branches';

const note = (page: Page) => page.getByText('This page explains the idea behind a problem');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an idea is found, read with its answers, and leads to its problem', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Learn' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learn');
    await page.getByRole('link', { name: /^Dropout/ }).click();
    await expect(page).toHaveURL(/learn\/dropout\/$/);
    await expect(note(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Pitfalls' })).toBeVisible();
    await expect(page.getByText(ANSWER)).toBeHidden();
    await page.getByText(QUESTION).click();
    await expect(page.getByText(ANSWER)).toBeVisible();
    await page.getByRole('link', { name: 'solve the problem first' }).click();
    await expect(page).toHaveURL(/problems\/dropout\/$/);
  });
});

test('the list goes as the catalogue does, each problem once', async ({ page }) => {
  await page.goto('./');
  const catalogue = await page.locator('.problem-row a').allTextContents();
  await page.goto('learn/');
  expect(await page.locator('.learn-list a').allTextContents()).toEqual(catalogue);
});

test('an idea leads to related ones', async ({ page }) => {
  await page.goto('learn/dropout/');
  const related = page.getByRole('navigation', { name: 'Where to go on' }).locator('a[href^="../"]');
  await related.last().click();
  await expect(note(page)).toBeVisible();
  await expect(page).not.toHaveURL(/dropout/);
});

test('on paper the answers are open, and nothing else is in the way', async ({ page }) => {
  await page.goto('learn/dropout/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(ANSWER)).toBeVisible();
  for (const name of ['Site', 'Where to go on']) {
    await expect(page.getByRole('navigation', { name })).toBeHidden();
  }
});

for (const path of ['learn/', 'learn/dropout/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} fits a phone, and axe finds nothing in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await expectAxeClean(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });
  }
}
