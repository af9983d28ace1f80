import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { editor, openProblem, packageFile, pane, verdict, writeCode } from '../support/page.ts';

const SLUG = 'sql-top-n-per-group';

async function submit(page: Page, code: string, word: string): Promise<void> {
  await writeCode(page, code);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, word)).toBeVisible({ timeout: 90_000 });
}

// One visit: Python comes from the network once.
test.describe.serial('a problem in SQL', () => {
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
  });
  test.afterAll(() => page.close());

  test('shows its tables and the dialect with the statement', async () => {
    await openProblem(page, SLUG);
    const statement = page.locator('ml-problem');
    await expect(statement.getByRole('heading', { name: 'Tables' }).first()).toBeVisible();
    await expect(statement.getByText('INTEGER', { exact: false }).first()).toBeVisible();
    await expect(statement.getByText(/run by SQLite/).first()).toBeVisible();
    await expect(page.locator('ml-problem').getByText('solution.sql')).toBeAttached();
  });

  test('completes tables, their columns and functions', async () => {
    await writeCode(page, 'SELECT ta');
    await page.keyboard.press('Control+Space');
    const list = page.locator('.ml-completions');
    await expect(list.getByRole('option', { name: /^task/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await writeCode(page, 'SELECT * FROM ru');
    await page.keyboard.press('Control+Space');
    await expect(list.getByRole('option', { name: /^runs/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await writeCode(page, 'SELECT runs.');
    await page.keyboard.press('Control+Space');
    await expect(list.getByRole('option', { name: /^score/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  test('marks where a query does not parse', async () => {
    await submit(page, 'SELECT task, model\nFORM runs\n', 'Does not compile');
    await expect(page.locator('ml-results')).toContainText('SQLite does not understand runs here');
    await expect(editor(page).locator('.cm-lintRange-error')).toBeVisible();
  });

  test('is coloured, and says that a second statement is one too many', async () => {
    await submit(page, 'SELECT task FROM runs;\nSELECT model FROM runs\n', 'Does not compile');
    await expect(page.locator('ml-results')).toContainText('Line 2: A second statement begins here');
    const keyword = editor(page).getByText('FROM', { exact: true }).first();
    const name = editor(page).getByText('runs', { exact: false }).first();
    const colour = (element: Element): string => getComputedStyle(element).color;
    expect(await keyword.evaluate(colour)).not.toBe(await name.evaluate(colour));
  });

  test('draws the rows that are missing and those that came instead, with the mistake', async () => {
    await submit(page, packageFile(SLUG, 'submissions/wrong_answer/rank.sql'), 'Wrong answer');
    const failed = page.locator('ml-results .tests details[open]').first();
    await expect(failed).toContainText('DENSE_RANK');
    await expect(page.locator('ml-results ml-table-view').first()).toBeAttached();
    await expectAxeCleanInBothThemes(page);
  });

  test('tries a case of the reader, who fills the tables', async () => {
    await page.getByText('Cases of your own').click();
    await page.locator('ml-own-cases textarea').fill("INSERT INTO runs VALUES (1, 't', 'a', 0.5);");
    await page.locator('ml-own-cases').getByRole('button', { name: 'Try' }).click();
    await expect(
      page.locator('ml-own-cases').getByText('Same as the reference', { exact: true }),
    ).toBeVisible({
      timeout: 60_000,
    });
  });

  test('accepts a right query, and shows the reference in colours', async () => {
    await submit(page, packageFile(SLUG, 'submissions/accepted/first_and_second.sql'), 'Accepted');
    if (await pane(page, 'Problem').isVisible()) await pane(page, 'Problem').click();
    await page.getByRole('tab', { name: 'Solution' }).click();
    await page.getByRole('button', { name: 'Show the solution' }).click();
    await page.getByLabel('Against your code').uncheck();
    await expect(page.getByLabel('Reference solution').locator('.tok-keyword').first()).toHaveText('WITH');
  });
});
