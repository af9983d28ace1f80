import { expect, test } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { openProblem } from '../support/page.ts';

test('a note is kept and drawn, and what is to be come back to is found again', async ({ page }) => {
  await openProblem(page, 'stable-softmax');
  await page.getByRole('tab', { name: 'Notes' }).click();
  const notes = page.getByRole('textbox', { name: /^Your notes/ });
  await notes.fill('# Shift first\n\nSubtract $\\max x$: see <b>this</b>.');
  await page.getByRole('checkbox', { name: 'Come back to this problem' }).check();
  const drawn = page.getByRole('region', { name: 'Your notes as they read' });
  await expect(drawn.locator('math')).toBeVisible();
  await expect(drawn).toContainText('<b>this</b>');
  await expectAxeCleanInBothThemes(page);
  await page.screenshot({ path: 'test-results/notes.png' });

  await page.goto('./');
  await page.getByRole('combobox', { name: 'Status' }).selectOption('To come back to');
  await expect(page.locator('.problem-row')).toHaveCount(1);
  await expect(page.locator('.problem-row')).toContainText('to come back to');
  await page.goto('progress/');
  const item = page.locator('#come-back li');
  await expect(item).toHaveText(/: Shift first$/);
  await item.getByRole('link').click();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(notes).toHaveValue(/^# Shift first/);
  await expect(page.getByRole('checkbox', { name: 'Come back to this problem' })).toBeChecked();
});
