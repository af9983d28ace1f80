import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { openProblem, pane, verdict, writeCode } from '../support/page.ts';

const SOFTMAX = `import numpy as np

def softmax(x, axis=-1):
    shifted = x - x.max(axis=axis, keepdims=True)
    e = np.exp(shifted)
    print("sum", e.sum())
    total = e.max(axis=axis, keepdims=True)
    return e / total
`;

const walk = (page: Page) => page.locator('ml-walk');
const here = (page: Page) => walk(page).locator('[aria-current=step] .number');
const said = (page: Page) => walk(page).getByRole('status');

async function fail(page: Page): Promise<void> {
  await openProblem(page, 'stable-softmax');
  await writeCode(page, SOFTMAX);
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(verdict(page, 'Wrong answer')).toBeVisible();
}

test('a failing sample is stepped through: forward, back, to the first difference, by key and by hand', async ({
  page,
}) => {
  await fail(page);
  await page.getByRole('button', { name: 'Step through it' }).first().click();
  await expect(said(page)).toHaveText('softmax is called.');
  await expect(walk(page).getByRole('slider', { name: 'Step' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(here(page)).toHaveText('4');
  await expect(said(page)).toHaveText('Line 4 has set shifted.');
  await walk(page).getByRole('button', { name: 'Forward' }).click();
  await expect(here(page)).toHaveText('5');
  await expect(walk(page).getByText('Printed so far')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(walk(page).getByLabel('Printed so far')).toContainText('sum');
  await page.keyboard.press('ArrowLeft');
  await expect(walk(page).getByText('Printed so far')).toBeHidden();
  await page.keyboard.press('End');
  await expect(said(page)).toContainText('Line 8 returned from softmax.');
  await walk(page).getByRole('button', { name: 'First difference' }).click();
  await expect(here(page)).toHaveText('7');
  await expect(said(page)).toContainText('The reference’s total never holds this');
  await expectAxeCleanInBothThemes(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `test-results/walk-${colorScheme}.png` });
  }
  await walk(page).getByRole('button', { name: 'Back to the results' }).click();
  await expect(verdict(page, 'Wrong answer')).toBeVisible();
  await expect(walk(page)).toHaveCount(0);
});

test('a case of your own goes through its loop, its branches and its exception', async ({ page }) => {
  await openProblem(page, 'sum-list');
  const code = `def part(x):
    return 1 / x

def solve(xs):
    total = 0
    for x in xs:
        if x > 2:
            total += part(x)
    return total + part(0)
`;
  await writeCode(page, code);
  if (await pane(page, 'Results').isVisible()) await pane(page, 'Results').click();
  await page.getByText('Cases of your own').click();
  await page.getByRole('textbox', { name: /reference answers as well/ }).fill('solve([1, 2, 3, 4])');
  await page.getByRole('button', { name: 'Try' }).click();
  await page.locator('ml-own-cases').getByRole('button', { name: 'Step through it' }).click();
  await expect(said(page)).toHaveText('solve is called.');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(walk(page)).toContainText('pass 1 of 4');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText('Line 7: x > 2 is false.');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(walk(page)).toContainText('pass 3 of 4');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText('Line 7: x > 2 is true.');
  await page.keyboard.press('ArrowRight');
  await expect(walk(page).getByRole('heading', { name: 'called from solve' })).toBeVisible();
  await walk(page).getByRole('button', { name: 'Exception' }).click();
  await expect(said(page)).toContainText('Line 2 ended with ZeroDivisionError');
  await expect(here(page)).toHaveText('2');
});

test('on a phone it is all in reach of a thumb, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await fail(page);
  await page.getByRole('button', { name: 'Step through it' }).first().click();
  await expect(said(page)).toHaveText('softmax is called.');
  for (let step = 0; step < 3; step++) await walk(page).getByRole('button', { name: 'Forward' }).click();
  await expect(here(page)).toHaveText('6');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  await page.screenshot({ path: 'test-results/walk-phone.png' });
});

test('an endless loop says what was left out, and another run puts the walk away', async ({ page }) => {
  await openProblem(page, 'sum-list');
  await writeCode(page, 'def solve(xs):\n    n = 0\n    while True:\n        n += 1\n');
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(verdict(page, 'Time limit exceeded')).toBeVisible();
  await page.getByRole('button', { name: 'Step through it' }).first().click();
  await expect(walk(page).getByText(/Shown are the first 20,000 steps/)).toBeVisible();
  await writeCode(page, 'def solve(xs):\n    return sum(xs)\n');
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(walk(page)).toHaveCount(0);
  await expect(verdict(page, 'Accepted')).toBeVisible();
});
