import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const line = (page: Page) => page.locator('.first-solve');

async function submit(page: Page, code: string, word: string): Promise<void> {
  await writeCode(page, code);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, word)).toBeVisible({ timeout: 90_000 });
}

test('what is solved for the first time is marked once, until it is turned off', async ({ page }) => {
  const solution = packageFile('time-split', 'solution.py');
  await openProblem(page, 'time-split');
  await submit(page, 'def walk_forward(*args, **kwargs):\n    return None\n', 'Wrong answer');
  await expect(line(page)).toHaveCount(0);
  await submit(page, solution, 'Accepted');
  await expect(line(page)).toBeVisible();
  await expect(line(page)).toContainText(/^1 of \d+ solved\. Your first solved problem\. Your first in /);
  await expectAxeClean(page);
  await page.screenshot({ path: 'test-results/first-solve.png' });
  // Solving it again is nothing new.
  await submit(page, `${solution}\n# again\n`, 'Accepted');
  await expect(line(page)).toHaveCount(0);

  await openProblem(page, 'precision-recall-f1');
  await submit(page, packageFile('precision-recall-f1', 'solution.py'), 'Accepted');
  await expect(line(page)).toContainText('2 of');
  await expect(line(page)).toContainText('Your first in metrics');
  await page.getByRole('button', { name: 'Do not mark this' }).click();
  await expect(line(page)).toHaveCount(0);
  await openProblem(page, 'balanced-class-weights');
  await submit(page, packageFile('balanced-class-weights', 'solution.py'), 'Accepted');
  await expect(page.locator('ml-solved')).toBeVisible();
  await expect(line(page)).toHaveCount(0);

  await page.goto('progress/');
  const marks = page.getByRole('checkbox', { name: 'Mark them below the verdict' });
  await expect(marks).not.toBeChecked();
  await marks.check();
  await page.reload();
  await expect(marks).toBeChecked();
});
