import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { codeOf, editor, openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const SLUG = 'precision-recall-f1';
const SOLUTION = packageFile(SLUG, 'solution.py');

// One visit, as a reader makes it: Python starts once.
test.describe.serial('a visit', () => {
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext();
    page = await context.newPage();
  });
  test.afterAll(() => page.context().close());

  test('a Run pressed while Python loads waits for it, and Stop ends it without a verdict', async () => {
    // The slowest of networks: nothing arrives until we say so.
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/python/numpy.zip*', async (route) => {
      await held;
      await route.continue();
    });
    await openProblem(page, SLUG);
    await page.getByRole('button', { name: /^Run/ }).click();
    await expect(page.locator('ml-results')).toContainText('Your code runs as soon as it is there.');
    await expect(page.locator('ml-toolbar')).toContainText(/Loading Python, \d+ of \d+ MB/);
    // Typing does not wait.
    await writeCode(page, SOLUTION);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.locator('ml-results')).toContainText('Stopped. Nothing was judged.');
    release();
  });

  test('a solution is accepted by the samples, then by all tests', async () => {
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
    await expect(page.locator('ml-results')).toContainText('Submit runs every test.');
    await page.locator('ml-problem').evaluate((element) => {
      for (const type of ['ml-run-start', 'ml-run-end', 'ml-solved'] as const) {
        document.addEventListener(type, (event) => {
          if (event.target === element) document.body.dataset['seen'] += ` ${type}`;
        });
      }
    });
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await expect(page.locator('body')).toHaveAttribute('data-seen', /ml-run-start ml-run-end ml-solved$/);
    await expect(page.locator('ml-problem').getByRole('status')).toHaveText(
      /^Accepted\. (\d+) of \1 tests passed\.$/,
    );
  });

  test('a changed code greys the result', async () => {
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await expect(page.locator('ml-results')).toContainText('The code has changed since this run.');
    await page.keyboard.press('Backspace');
    await expect(page.locator('ml-results')).not.toContainText('The code has changed since this run.');
  });

  test('a classic mistake is named, beside what was expected and what was got', async () => {
    await writeCode(page, packageFile(SLUG, 'submissions/wrong_answer/swapped.py'));
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect(verdict(page, 'Wrong answer')).toBeVisible();
    const failed = page.locator('ml-results details[open]').first();
    await expect(failed.locator('.misconception')).toBeVisible();
    await expect(failed.getByRole('heading', { name: 'Expected' })).toBeVisible();
    await expect(failed.getByRole('heading', { name: 'Got' })).toBeVisible();
  });

  test('a line of the traceback leads to the code', async () => {
    await writeCode(page, 'import numpy as np\n\ndef prf1(y_true, y_pred, positive=1):\n    return 1 / 0\n');
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect(verdict(page, 'Run-time error')).toBeVisible();
    await expect(page.locator('.cm-lintRange-error')).toHaveText('1 / 0');
    await page.getByRole('button', { name: 'line 4 in prf1' }).first().click();
    await expect(editor(page)).toBeFocused();
    await expect(page.locator('.cm-activeLine')).toHaveText('    return 1 / 0');
  });

  test('axe finds nothing among the results', async () => {
    await expectAxeCleanInBothThemes(page);
  });

  test('what a program prints is text, in its own box', async () => {
    const payload = '<img src=x onerror="document.title=1"><b>Accepted</b>\\u202e\\x1b[1m';
    await writeCode(page, `def prf1(*args):\n    print('${payload}')\n    return 0\n`);
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect(verdict(page, 'Wrong answer')).toBeVisible();
    const printed = page.getByLabel('Printed output').first();
    await expect(printed).toHaveText('<img src=x onerror="document.title=1"><b>Accepted</b>⟨U+202E⟩␛[1m');
    expect(await printed.locator('*').count()).toBe(0);
  });

  test('what does not compile is marked at its place', async () => {
    await writeCode(page, 'def prf1(:\n    pass\n');
    await page.getByRole('button', { name: /^Run/ }).click();
    await expect(verdict(page, 'Does not compile')).toBeVisible();
    await expect(page.locator('.cm-lintRange-error')).toBeVisible();
  });

  test('code over 64 KiB does not compile, and its size is said', async () => {
    await page.locator('ml-problem').evaluate((element: HTMLElement & { code: string }) => {
      element.code = '#'.repeat(70_000);
    });
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect(page.locator('ml-results')).toContainText('70,000 bytes long');
  });

  test('every attempt is kept, the stopped one too, and any can be restored', async () => {
    await page.reload();
    await page.getByRole('tab', { name: 'Attempts' }).click();
    const attempts = page.locator('ml-attempts').getByRole('listitem');
    await expect(attempts).toHaveCount(8);
    await expect(attempts.last()).toContainText('Not finished');
    await expect(attempts.nth(6)).toContainText('Accepted');
    await attempts
      .nth(5)
      .getByRole('button', { name: /^Restore/ })
      .click();
    expect(await codeOf(page)).toBe(SOLUTION);
  });

  test('the catalogue shows what is solved', async () => {
    await page.goto('./');
    const row = page.locator(`[data-slug="${SLUG}"]`);
    await expect(row.locator('.status')).toHaveAttribute('data-status', 'solved');
    await expect(page.locator('#count')).toContainText('1 of');
    await page.getByLabel('Status').selectOption('Not tried');
    await expect(row).toBeHidden();
  });
});

test('when Python cannot be fetched the page says what to do, and trying again helps', async ({ page }) => {
  await page.route('**/python/**', (route) => route.abort());
  await openProblem(page, SLUG);
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(verdict(page, 'Not judged')).toBeVisible();
  await writeCode(page, SOLUTION);
  await page.unroute('**/python/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Python ready')).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible();
});

test('code that was pasted with prompts is repaired by one press, which can be undone', async ({ page }) => {
  const pasted = '>>> def prf1(y_true, y_pred, positive=1):\n...     return 0\n';
  await openProblem(page, SLUG);
  await writeCode(page, pasted);
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(verdict(page, 'Does not compile')).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('ml-results')).toContainText('is the prompt of an interactive Python');
  await page.getByRole('button', { name: 'Repair it' }).click();
  expect(await codeOf(page)).toBe('def prf1(y_true, y_pred, positive=1):\n    return 0\n');
  await expect(page.getByRole('button', { name: 'Repair it' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await codeOf(page)).toBe(pasted);
});
