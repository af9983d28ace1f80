import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { openProblem, verdict, writeCode } from '../support/page.ts';

const SLUG = 'log-loss';
const LONG = `    # ${'a comment that goes on and on '.repeat(12)}`;
const CODE = [
  'def log_loss(y_true, p, eps=1e-7):',
  LONG,
  ...Array.from({ length: 200 }, (_, n) => `    x${n} = ${n}`),
  '    return 0.5',
].join('\n');

const schemeOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).colorScheme);

test('a problem is printed as its statement, the whole code and what was said of it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openProblem(page, SLUG);
  await writeCode(page, CODE);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Wrong answer')).toBeVisible({ timeout: 90_000 });
  // On screen only the lines in sight are drawn.
  expect(await page.locator('ml-editor .cm-line').count()).toBeLessThan(150);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('ml-editor .cm-line')).toHaveCount(CODE.split('\n').length);
  expect(await schemeOf(page, 'html')).toBe('light');
  expect(await schemeOf(page, 'ml-problem')).toBe('light');
  for (const name of [/^Submit/, /^Run/, 'Reset', 'Try', /^Theme/]) {
    await expect(page.getByRole('button', { name })).toBeHidden();
  }
  await expect(page.getByRole('tablist')).toHaveCount(0);
  await expect(page.getByRole('separator')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Edges' })).toBeVisible();
  await expect(verdict(page, 'Wrong answer')).toBeVisible();
  // Nothing is cut off: not the long line, not what is below the first page.
  const scroller = page.locator('ml-editor .cm-scroller');
  expect(await scroller.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(1);
  const [about, editor, answers] = await Promise.all(
    ['.about', 'ml-editor', '.answers'].map((part) => page.locator(`ml-problem ${part}`).boundingBox()),
  );
  expect(editor?.y).toBeGreaterThanOrEqual((about?.y ?? 0) + (about?.height ?? 0) - 1);
  expect(answers?.y).toBeGreaterThanOrEqual((editor?.y ?? 0) + (editor?.height ?? 0) - 1);
  expect(editor?.height).toBeGreaterThan(3000);
});

test('the catalogue is printed as a list', async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Binary log-loss' })).toBeVisible();
});

test('where a system sets all colours, what they told is still told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openProblem(page, SLUG);
  const lineOf = (name: string): Promise<string> =>
    page.getByRole('tab', { name }).evaluate((tab) => getComputedStyle(tab).borderBlockEndColor);
  expect(await lineOf('Statement')).not.toBe(await lineOf('Hints'));
  await writeCode(page, 'def log_loss(y_true, p, eps=1e-7):\n    return 1.0\n');
  await page.getByRole('tab', { name: 'Solution' }).click();
  await page.getByRole('button', { name: 'Show the solution' }).click();
  const removed = page.locator('ml-compare .cm-deletedChunk').first();
  await expect(removed).toBeVisible();
  const [ground, page_] = await Promise.all(
    [removed, page.locator('body')].map((one) =>
      one.evaluate((element) => getComputedStyle(element).backgroundColor),
    ),
  );
  expect(ground).not.toBe(page_);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`who asks for more contrast gets it: 7 to 1 for all text, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    const enhanced = (name: string): Promise<void> =>
      expectAxeClean(page, name, { only: ['color-contrast-enhanced'] });
    await page.goto('./');
    await enhanced('catalogue');
    await openProblem(page, SLUG);
    await enhanced('problem');
  });
}
