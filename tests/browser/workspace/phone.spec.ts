/** On a phone a person reads, solves and understands a wrong answer, and nothing moves sideways but what they move. */
import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { codeOf, editor, openProblem, packageFile, pane, verdict } from '../support/page.ts';

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const) {
  test.describe(`${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test('the statement, the code and the verdict have the screen one after the other', async ({ page }) => {
      await openProblem(page, 'dropout');
      await expect(page.getByText('A network with many units').first()).toBeInViewport();
      await expect(editor(page)).toBeHidden();
      for (const name of ['Problem', 'Code', 'Results'] as const)
        await expect(pane(page, name)).toBeInViewport({ ratio: 1 });

      await pane(page, 'Code').tap();
      const line = page.locator('.cm-line').first();
      const box = await line.boundingBox();
      await page.touchscreen.tap((box?.x ?? 0) + 30, (box?.y ?? 0) + 8);
      await expect(editor(page)).toBeFocused();
      // A tap moves nothing sideways, and the text is large enough for the phone to leave it as it is.
      const scroller = page.locator('.cm-scroller');
      expect(await scroller.evaluate((one) => one.scrollLeft)).toBe(0);
      expect(
        await scroller.evaluate((one) => parseFloat(getComputedStyle(one).fontSize)),
      ).toBeGreaterThanOrEqual(16);

      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(
        packageFile('dropout', 'submissions/wrong_answer/survivors_not_scaled.py'),
      );
      await page.getByRole('button', { name: /^Submit/ }).tap();
      await expect(verdict(page, 'Wrong answer')).toBeInViewport({ ratio: 1, timeout: 90_000 });
      await expect(pane(page, 'Results')).toHaveAttribute('aria-pressed', 'true');
      const open = page.locator('ml-results .tests details[open]').first();
      await expect(open.locator('.cause > p').first()).toBeInViewport({ ratio: 1 });
      await expect(open.getByRole('gridcell').first()).toBeInViewport({ ratio: 1 });
      expect(await widthOf(page)).toBe(width);
      const answers = page.locator('ml-problem .answers');
      for (const name of ['Tests', 'Cases of your own', 'Notes']) {
        const tab = await page.getByRole('tab', { name, exact: true }).boundingBox();
        expect(tab?.height).toBeGreaterThanOrEqual(43); // Less the line below all tabs.
      }
      expect(await answers.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      await expectAxeCleanInBothThemes(page);
    });

    test('the keys that a phone hides type, indent and undo, and the editor keeps the focus', async ({
      page,
    }) => {
      await openProblem(page, 'sum-list');
      await expect(page.getByRole('group', { name: 'Keys for code' })).toBeHidden();
      await pane(page, 'Code').tap();
      await editor(page).tap();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText('x');
      const key = async (name: string): Promise<void> => {
        await page.getByRole('button', { name, exact: true }).tap();
        await expect(editor(page)).toBeFocused();
      };
      for (const name of ['_', '=', '[', '(', ')', ']', ':', 'Indent']) await key(name);
      // What was closed by itself is typed over.
      await expect.poll(() => codeOf(page)).toBe('x_=[()]:    ');
      await expectAxeCleanInBothThemes(page);
      await page.screenshot({ path: `test-results/phone-keys-${width}.png` });
      await key('Undo');
      expect(await codeOf(page)).not.toBe('x_=[()]:    ');
      expect(await widthOf(page)).toBe(width);
    });
  });
}

test.describe('formulas', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  for (const slug of ['log-loss', 'attention', 'adam', 'lstm-cell'])
    test(`of ${slug} are whole, or scroll inside themselves`, async ({ page }) => {
      await openProblem(page, slug);
      const panel = page.getByRole('tabpanel');
      expect(await panel.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      const cut = await page.locator('.prose .formula').evaluateAll(
        (all) =>
          all.filter((one) => {
            const inner = one.querySelector('math')?.getBoundingClientRect();
            const box = one.getBoundingClientRect();
            return !inner || inner.bottom > box.bottom || inner.top < box.top || inner.left < box.left;
          }).length,
      );
      expect(cut).toBe(0);
    });
});
