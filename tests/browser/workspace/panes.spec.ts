import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { openProblem } from '../support/page.ts';

const SLUG = 'log-loss';
const across = (page: Page): Locator => page.getByRole('separator', { name: 'Width of the statement' });
const down = (page: Page): Locator => page.getByRole('separator', { name: 'Height of the editor' });
const about = (page: Page): Locator => page.locator('ml-problem .about');
const editor = (page: Page): Locator => page.locator('ml-editor');

async function widthOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.width ?? 0;
}

async function heightOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.height ?? 0;
}

/** Drags a divider by mouse. */
async function drag(page: Page, divider: Locator, x: number, y: number): Promise<void> {
  const box = await divider.boundingBox();
  if (!box) throw new Error('The divider is not to be seen.');
  const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + x / 2, fromY + y / 2);
  await page.mouse.move(fromX + x, fromY + y);
  await page.mouse.up();
}

/** The parts of the work stand one right below the other, down to the bottom of the window. */
async function expectNoGaps(page: Page): Promise<void> {
  const boxes = await Promise.all(
    ['.file', 'ml-editor', 'ml-toolbar', '.answers'].map((part) =>
      page.locator(`ml-problem ${part}`).boundingBox(),
    ),
  );
  for (const [index, box] of boxes.entries()) {
    const next = boxes[index + 1]?.y ?? 900;
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) - next)).toBeLessThanOrEqual(1);
  }
  expect(boxes[2]?.height).toBeLessThan(60);
}

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('panes are moved by mouse, and are so again after a reload and in another tab', async ({
    page,
    context,
  }) => {
    await openProblem(page, SLUG);
    expect(await widthOf(about(page))).toBeCloseTo(720, -1);
    await drag(page, across(page), -200, 0);
    await expect.poll(() => widthOf(about(page))).toBeCloseTo(520, -1);
    const height = await heightOf(editor(page));
    await drag(page, down(page), 0, 100);
    await expect.poll(() => heightOf(editor(page))).toBeCloseTo(height + 100, -1);
    const other = await context.newPage();
    await openProblem(other, 'dropout');
    expect(await widthOf(about(other))).toBeCloseTo(520, -1);
    await page.reload();
    await expect(across(page)).toHaveAttribute('aria-valuenow', '36');
    await expect.poll(() => widthOf(about(page))).toBeCloseTo(520, -1);
    expect(await heightOf(editor(page))).toBeCloseTo(height + 100, -1);
  });

  test('panes are moved by keyboard, to both ends and back', async ({ page }) => {
    await openProblem(page, SLUG);
    await across(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(across(page)).toHaveAttribute('aria-valuenow', '52');
    await page.keyboard.press('Home');
    await expect(across(page)).toHaveAttribute('aria-valuenow', '20');
    expect(await widthOf(about(page))).toBeGreaterThan(280);
    await page.keyboard.press('End');
    await expect(across(page)).toHaveAttribute('aria-valuenow', '80');
    await page.keyboard.press('Enter');
    await expect(across(page)).toHaveAttribute('aria-valuenow', '50');
    await down(page).focus();
    const height = await heightOf(editor(page));
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => heightOf(editor(page))).toBeLessThan(height);
    await expectAxeClean(page);
  });

  test('whoever leaves the editor by keyboard meets the buttons first', async ({ page }) => {
    await openProblem(page, SLUG);
    await page.getByRole('textbox', { name: 'Your code, in Python' }).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Run/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(down(page)).toBeFocused();
  });

  test('a double click puts a pane back', async ({ page }) => {
    await openProblem(page, SLUG);
    await drag(page, across(page), 150, 0);
    await expect.poll(() => widthOf(about(page))).toBeCloseTo(870, -1);
    await across(page).dblclick();
    await expect.poll(() => widthOf(about(page))).toBeCloseTo(720, -1);
  });

  test('a divider that is thrown out of the window leaves every pane in sight', async ({ page }) => {
    await openProblem(page, SLUG);
    await drag(page, across(page), 2000, 0);
    await drag(page, down(page), 0, 2000);
    await expect(page.getByRole('button', { name: /^Submit/ })).toBeInViewport();
    await expectNoGaps(page);
    await drag(page, down(page), 0, -2000);
    await expectNoGaps(page);
    expect(await heightOf(page.locator('ml-problem .answers'))).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
  });

  test('what storage holds of them may be nonsense', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('ml-judge/1/editor', '{"statementShare":7,"editorShare":"x"}'),
    );
    await openProblem(page, SLUG);
    await expect(across(page)).toHaveAttribute('aria-valuenow', '50');
    await expect(down(page)).toHaveAttribute('aria-valuenow', '60');
  });
});

test('panes are moved by touch', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true });
  const page = await context.newPage();
  await openProblem(page, SLUG);
  const box = await across(page).boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: 400 }],
    });
  const x = (box?.x ?? 0) + 12;
  await touch('touchStart', x);
  await touch('touchMove', x - 60);
  await touch('touchMove', x - 118);
  await touch('touchEnd', x - 118);
  await expect.poll(() => widthOf(about(page))).toBeCloseTo(590 - 118, -1);
  await context.close();
});

test('in one column there is nothing to move', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await openProblem(page, SLUG);
  await expect(page.getByRole('separator')).toHaveCount(0);
});
