/** An evening without a mouse: a problem is found, got wrong, understood, corrected, solved and looked back on. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { codeOf, editor, packageFile, verdict } from '../support/page.ts';

const SLUG = 'attention';
const WRONG = packageFile(SLUG, 'submissions/wrong_answer/no_scale.py');
const RIGHT = packageFile(SLUG, 'solution.py');

/** What has the focus, and whether that can be seen: an outline of it, of what is around it, or of what it spans. */
function focus(page: Page): Promise<{ name: string; seen: boolean }> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return { name: 'nothing', seen: false };
    const name = `${focused.localName} ${focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 40)}`;
    // In a text the cursor shows it; a divider draws its line.
    if (focused.matches('.cm-content')) return { name, seen: focused.closest('.cm-focused') !== null };
    const box = focused.getBoundingClientRect();
    const inSight = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    const parts = [
      getComputedStyle(focused),
      getComputedStyle(focused, '::after'),
      getComputedStyle(focused.parentElement ?? focused),
    ];
    const outlined = parts.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    );
    return { name, seen: inSight && (outlined || focused.localName === 'ml-divider') };
  });
}

/** Presses a key until something has the focus, which is visible at each step. */
async function go(page: Page, key: string, to: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const { name } = await focus(page);
    // What comes into sight may glide there.
    await expect
      .poll(async () => (await focus(page)).seen, { message: `${name} shows that it has the focus` })
      .toBe(true);
    if (await to.evaluate((one) => one.matches(':focus'))) return;
  }
  throw new Error(`${to.toString()} was not reached by ${key}.`);
}

/** Replaces the code, as somebody who is in the editor. */
async function write(page: Page, code: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

test('one journey without a mouse', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('scaled dot');
  await expect(page.locator('.problem-row:visible')).toHaveCount(1);
  await go(page, 'Tab', page.locator('.problem-row:visible a'));
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeVisible();

  await go(page, 'Tab', editor(page));
  await write(page, WRONG);
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(verdict(page, 'Wrong answer')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Escape');
  const tests = page.locator('ml-results .tests summary');
  await go(page, 'Tab', tests.first());
  await page.keyboard.press('Enter');
  await expect(page.locator('ml-results .tests details').first()).not.toHaveAttribute('open');
  await page.keyboard.press('Enter');
  const drawn = page.locator('ml-results details', { hasText: 'three words' });
  await go(page, 'Tab', drawn.locator('summary').first());
  await page.keyboard.press('Enter');
  const got = drawn.getByRole('grid').last();
  await expect(got).toBeVisible();
  await go(page, 'Tab', got.locator('.worst'));
  await page.keyboard.press('Control+Home');
  await expect(drawn.locator('.readout')).toContainText('[0, 0]');
  await page.keyboard.press('ArrowDown');
  await expect(drawn.locator('.readout')).toContainText('[1, 0]');
  expect((await focus(page)).seen).toBe(true);

  await go(page, 'Shift+Tab', editor(page));
  await write(page, RIGHT);
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });

  await page.keyboard.press('Escape');
  await go(page, 'Shift+Tab', page.getByRole('tab', { name: 'Statement' }));
  await go(page, 'ArrowLeft', page.getByRole('tab', { name: 'Attempts' }));
  const first = page.locator('ml-attempts').getByRole('listitem').last();
  await go(page, 'Tab', first.getByRole('button', { name: /^Compare/ }));
  await page.keyboard.press('Enter');
  const difference = page.locator('ml-compare .difference');
  await expect(difference.locator('.cm-changedLine').first()).toBeVisible();
  // Another pair, chosen in the lists above.
  const to = page.getByLabel('to', { exact: true });
  await go(page, 'Shift+Tab', to);
  await page.keyboard.press('ArrowDown');
  await expect(to.locator('option:checked')).toContainText('Submit: accepted');

  await go(page, 'Tab', first.getByRole('button', { name: /^Restore/ }));
  await page.keyboard.press('Enter');
  expect(await codeOf(page)).toBe(WRONG);
  await go(page, 'Tab', page.getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  expect(await codeOf(page)).toBe(RIGHT);
});
