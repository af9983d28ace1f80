import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const look = (page: Page): Locator => page.locator('ml-closer-look');
const row = (page: Page, name: string): Locator =>
  look(page).getByRole('row', { name: new RegExp(`^${name}`) });

async function submitAndLook(page: Page, code: string, word: string): Promise<void> {
  await writeCode(page, code);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, word)).toBeVisible({ timeout: 90_000 });
  // Until then it is the verdict of the submission before.
  await expect(page.getByText('The code has changed since this run.')).toHaveCount(0);
  await look(page).getByRole('button', { name: 'Look closer' }).click();
  await expect(look(page).getByRole('table').first()).toBeVisible();
}

// One visit: Python comes from the network once.
test.describe.serial('a closer look shows', () => {
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  });
  test.afterAll(() => page.context().close());

  test('that vectorised code does the same few steps on any input', async () => {
    await openProblem(page, 'roc-auc');
    await submitAndLook(page, packageFile('roc-auc', 'submissions/accepted/searchsorted.py'), 'Accepted');
    await expect(look(page)).toContainText('This is vectorised.');
    await expect(row(page, 'Yours')).toContainText('the same');
    await expect(row(page, 'Reference')).toContainText('the same');
    // No number of this problem can be extreme, but each can be a float32.
    await expect(row(page, 'in float32').getByRole('cell')).toHaveCount(2);
    await expect(look(page).getByRole('table').last().getByRole('row')).toHaveCount(3);
  });

  test('a loop over the items, by how much more there is to do', async () => {
    await submitAndLook(page, packageFile('roc-auc', 'submissions/accepted/grouped_walk.py'), 'Accepted');
    await expect(look(page)).toContainText('a loop of Python’s goes over the items one by one');
    await expect(row(page, 'Yours')).toContainText(/× 3\.\d|× 4\.\d/);
  });

  test('where naive arithmetic overflows, and that the reference does not', async () => {
    await openProblem(page, 'stable-softmax');
    const naive = [
      'import numpy as np',
      '',
      'def softmax(z, axis=-1):',
      '    e = np.exp(z)',
      '    return e / e.sum(axis=axis, keepdims=True)',
    ].join('\n');
    await submitAndLook(page, naive, 'Wrong answer');
    await expect(row(page, 'in float64').getByRole('cell').first()).toHaveText(/^right to 1\d digits$/);
    await expect(row(page, 'in float32').getByRole('cell').first()).toHaveText(/^right to [5-9] digits$/);
    await expect(row(page, 'z × 10,000').getByRole('cell')).toHaveText([
      'not finite',
      /^right to 1\d digits$/,
    ]);
    await expect(look(page)).toContainText('With the input z × 10,000, line 4');
    await expect(look(page).locator('code')).toHaveText('np.exp(z)');
    await look(page).getByRole('button', { name: 'line 4' }).click();
    await expect(page.locator('.cm-activeLine')).toHaveText('    e = np.exp(z)');
  });

  test('the line whose arithmetic raises, and never that nothing gave way', async () => {
    const lists = [
      'import math',
      'import numpy as np',
      '',
      'def softmax(z, axis=-1):',
      '    e = np.array([[math.exp(v) for v in row] for row in z.tolist()])',
      '    return e / e.sum(axis=axis, keepdims=True)',
    ].join('\n');
    await submitAndLook(page, lists, 'Run-time error');
    await expect(row(page, 'z × 10,000').getByRole('cell').first()).toHaveText(/^OverflowError: /);
    await expect(look(page)).toContainText(
      'With the input z × 10,000, line 5 is the first whose arithmetic raises: math.exp(v)',
    );
    await expect(look(page)).not.toContainText('No operation');
    await look(page).getByRole('button', { name: 'line 5' }).click();
    await expect(page.locator('.cm-activeLine')).toContainText('math.exp(v)');
  });

  test('an overflow beside the infinities of a mask', async () => {
    const masked = [
      'import numpy as np',
      '',
      'def softmax(z, axis=-1):',
      '    z = np.where(np.abs(z) < 1e-9, -np.inf, z)',
      '    z.flat[0] = -np.inf',
      '    e = np.exp(z)',
      '    return e / e.sum(axis=axis, keepdims=True)',
    ].join('\n');
    await submitAndLook(page, masked, 'Wrong answer');
    await expect(look(page)).toContainText('With the input z × 10,000, line 6');
    await expect(look(page).locator('code')).toHaveText('np.exp(z)');
  });

  test('nothing that axe minds, light or dark, and nothing wider than a phone', async () => {
    await expectAxeCleanInBothThemes(page);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('and is gone with the next run; a run of the samples offers none', async () => {
    await page.getByRole('button', { name: /^Run/ }).click();
    await expect(look(page)).toHaveCount(0);
  });
});

test('a submission that swallows everything while it is counted cannot hold up the page', async ({
  page,
}) => {
  await openProblem(page, 'roc-auc');
  // Right when it is judged, endless when its instructions are counted.
  const stubborn = [
    'import sys',
    packageFile('roc-auc', 'solution.py').replace('def roc_auc(', 'def honest('),
    'def roc_auc(y_true, scores):',
    '    while sys.monitoring.get_tool(sys.monitoring.PROFILER_ID):',
    '        try:',
    '            pass',
    '        except BaseException:',
    '            pass',
    '    return honest(y_true, scores)',
  ].join('\n');
  await submitAndLook(page, stubborn, 'Accepted');
  await expect(row(page, 'Reference')).toContainText('the same');
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible();
});

test('what a sampler draws is right or not, and has no digits', async ({ page }) => {
  await openProblem(page, 'top-p-sampling');
  await submitAndLook(
    page,
    packageFile('top-p-sampling', 'submissions/wrong_answer/no_shift.py'),
    'Wrong answer',
  );
  await expect(row(page, 'in float64').getByRole('cell')).toHaveText(['right', 'right']);
  await expect(look(page)).toContainText('With the input logits × 10,000, line 13');
});

test('without floats there is nothing to round', async ({ page }) => {
  await openProblem(page, 'one-hot');
  await submitAndLook(page, packageFile('one-hot', 'solution.py'), 'Accepted');
  await expect(look(page).getByRole('table')).toHaveCount(1);
});

test('what was too slow is counted until it has told enough', async ({ page }) => {
  await openProblem(page, 'roc-auc');
  await submitAndLook(page, 'def roc_auc(*args):\n    while True:\n        pass\n', 'Time limit exceeded');
  await expect(look(page)).toContainText('There is more work in it than can be counted');
  await expect(row(page, 'Yours')).toContainText('over 2,000,000');
  await expect(row(page, 'Reference')).toContainText('the same');
});

test('a problem without one offers none', async ({ page }) => {
  await openProblem(page, 'dropout');
  await writeCode(page, packageFile('dropout', 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
  await expect(look(page)).toHaveCount(0);
});
