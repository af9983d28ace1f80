import { expect, test } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { codeOf, editor, openProblem, packageFile, writeCode } from '../support/page.ts';
import { token } from '../support/tokens.ts';

const SLUG = 'precision-recall-f1';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the catalogue leads to a statement that can be read', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Precision, recall and F1' }).click();
    await expect(page).toHaveURL(/problems\/precision-recall-f1\/$/);
    await expect(page.getByRole('heading', { name: 'Edges' })).toBeVisible();
  });
});

test.describe('the catalogue', () => {
  test('finds problems by words, topic and difficulty', async ({ page }) => {
    await page.goto('./');
    const rows = page.locator('.problem-row:visible');
    const all = await rows.count();
    await page.getByRole('searchbox').fill('DROPOUT mask');
    await expect(rows).toHaveCount(1);
    await page.getByRole('searchbox').fill('no such thing');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(rows).toHaveCount(all);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.getByLabel('Topic').selectOption('metrics');
    await page.getByLabel('Difficulty').selectOption('easy');
    await expect(rows.filter({ hasText: 'Precision, recall and F1' })).toBeVisible();
    await expect(rows.filter({ hasText: 'Dropout' })).toHaveCount(0);
  });

  test('remembers the theme before the first paint', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Theme: auto' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
    const scheme = () => getComputedStyle(document.documentElement).colorScheme;
    expect(await page.evaluate(scheme)).toBe('dark');
    await openProblem(page, SLUG);
    expect(
      await page.locator('ml-problem').evaluate((element) => getComputedStyle(element).colorScheme),
    ).toBe('dark');
  });
});

test('the proof tells which test catches which mistake', async ({ page }) => {
  await page.goto('proof/');
  const problem = page.locator(`details#${SLUG}`);
  await expect(problem.getByRole('heading', { name: 'Mistakes' })).toBeHidden();
  await problem.locator('summary').click();
  await expect(problem.getByRole('heading', { name: 'Mistakes' })).toBeVisible();
  expect(await problem.getByText('caught by').count()).toBeGreaterThanOrEqual(5);
  await problem.getByRole('link', { name: 'Solve it' }).click();
  await expect(page).toHaveURL(/problems\/precision-recall-f1\/$/);
});

test.describe('a problem', () => {
  test('takes neither focus nor scroll when it loads', async ({ page }) => {
    await openProblem(page, SLUG);
    expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0]);
  });

  test('keeps Run and Submit in reach on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await openProblem(page, SLUG);
    await expect(page.getByRole('button', { name: /^Submit/ })).toBeInViewport();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole('button', { name: /^Submit/ })).toBeInViewport();
  });

  test('shows hints one at a time and remembers them, as it does the solution', async ({ page }) => {
    await openProblem(page, SLUG);
    await page.getByRole('tab', { name: 'Hints' }).click();
    await expect(page.getByRole('heading', { name: 'Hint 1' })).toHaveCount(0);
    await page.getByRole('button', { name: /Show hint 1/ }).click();
    await page.getByRole('button', { name: /Show hint 2/ }).click();
    await page.getByRole('tab', { name: 'Solution' }).click();
    await page.getByRole('button', { name: 'Show the solution' }).click();
    await expect(page.getByLabel('Reference solution')).toContainText('def ');
    await page.reload();
    await page.getByRole('tab', { name: 'Hints' }).click();
    await expect(page.getByRole('heading', { name: 'Hint 2' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Hint 3' })).toHaveCount(0);
    await page.getByRole('tab', { name: 'Solution' }).click();
    await expect(page.getByLabel('Reference solution')).toHaveText(packageFile(SLUG, 'solution.py').trim());
  });

  test('asks what an interviewer would, and answers when it is asked to', async ({ page }) => {
    await openProblem(page, 'dropout');
    await page.getByRole('tab', { name: 'Learn' }).click();
    const question = page.getByText('Where would you put dropout, and where not?');
    const answer = page.getByText('attention weights and residual branches');
    await expect(question).toBeVisible();
    await expect(answer).toBeHidden();
    await question.click();
    await expect(answer).toBeVisible();
    await expectAxeClean(page);
  });

  test('is left by keyboard: Escape, then Tab; and Tab alone indents', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, '');
    await page.keyboard.press('Tab');
    expect(await codeOf(page)).toBe('    ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Run/ })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(editor(page)).toBeFocused();
  });

  test('moves between tabs by arrow keys', async ({ page }) => {
    await openProblem(page, SLUG);
    await page.getByRole('tab', { name: 'Statement' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('tab', { name: 'Attempts' })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: 'Attempts' })).toBeVisible();
    await page.keyboard.press('Home');
    await expect(page.getByRole('tab', { name: 'Statement' })).toHaveAttribute('aria-selected', 'true');
  });

  test('keeps its keys from the page around it', async ({ page }) => {
    await openProblem(page, SLUG);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => document.body.append(`[${event.key}]`));
    });
    await editor(page).click();
    for (const key of ['s', '/', 'ControlOrMeta+s', 'Escape']) await page.keyboard.press(key);
    await expect(page.locator('body')).toContainText('[Escape]');
    await expect(page.locator('body')).not.toContainText('[s]');
    await expect(page.locator('body')).not.toContainText('[/]');
  });

  test('may be dark in a light page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`embed/${SLUG}/`);
    const background = () =>
      page.locator('ml-problem').evaluate((it) => getComputedStyle(it).backgroundColor);
    expect(await background()).toBe(token('surface').light);
    await page.locator('ml-problem').evaluate((element) => element.setAttribute('theme', 'dark'));
    await expect.poll(background).toBe(token('surface').dark);
  });

  test('says that a package cannot be loaded, and why to the page and its author', async ({ page }) => {
    const advice: string[] = [];
    page.on('console', (message) => advice.push(message.text()));
    await page.goto(`embed/${SLUG}/`);
    const detail = await page.locator('ml-problem').evaluate(
      (element: HTMLElement & { src: string }) =>
        new Promise<unknown>((resolve) => {
          element.addEventListener('ml-error', ({ detail: error }) => resolve(error));
          element.src = new URL('nothing-here/', location.href).href;
        }),
    );
    expect(detail).toMatchObject({ code: 'E_PACKAGE' });
    await expect(page.getByRole('heading', { name: 'This problem cannot be shown' })).toBeVisible();
    expect(advice.join()).toContain('There is no problem.json in');
  });
});
