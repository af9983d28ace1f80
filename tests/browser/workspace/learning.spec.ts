import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { openProblem, packageFile, pane, verdict, writeCode } from '../support/page.ts';

const SLUG = 'log-loss';
const ALTERNATIVE = packageFile(SLUG, 'solution.py')
  .replace('def log_loss', '# My own.\ndef log_loss')
  .replace('np.clip(p.ravel(), eps, 1 - eps)', 'np.minimum(np.maximum(p.ravel(), eps), 1 - eps)');

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

// One visit: Python comes from the network once.
test.describe.serial('learning', () => {
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    page = await context.newPage();
    await openProblem(page, SLUG);
  });
  test.afterAll(() => page.context().close());

  test('the last hint leads on to the idea and to the solution', async () => {
    await tab(page, 'Hints').click();
    const hints = page.locator('ml-hints');
    const words = await hints.getByRole('button', { name: /^Show hint/ }).textContent();
    const count = Number(/of (\d+)/.exec(words ?? '')?.[1]);
    expect(count).toBeGreaterThanOrEqual(3);
    for (let number = 1; number <= count; number++) {
      await hints.getByRole('button', { name: `Show hint ${number} of ${count}` }).click();
    }
    await expect(hints.getByText('These are all the hints.')).toBeVisible();
    await hints.getByRole('button', { name: 'Read the idea' }).click();
    await expect(tab(page, 'Learn')).toHaveAttribute('aria-selected', 'true');
    await tab(page, 'Hints').click();
    await hints.getByRole('button', { name: 'Go to the solution' }).click();
    await expect(tab(page, 'Solution')).toHaveAttribute('aria-selected', 'true');
  });

  test('a solve says with what help, what was tested, how it compares, and where to go on', async () => {
    await writeCode(page, ALTERNATIVE);
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
    const solved = page.locator('ml-solved');
    await expect(solved).toContainText(/Solved .*with \d hints; one submission so far\./);
    await expect(page.locator('ml-results .verdict')).toContainText(/your code .+ ms, the reference .+ ms/);
    await solved.getByText('What was tested').click();
    await expect(solved).toContainText(/Tested on \d+ samples? and \d+ hidden cases/);
    await expect(solved).toContainText(/Yours has \d+ lines, the/);
    await expectAxeCleanInBothThemes(page);
    await solved.getByRole('button', { name: 'Read the idea behind it' }).click();
    await expect(tab(page, 'Learn')).toHaveAttribute('aria-selected', 'true');
    await solved.getByRole('button', { name: 'See the reference solution' }).click();
    await expect(tab(page, 'Solution')).toHaveAttribute('aria-selected', 'true');
  });

  test('a run of the samples alone is no solve', async () => {
    await page.getByRole('button', { name: /^Run/ }).click();
    await expect(page.locator('ml-results')).toContainText(/All samples|sample/i, { timeout: 90_000 });
    await expect(page.locator('ml-solved')).toHaveCount(0);
  });

  test('the solution stands against one’s own code, or alone', async () => {
    await tab(page, 'Solution').click();
    const solution = page.locator('ml-solution');
    await solution.getByRole('button', { name: 'Show the solution' }).click();
    await expect(solution.getByRole('checkbox', { name: 'Against your code' })).toBeChecked();
    await expect(solution.locator('.cm-deletedChunk')).toHaveText(/^ *q = np\.minimum/);
    await expect(solution).toContainText(
      'Only this one uses np.clip. Only yours uses np.minimum and np.maximum.',
    );
    // The explanation stands with them.
    await solution.getByText('Why it works').click();
    await expect(solution.getByRole('region', { name: 'Why it works' })).toBeVisible();
    await expect(solution.locator('.cm-deletedChunk')).toBeInViewport();
    await expectAxeCleanInBothThemes(page);
    await page.screenshot({ path: 'test-results/solution-unified.png' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await solution.getByRole('button', { name: 'Side by side' }).click();
    const sheet = page.getByRole('dialog', { name: 'Comparison' });
    await expect(sheet.locator('.cm-merge-a .cm-changedLine').first()).toContainText('np.minimum');
    await expect(sheet.getByLabel('the reference solution')).toBeVisible();
    await expect(solution.locator('details .prose')).toBeVisible();
    await expectAxeCleanInBothThemes(page);
    await page.screenshot({ path: 'test-results/solution-wide-dark.png' });
    await solution.getByText('Why it works').click();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.screenshot({ path: 'test-results/solution-wide-light.png' });
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(solution.locator('.cm-deletedChunk')).toContainText('np.minimum');
    await expect(solution.getByRole('button', { name: 'Side by side' })).toBeFocused();
    // Where the pane itself has the room, nothing has to be made.
    await page.setViewportSize({ width: 2560, height: 1200 });
    await expect(solution.locator('.cm-merge-a .cm-changedLine').first()).toContainText('np.minimum');
    await expect(solution.getByRole('button', { name: 'Side by side' })).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    await solution.getByRole('checkbox', { name: 'Against your code' }).uncheck();
    await expect(page.getByLabel('Reference solution')).toHaveText(packageFile(SLUG, 'solution.py').trim());
    await solution.getByRole('combobox', { name: 'Shown' }).selectOption({ index: 1 });
    await expect(page.getByLabel('Another solution')).toContainText('def log_loss');
    await expect(page.getByLabel('Another solution')).not.toHaveText(packageFile(SLUG, 'solution.py').trim());
    await expectAxeCleanInBothThemes(page);
  });

  test('the record says what was known by then', async () => {
    await page.getByRole('button', { name: /^Submit/ }).click();
    // When it was first solved, the solution had not been read.
    await expect(page.locator('ml-solved')).toContainText(/Solved .*with \d hints; 2 submissions so far/, {
      timeout: 90_000,
    });
    await tab(page, 'Attempts').click();
    const attempts = page.locator('ml-attempts li');
    await expect(attempts.first()).toContainText('after reading the solution');
    await expect(attempts.last()).toContainText(/with \d hints/);
  });

  test('nothing is wider than a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await pane(page, 'Problem').click();
    for (const name of ['Learn', 'Solution', 'Attempts']) {
      await tab(page, name).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
    }
  });
});

test('with nothing but the starter code there is nothing to compare', async ({ page }) => {
  await openProblem(page, SLUG);
  await tab(page, 'Solution').click();
  const solution = page.locator('ml-solution');
  await solution.getByRole('button', { name: 'Show the solution' }).click();
  await expect(solution.getByRole('checkbox', { name: 'Against your code' })).not.toBeChecked();
  await expect(page.getByLabel('Reference solution')).toBeVisible();
});
