import { expect, test, type Page } from '@playwright/test';
import { codeOf, openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const SLUG = 'precision-recall-f1';

test.describe('a draft', () => {
  test('is there again after a reload, at once and later', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'x = 1');
    await page.reload();
    await expect.poll(() => codeOf(page)).toBe('x = 1');
    await writeCode(page, 'x = 2');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect.poll(() => codeOf(page)).toBe('x = 2');
  });

  test('is there again after the tab has crashed', async ({ page, context }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'last = "words"');
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // The command itself is never answered: the tab is gone.
    session.send('Page.crash').catch(() => {});
    await crashed;
    const next = await context.newPage();
    await openProblem(next, SLUG);
    await expect.poll(() => codeOf(next)).toBe('last = "words"');
  });

  test('of two tabs each is kept, and each tab goes on with its own', async ({ page, context }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'first = 1');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const second = await context.newPage();
    await openProblem(second, SLUG);
    await expect(second.getByText('This problem is also open in another tab.')).toBeVisible();
    expect(await codeOf(second)).toBe('first = 1');
    await writeCode(second, 'second = 2');
    await writeCode(page, 'first = 3');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await second.reload();
    await expect.poll(() => codeOf(second)).toBe('second = 2');
    await page.reload();
    await expect.poll(() => codeOf(page)).toBe('first = 3');
    await page.getByRole('tab', { name: 'Attempts' }).click();
    await page.getByRole('button', { name: /Restore the code of draft/ }).click();
    expect(await codeOf(page)).toBe('second = 2');
  });

  test('gives way to the starter code on Reset, and comes back on Undo', async ({ page }) => {
    await openProblem(page, SLUG);
    const starter = await codeOf(page);
    await writeCode(page, 'mine = 1');
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await codeOf(page)).toBe(starter);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await codeOf(page)).toBe('mine = 1');
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });
});

const FAILURES: Record<string, (page: Page) => Promise<unknown>> = {
  missing: (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    }),
  forbidden: (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }),
  'never answering': (page) =>
    page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    }),
};

for (const [how, fail] of Object.entries(FAILURES)) {
  test(`where IndexedDB is ${how}, everything works and a notice says what is not kept`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await fail(page);
    await page.goto('./');
    await expect(page.getByRole('listitem')).not.toHaveCount(0);
    await openProblem(page, SLUG);
    await expect(page.getByText('Drafts are not kept in this window')).toBeVisible();
    await writeCode(page, 'x = 1');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download your code' }).click();
    expect((await download).suggestedFilename()).toBe(`${SLUG}.py`);
    await page.getByRole('tab', { name: 'Hints' }).click();
    await page.getByRole('button', { name: /Show hint 1/ }).click();
    await expect(page.getByRole('heading', { name: 'Hint 1' })).toBeVisible();
    await writeCode(page, packageFile(SLUG, 'solution.py'));
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
    await page.getByRole('tab', { name: 'Attempts' }).click();
    await expect(page.locator('ml-attempts')).toContainText('Accepted');
    expect(errors).toEqual([]);
  });
}

test('a verdict that was seen is kept, though its page went away before the database had it', async ({
  page,
}) => {
  await openProblem(page, SLUG);
  await page.evaluate(() =>
    addEventListener('ml-run-end', () => {
      // From here on the database answers nothing.
      const silent = { objectStore: () => ({ get: () => ({}), getAll: () => ({}), put: () => ({}) }) };
      IDBDatabase.prototype.transaction = () => silent as unknown as IDBTransaction;
    }),
  );
  await writeCode(page, packageFile(SLUG, 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
  await page.goto('progress/');
  await expect(page.locator('#summary')).toHaveText(/^1 of \d+ solved, 1 submission\./);
  await openProblem(page, SLUG);
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.locator('ml-attempts').getByRole('listitem')).toContainText('Accepted');
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('judged')));
  expect(left).toEqual([]);
});
