/** What was revealed is told as it was when the problem was first solved. */
import { expect, test, type Page } from '@playwright/test';
import { openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const SLUG = 'log-loss';

async function solve(page: Page): Promise<void> {
  await writeCode(page, packageFile(SLUG, 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
}

/** What the progress page and the catalogue say of the problem. */
async function expectTold(page: Page, words: string): Promise<void> {
  await page.goto('progress/');
  const topic = page.locator('.topic[data-topic="metrics"]');
  await topic.locator('summary').click();
  await expect(topic.locator(`[data-slug="${SLUG}"]`)).toContainText(`solved ${words}`);
  await page.goto('./');
  await expect(page.locator(`.problem-row[data-slug="${SLUG}"] .status`)).toHaveText(`Solved ${words}:`);
}

/** Whether the page has noted that the idea was read. */
function learnShown(page: Page): Promise<boolean> {
  return page.evaluate(
    (slug) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('ml-judge/1/progress');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const reading = opening.result.transaction('values').objectStore('values').get(slug);
          reading.onerror = reject;
          reading.onsuccess = () => {
            opening.result.close();
            const progress = reading.result as { learnShown?: boolean } | undefined;
            resolve(progress?.learnShown ?? false);
          };
        };
      }),
    SLUG,
  );
}

test('a problem solved without help stays so when the solution is read afterwards', async ({ page }) => {
  await openProblem(page, SLUG);
  await solve(page);
  const solved = page.locator('ml-solved');
  await expect(solved).toContainText('Solved without help; one submission so far.');
  await solved.getByRole('button', { name: 'See the reference solution' }).click();
  await page.getByRole('button', { name: 'Show the solution' }).click();
  await expect(solved.getByRole('button', { name: 'Compare with the reference' })).toBeVisible();
  await expect(solved).toContainText('Solved without help; one submission so far.');
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.locator('ml-attempts li')).toContainText('without help');
  await expectTold(page, 'without help');

  // And it leaves with the export, and comes back.
  await page.goto('data/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const file = await (await download).path();
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByLabel('File to import').setInputFiles(file);
  await expect(page.getByText(/1 submission and/)).toBeVisible();
  await expectTold(page, 'without help');
});

test('reading the idea before the first solve is told like a hint', async ({ page }) => {
  await openProblem(page, SLUG);
  await page.getByRole('tab', { name: 'Hints' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Learn' })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => learnShown(page)).toBe(true);
  await solve(page);
  await expect(page.locator('ml-solved')).toContainText('Solved after reading the idea; one submission');
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.locator('ml-attempts li')).toContainText('after reading the idea');
  await expectTold(page, 'after reading the idea');
});

test('the idea read on its own page counts as it does in its tab', async ({ page }) => {
  await page.goto(`learn/${SLUG}/`);
  await expect.poll(() => learnShown(page)).toBe(true);
});
