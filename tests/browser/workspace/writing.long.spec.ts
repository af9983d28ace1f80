import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { codeOf, editor, openProblem, verdict, writeCode } from '../support/page.ts';

const SLUG = 'sum-list';

const list = (page: Page): Locator => page.locator('.cm-tooltip-autocomplete');
const chosen = (page: Page): Locator => list(page).locator('[aria-selected]');
const description = (page: Page): Locator => page.locator('.ml-description:not(.cm-completionInfo *)');

/** Puts the cursor behind a piece of the code, by keyboard alone. */
async function goBehind(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}

/** Presses a key that is meant for the list: one that has just appeared does not take keys yet. */
async function pressInList(page: Page, key: 'ArrowDown' | 'Enter' | 'Tab'): Promise<void> {
  await page.waitForTimeout(100);
  await page.keyboard.press(key);
}

test.describe('names', () => {
  test('of NumPy are offered, chosen by keyboard and taken with Enter', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await openProblem(page, SLUG);
    expect(fetched.filter((url) => url.includes('/names-'))).toEqual([]);
    await writeCode(page, 'import numpy as np\n');
    await page.keyboard.type('x = np.lin');
    await expect(chosen(page)).toHaveText('linalg');
    await pressInList(page, 'ArrowDown');
    await expect(chosen(page)).toHaveText('linspace');
    await expect(page.locator('.cm-completionInfo')).toContainText('evenly spaced numbers');
    await pressInList(page, 'Enter');
    expect(await codeOf(page)).toBe('import numpy as np\nx = np.linspace');
    await page.keyboard.type('(0, 1, 5)');
    await page.keyboard.press('Enter');
    await page.keyboard.type('x.argm');
    await expect(chosen(page)).toHaveText('argmax');
    await pressInList(page, 'Tab');
    expect(await codeOf(page)).toBe('import numpy as np\nx = np.linspace(0, 1, 5)\nx.argmax');
  });

  test('of the standard library are offered and explained, with the types of what they give', async ({
    page,
  }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'import time, json, re\n');
    await page.keyboard.type('start = time.perf');
    await expect(chosen(page)).toHaveText('perf_counter');
    await pressInList(page, 'Enter');
    await page.keyboard.type('()');
    await page.keyboard.press('Enter');
    await page.keyboard.type('found = re.search("a", "b")');
    await page.keyboard.press('Enter');
    await page.keyboard.type('found.groupd');
    await expect(chosen(page)).toHaveText('groupdict');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.type('json.dumps');
    await page.keyboard.press('Escape');
    await page.locator('.cm-line', { hasText: 'json.dumps' }).hover({ position: { x: 55, y: 10 } });
    await expect(description(page)).toContainText('json.dumps(obj');
    await expect(description(page)).toContainText('Serialize obj to a JSON formatted str');
  });

  test('of a generator follow the type of a parameter', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'import numpy as np\n\ndef draw(rng: np.random.Generator):\n    return ');
    await page.keyboard.type('rng.perm');
    await expect(chosen(page)).toHaveText('permutation');
    await expect(list(page).getByRole('option').nth(1)).toHaveText('permuted');
  });

  test('come from the code itself too', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'learning_rate = 0.1\n');
    await page.keyboard.type('learn');
    await expect(chosen(page)).toHaveText('learning_rate');
  });

  test('take neither Enter nor Tab from the reader who wants a line or an indent', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'def f():');
    await page.keyboard.press('Enter');
    await page.keyboard.type('pass');
    await expect(chosen(page)).toHaveText('pass');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('# done');
    expect(await codeOf(page)).toBe('def f():\n    pass\n        # done');
    await page.keyboard.press('Enter');
    await page.keyboard.type('le');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Run/ })).toBeFocused();
  });

  test('are explained under the pointer, whole and above everything', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await openProblem(page, SLUG);
    await writeCode(page, 'import numpy as np\nnp.zeros(3)');
    await page.locator('.cm-line', { hasText: 'zeros' }).getByText('np.zeros', { exact: false }).hover();
    await page.locator('.cm-line', { hasText: 'zeros' }).hover({ position: { x: 45, y: 10 } });
    await expect(description(page)).toContainText("numpy.zeros(shape, dtype=None, order='C'");
    await expect(description(page)).toContainText('filled with zeros');
    const isOnTop = await description(page).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const root = element.getRootNode() as ShadowRoot;
      const corners: [number, number][] = [
        [left + 4, top + 4],
        [right - 4, bottom - 4],
      ];
      return corners.every(([x, y]) => element.contains(root.elementFromPoint(x, y)));
    });
    expect(isOnTop).toBe(true);
  });

  test('are explained by key, and Escape closes it', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'import numpy as np\nrng = np.random.default_rng(0)');
    await goBehind(page, 'default_rng');
    await page.keyboard.press('ControlOrMeta+i');
    await expect(description(page)).toContainText('numpy.random.default_rng(seed=None)');
    await page.keyboard.press('Escape');
    await expect(description(page)).toBeHidden();
  });

  test('show their parameters while a call is written', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'import numpy as np\n');
    await page.keyboard.type('np.clip(x, ');
    await expect(description(page).locator('mark')).toHaveText('a_min=…');
    await page.keyboard.type('0, 1');
    await expect(description(page).locator('mark')).toHaveText('a_max=…');
    await page.keyboard.type(')');
    await expect(description(page)).toBeHidden();
    expect(await codeOf(page)).toBe('import numpy as np\nnp.clip(x, 0, 1)');
  });

  test('are the language’s own where the table cannot be had', async ({ page }) => {
    await page.route('**/names-*.js', (route) => route.abort());
    await openProblem(page, SLUG);
    await writeCode(page, 'import numpy as np\nlearning_rate = 1\n');
    await page.keyboard.type('np.');
    await page.keyboard.type('lin(lear');
    await expect(chosen(page)).toHaveText('learning_rate');
    await pressInList(page, 'Enter');
    await page.keyboard.type(', enumer');
    await expect(chosen(page)).toHaveText('enumerate');
    await pressInList(page, 'Enter');
    expect(await codeOf(page)).toContain('np.lin(learning_rate, enumerate)');
  });
});

test('an error’s marker tells why, moves with its line and goes when the line is edited', async ({
  page,
}) => {
  await openProblem(page, SLUG);
  await writeCode(page, 'def solve(xs):\n    total = 0\n    return totl\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict(page, 'Run-time error')).toBeVisible({ timeout: 90_000 });
  const marker = page.locator('.cm-lint-marker-error');
  const underlined = page.locator('.cm-lintRange-error');
  await expect(underlined).toHaveText('totl');
  await marker.hover();
  await expect(page.locator('.cm-tooltip-lint')).toContainText('totl');
  // Beside the tooltip.
  await editor(page).click({ position: { x: 160, y: 14 } });
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.insertText('import math\n');
  await expect(underlined).toHaveText('totl');
  await goBehind(page, 'totl');
  await page.keyboard.press('Backspace');
  await expect(underlined).toHaveCount(0);
  await expect(marker).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing in what opens, in ${colorScheme} at ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await openProblem(page, SLUG);
      await writeCode(page, 'import numpy as np\n');
      await page.keyboard.type('np.clip(x, np.lin');
      await expect(list(page)).toBeVisible();
      // The arrow keys scroll the list from where the reader types.
      await expectAxeClean(page, 'list', { without: ['scrollable-region-focusable'] });
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+f');
      await page.keyboard.type('np');
      await expectAxeClean(page, 'find');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Editor settings' }).click();
      await page.getByRole('checkbox', { name: 'Vim keys' }).check();
      await expect(page.locator('.cm-vim-panel')).toBeVisible();
      await expectAxeClean(page, 'settings');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await expectAxeClean(page, 'sheet');
      await context.close();
    });
  }
}
