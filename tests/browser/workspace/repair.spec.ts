import { expect, test } from '@playwright/test';
import { mistakesOf } from '../../../src/problems/mistakes.ts';
import { parseProblemFolder } from '../../../scripts/problems/problem-folder.ts';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { codeOf, openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const SLUG = 'log-loss';
const parsed = parseProblemFolder(`problems/${SLUG}`);
const mistakes = 'problem' in parsed ? mistakesOf(parsed.problem) : [];
const OWN = '# My own beginning.\n';

test('a wrong program is mended, told what was wrong with it, and one’s own code is back afterwards', async ({
  page,
}) => {
  await openProblem(page, SLUG);
  await writeCode(page, OWN);
  await page.getByRole('link', { name: 'Repair a wrong program' }).click();
  await expect(page).toHaveURL(/\?repair=\d+$/);
  const line = page.getByRole('region', { name: 'Repair this' });
  await expect(line).toContainText('One classic mistake is in this program.');
  await expect(line).toContainText('It counts as a look at the solution.');
  const code = await codeOf(page);
  const mistake = mistakes.find((one) => one.code === code);
  expect(mistake).toBeDefined();
  await expect(page.locator('body')).not.toContainText(mistake?.message ?? '');
  await expectAxeCleanInBothThemes(page);
  await page.screenshot({ path: 'test-results/repair-dark.png' });
  await writeCode(page, packageFile(SLUG, 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible();
  await expect(line).toContainText(/Mended: \d+ lines? changed/);
  await expect(line).toContainText(`What was wrong: ${mistake?.message ?? ''}`);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.screenshot({ path: 'test-results/repair-phone.png' });
  await line.getByRole('button', { name: 'Another one' }).click();
  await expect(line).toContainText(`1 of ${mistakes.length} are mended.`);
  expect(await codeOf(page)).not.toBe(code);
  await line.getByRole('link', { name: 'Write it yourself' }).click();
  await expect(page).toHaveURL(/log-loss\/$/);
  await expect.poll(() => codeOf(page)).toBe(OWN);
});
