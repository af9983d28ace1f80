import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { codeOf, editor, openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const SLUG = 'precision-recall-f1';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share and download' }).click();
}

async function copyLink(page: Page): Promise<string> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Copy link with code' }).click();
  await expect(page.getByText('Link copied. It carries your code.')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** As a friend, in a browser of their own. */
async function openAsFriend(page: Page, link: string): Promise<Page> {
  const context = await page.context().browser()?.newContext();
  const friend = await context?.newPage();
  if (!friend) throw new Error('no browser');
  await friend.goto(link);
  return friend;
}

test('code travels in a link, is read before it is used, and nothing of it runs by itself', async ({
  page,
}) => {
  await openProblem(page, SLUG);
  await writeCode(page, 'theirs = "π ≈ 3.14"\n');
  const link = await copyLink(page);
  expect(new URL(link).hash).toMatch(/^#code=/);
  const friend = await openAsFriend(page, link);
  await expect(friend.getByRole('heading', { name: 'Code from the link you opened' })).toBeVisible();
  await expect(friend.getByLabel('Code from the link', { exact: true })).toContainText('theirs = "π ≈ 3.14"');
  expect(await codeOf(friend)).toBe(packageFile(SLUG, 'starter.py'));
  await expect(editor(friend)).toBeHidden();
  await expect(friend.getByRole('button', { name: /^Run/ })).toBeDisabled();
  await friend.getByRole('tab', { name: 'Attempts' }).click();
  await expect(friend.locator('ml-attempts')).toContainText('Each Run and Submit is listed here');
  await expectAxeCleanInBothThemes(friend, undefined, { within: 'ml-problem' });
  await friend.getByRole('button', { name: 'Use this code' }).click();
  expect(await codeOf(friend)).toBe('theirs = "π ≈ 3.14"\n');
  expect(friend.url()).not.toContain('#');
  await friend.context().close();
});

test('a draft is safe from a link, whichever the reader chooses', async ({ page }) => {
  await openProblem(page, SLUG);
  await writeCode(page, 'theirs = 1');
  const link = await copyLink(page);
  await page.keyboard.press('Escape');
  await writeCode(page, 'mine = 2');
  await page.goto(link);
  await page.getByRole('button', { name: 'Back to mine' }).click();
  expect(await codeOf(page)).toBe('mine = 2');
  await page.goto('./');
  await page.goto(link);
  await page.getByRole('button', { name: 'Use this code' }).click();
  expect(await codeOf(page)).toBe('theirs = 1');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await codeOf(page)).toBe('mine = 2');
  await page.goto('./');
  await page.goto(link);
  await page.getByRole('button', { name: 'Use this code' }).click();
  await page.reload();
  await expect.poll(() => codeOf(page)).toBe('theirs = 1');
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await page
    .getByRole('button', { name: /Restore the code of draft/ })
    .first()
    .click();
  expect(await codeOf(page)).toBe('mine = 2');
});

test('a damaged link is one sentence, and the editor stays as it was', async ({ page }) => {
  await page.goto(`problems/${SLUG}/#code=AAAA`);
  await expect(page.getByText('The code in this link is damaged or cut short')).toBeVisible();
  await expect(editor(page)).toBeVisible();
  expect(await codeOf(page)).toBe(packageFile(SLUG, 'starter.py'));
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('The code in this link')).toHaveCount(0);
});

test('the code is downloaded as a program and as a notebook', async ({ page }) => {
  await openProblem(page, SLUG);
  await writeCode(page, 'x = 1\n');
  const download = async (name: string): Promise<{ name: string; text: string }> => {
    await openMenu(page);
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await started;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  expect(await download('Download as Python')).toEqual({ name: `${SLUG}.py`, text: 'x = 1\n' });
  const { name, text } = await download('Download as notebook');
  expect(name).toBe(`${SLUG}.ipynb`);
  const cells = (JSON.parse(text) as { cells: { source: string }[] }).cells.map(({ source }) => source);
  expect(cells[0]).toContain('# Precision, recall and F1');
  expect(cells[1]).toBe('x = 1\n');
});

test('any two attempts are compared, and any one restored; Undo brings back what was there', async ({
  page,
}) => {
  await openProblem(page, SLUG);
  await writeCode(page, 'first = 1\n');
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(verdict(page, 'Does not compile')).toBeVisible({ timeout: 90_000 });
  await writeCode(page, 'second = 2\n');
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  const rows = page.locator('ml-attempts').getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await writeCode(page, 'third = 3\n');
  const compare = page.getByRole('button', { name: /^Compare the code of attempt/ });
  await compare.last().click();
  const difference = page.locator('ml-compare .difference');
  await expect(difference.locator('.cm-deletedChunk')).toContainText('first = 1');
  await expect(difference.locator('.cm-changedLine')).toContainText('third = 3');
  await page.getByLabel('to', { exact: true }).selectOption({ index: 1 });
  await expect(difference.locator('.cm-changedLine')).toContainText('second = 2');
  await expectAxeCleanInBothThemes(page, undefined, { within: 'ml-problem' });
  // Who reads in it keeps their place: another attempt does not draw it anew, and what does takes the focus along.
  const text = difference.locator('.cm-content');
  await text.focus();
  const before = await text.elementHandle();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(rows).toHaveCount(3);
  expect(await text.evaluate((now, then) => now === then, before)).toBe(true);
  await page.setViewportSize({ width: 2600, height: 900 });
  await expect(text).toHaveCount(2);
  await expect(text.first()).toBeFocused();
  await page
    .getByRole('button', { name: /^Restore the code of attempt/ })
    .last()
    .click();
  expect(await codeOf(page)).toBe('first = 1\n');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await codeOf(page)).toBe('third = 3\n');
});
