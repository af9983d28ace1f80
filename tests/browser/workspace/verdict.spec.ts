/** The verdict comes to the reader: on a small laptop nothing that matters is below the fold. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

test.use({ viewport: { width: 1366, height: 768 } });

const failed = (page: Page): Locator => page.locator('ml-results .tests details[open]').first();
const divider = (page: Page): Locator => page.getByRole('separator', { name: 'Height of the editor' });

async function submit(page: Page, slug: string, file: string, word: string): Promise<void> {
  await writeCode(page, packageFile(slug, file));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, word)).toBeVisible({ timeout: 90_000 });
}

const boxOf = async (locator: Locator) =>
  (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

test('a wrong answer shows cause, expected, got and input without scrolling, and the divider remembers', async ({
  page,
}) => {
  await openProblem(page, 'dropout');
  const writing = await boxOf(page.locator('ml-editor'));
  const mistake = 'submissions/wrong_answer/survivors_not_scaled.py';
  await submit(page, 'dropout', mistake, 'Wrong answer');
  const open = failed(page);
  for (const part of [
    verdict(page, 'Wrong answer'),
    open.locator('.cause > p').first(),
    open.getByRole('gridcell').last(),
    open.locator('dd').last(),
  ])
    await expect(part).toBeInViewport({ ratio: 1 });
  const [values, input] = [await boxOf(open.locator('ml-array-view')), await boxOf(open.locator('.input'))];
  expect(input.x).toBeGreaterThanOrEqual(values.x + values.width);
  expect((await boxOf(page.locator('ml-editor'))).height).toBeLessThan(writing.height - 100);
  await expect(page.locator('ml-results .verdict')).toContainText(/your code .+ ms, the reference .+ ms/);
  await page.screenshot({ path: 'test-results/verdict-wrong.png' });

  // What the reader makes of it holds for verdicts; while writing the editor is as they left it there.
  await expect(divider(page)).toHaveAttribute('aria-valuenow', '34');
  await divider(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(divider(page)).toHaveAttribute('aria-valuenow', '36');
  await page.reload();
  await expect(divider(page)).toHaveAttribute('aria-valuenow', '60');
  await submit(page, 'dropout', mistake, 'Wrong answer');
  await expect(divider(page)).toHaveAttribute('aria-valuenow', '36');
});

test('accepted is a line, the facts that matter, and one next step; the rest folds', async ({ page }) => {
  await openProblem(page, 'log-loss');
  await submit(page, 'log-loss', 'solution.py', 'Accepted');
  const solved = page.locator('ml-solved');
  await expect(solved).toContainText('Solved without help; one submission so far.');
  const next = page.locator('.try-next a:visible');
  await expect(next).toHaveCount(1);
  for (const part of [page.locator('.first-solve'), solved.getByText('Solved without'), next])
    await expect(part).toBeInViewport({ ratio: 1 });
  await expect(page.locator('ml-results .tests li').first()).toBeHidden();
  await page.getByText(/^Tests, judged in [\d.]+ m?s$/).click();
  await expect(page.locator('ml-results .tests li').first()).toBeVisible();
  await page.screenshot({ path: 'test-results/verdict-accepted.png' });
});
