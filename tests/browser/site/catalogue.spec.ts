import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) => page.locator('.problem-row:visible');
const titles = (page: Page) => rows(page).locator('a').allTextContents();

test('the address tells what is shown: a reload and a link show the same', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('grádient');
  await expect(page).toHaveURL(/text=gr/);
  await page.getByLabel('Order').selectOption('By title');
  // The search has come and says what fits; the rows out of sight follow.
  const count = page.locator('#count');
  await expect(count).toHaveText(/^\d+ of /);
  await page.waitForLoadState('networkidle');
  await expect(rows(page)).toHaveCount(parseInt((await count.textContent()) ?? '', 10));
  const shown = await titles(page);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown).toEqual([...shown].sort((a, b) => a.localeCompare(b, 'en')));
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('grádient');
  await expect.poll(() => titles(page)).toEqual(shown);
  await rows(page).first().getByRole('link').click();
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(shown);
  await page.goto('./?topic=nonsense&difficulty=hard');
  await expect(page.getByLabel('Topic')).toHaveValue('');
  await expect(rows(page).filter({ hasText: 'hard' })).toHaveCount(await rows(page).count());
});

test('a random problem is one of those that are shown', async ({ page }) => {
  await page.goto('./?text=dropout+mask');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Random' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dropout');
});

test('the list goes topic by topic, from easy to hard', async ({ page }) => {
  await page.goto('./?topic=metrics');
  const difficulties = await rows(page).locator('.difficulty').allTextContents();
  expect(difficulties[0]).toBe('easy');
  expect(new Set(difficulties).size).toBeGreaterThan(1);
});
