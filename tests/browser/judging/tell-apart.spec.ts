import { expect, test } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';

test('after a solve a reader finds inputs that tell wrong programs apart', async ({ page }) => {
  await page.goto('problems/sum-list/');
  await page.evaluate(async () => {
    const problem = document.querySelector('ml-problem') as unknown as {
      ready: Promise<void>;
      code: string;
      submit(): Promise<unknown>;
    };
    await problem.ready;
    problem.code = 'def solve(xs):\n    return sum(xs)';
    await problem.submit();
  });
  await page.getByRole('button', { name: 'Find inputs that tell wrong programs apart' }).click();
  const code = page.getByRole('textbox', { name: /reference answers as well/ });
  const part = page.locator('ml-tell-apart');
  const tell = part.getByRole('button', { name: 'Tell wrong programs apart' });
  await code.fill('xs = [-1, 0]');
  await tell.focus();
  await page.keyboard.press('Enter');
  await expect(part.getByRole('status')).toHaveText('2 of 8 wrong programs told apart. 6 still pass.');
  await expect(part.getByRole('term')).toHaveText(['absolute values', 'returns float']);
  await expect(part).toContainText('You add absolute values.');
  // What remains is not given away.
  await expect(part).not.toContainText('Duplicates count too');
  await expectAxeCleanInBothThemes(page);
  // Whoever comes back finds what was told apart, and by which cases.
  await page.reload();
  await page.getByRole('tab', { name: 'Cases of your own' }).click();
  await expect(part).toContainText('2 of 8 wrong programs told apart. 6 still pass.');
  await expect(part.getByRole('term')).toHaveText(['absolute values', 'returns float']);
  await part.getByText('The cases it was told by').click();
  await expect(part.locator('pre')).toHaveText('xs = [-1, 0]');
  await expectAxeCleanInBothThemes(page);
  await code.fill('xs = ["a"]');
  await tell.click();
  await expect(part.getByRole('status')).toHaveText('No case could be used.');
  await expect(part).toContainText('cannot be judged');
});
