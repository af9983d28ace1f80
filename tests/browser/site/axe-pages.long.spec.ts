/** axe finds nothing on any page, in both themes. What opens on a page is looked at where it is tested. */
import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { ALL_PAGES, openPage } from '../support/site-pages.ts';
import { openProblem, packageFile, pane, verdict, writeCode } from '../support/page.ts';

/** Its answers are drawn. */
const SLUG = 'attention';

/** In both themes, at both widths. */
async function axe(page: Page, where: string): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await expectAxeClean(page, `${where}, ${colorScheme}`);
  }
}

for (const path of ALL_PAGES) {
  test(`/${path}`, async ({ page }) => {
    await openPage(page, path);
    // What is folded is there for those who open it.
    await page
      .locator('main details')
      .evaluateAll((all) => all.slice(0, 3).forEach((one) => one.setAttribute('open', '')));
    await axe(page, path);
  });
}

test('a problem in each of its tabs, and with its file menu open', async ({ page }) => {
  await openProblem(page, SLUG);
  for (const name of ['Hints', 'Learn', 'Solution', 'Attempts']) {
    await page.getByRole('tab', { name }).click();
    if (name === 'Hints') await page.getByRole('button', { name: /^Show hint 1/ }).click();
    if (name === 'Solution') await page.getByRole('button', { name: 'Show the solution' }).click();
    await axe(page, name);
  }
  if (await pane(page, 'Code').isVisible()) await pane(page, 'Code').click();
  await page.getByRole('button', { name: 'Share and download' }).click();
  await axe(page, 'file menu');
});

test('a wrong answer, with every failed test open', async ({ page }) => {
  await openProblem(page, SLUG);
  await writeCode(page, packageFile(SLUG, 'submissions/wrong_answer/no_scale.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Wrong answer')).toBeVisible({ timeout: 90_000 });
  await page
    .locator('ml-results .tests details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await expect(page.getByRole('grid').last()).toBeVisible();
  await axe(page, 'wrong answer');
});
