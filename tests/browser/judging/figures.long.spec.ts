import { expect, test, type Locator } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { editor, openProblem, packageFile, pane, verdict, writeCode } from '../support/page.ts';

/** How many of a canvas' pixels are blue, as matplotlib's first line is. */
const bluePixels = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const { data } = (element as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 0x1f && data[at + 1] === 0x77 && data[at + 2] === 0xb4) count++;
    return count;
  });

// Making matplotlib ready takes seconds, and several times as long on a busy machine.
const patient = expect.configure({ timeout: 90_000 });

const DRAWING = `import matplotlib.pyplot as plt
def solve(xs):
    plt.plot([3, 1, 2], label=str(xs))
    plt.title("what came in")
    plt.show()
    return sum(xs)`;

test('figures made with matplotlib stand beside the test that made them', async ({ page }) => {
  await openProblem(page, 'sum-list');
  await writeCode(page, DRAWING);
  await page.getByRole('button', { name: /^Run/ }).click();
  await patient(verdict(page, 'Accepted')).toBeVisible();
  // Nothing failed: the first test that drew is open.
  const figure = page.getByRole('img', { name: /^Figure 1 of 1, drawn during the test/ }).first();
  await expect(figure).toBeVisible();
  await expect.poll(() => bluePixels(figure)).toBeGreaterThan(100);
  await expect(page.getByText('Printed')).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PNG' }).first().click();
  expect((await saving).suggestedFilename()).toBe('figure.png');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAxeClean(page);
    await page.screenshot({ path: `test-results/figure-${colorScheme}.png` });
  }
});

test('a figure fits into a narrow page, and own cases draw too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openProblem(page, 'sum-list');
  await writeCode(page, DRAWING);
  await pane(page, 'Results').click();
  await page.getByText('Cases of your own').click();
  await page.getByRole('textbox', { name: /reference answers as well/ }).fill('solve([3, 1, 2])');
  await page.getByRole('button', { name: 'Try' }).click();
  const figure = page.locator('ml-own-cases').getByRole('img', { name: /^Figure 1 of 1/ });
  await patient(figure).toBeVisible();
  const box = await figure.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  await pane(page, 'Code').click();
  await expect(editor(page)).toBeVisible();
});

test('nothing of matplotlib is fetched for code that does not ask for it', async ({ page }) => {
  const wheels: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/python/wheels/')) wheels.push(request.url());
  });
  await openProblem(page, 'standardize');
  await writeCode(page, packageFile('standardize', 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible();
  expect(wheels).toEqual([]);
});
