import { expect, test, type Locator, type Page } from '@playwright/test';
import { codeOf, editor, openProblem, writeCode } from '../support/page.ts';

const SLUG = 'sum-list';

const list = (page: Page): Locator => page.locator('.cm-tooltip-autocomplete');
const chosen = (page: Page): Locator => list(page).locator('[aria-selected]');
const cursors = (page: Page): Locator => page.locator('.cm-cursor');
const settings = (page: Page): Locator => page.getByRole('dialog', { name: 'Editor' });
const sheet = (page: Page): Locator => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Editor settings' }).click();
  await expect(settings(page)).toBeVisible();
}

test.describe('keys', () => {
  test('find and replace', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'a = 1\nb = a + a\n');
    await page.keyboard.press('ControlOrMeta+f');
    await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
    await page.keyboard.type('a');
    await page.getByRole('textbox', { name: 'Replace with' }).fill('size');
    await page.getByRole('button', { name: 'Replace all' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Find' })).toBeHidden();
    await expect(editor(page)).toBeFocused();
    expect(await codeOf(page)).toBe('size = 1\nb = size + size\n');
  });

  test('move, copy, comment and delete lines', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'a\nb\nc');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await codeOf(page)).toBe('a\nc\nb');
    await page.keyboard.press('Shift+Alt+ArrowDown');
    await page.keyboard.press('ControlOrMeta+/');
    expect(await codeOf(page)).toBe('a\nc\n# c\nb');
    await page.keyboard.press('ControlOrMeta+Shift+k');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await codeOf(page)).toBe('a\nb\nc');
    await page.keyboard.press('ControlOrMeta+z');
    expect(await codeOf(page)).not.toBe('a\nb\nc');
    await page.keyboard.press('ControlOrMeta+y');
    expect(await codeOf(page)).toBe('a\nb\nc');
  });

  test('put cursors in several places', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'xs = 1\nys = xs\nzs = xs');
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ControlOrMeta+d');
    await page.keyboard.press('ControlOrMeta+d');
    await page.keyboard.press('ControlOrMeta+d');
    await page.keyboard.type('n');
    expect(await codeOf(page)).toBe('n = 1\nys = n\nzs = n');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ControlOrMeta+Alt+ArrowDown');
    await expect(cursors(page)).toHaveCount(2);
    await page.keyboard.type('_');
    expect(await codeOf(page)).toBe('_n = 1\n_ys = n\nzs = n');
  });

  test('and the pointer select a rectangle', async ({ page }) => {
    await openProblem(page, SLUG);
    await writeCode(page, 'abcd\nabcd\nabcd');
    const boxes = await page.locator('.cm-line').evaluateAll((lines) =>
      lines.map((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(line);
        const { left, width } = range.getBoundingClientRect();
        return { left, letter: width / 4, middle: (top + bottom) / 2 };
      }),
    );
    const [first, , last] = boxes;
    if (!first || !last) throw new Error('There should be three lines.');
    await page.keyboard.down('Alt');
    await page.mouse.move(first.left + first.letter, first.middle);
    await page.mouse.down();
    await page.mouse.move(last.left + 3 * last.letter, last.middle, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Alt');
    await page.keyboard.press('Delete');
    expect(await codeOf(page)).toBe('ad\nad\nad');
  });

  test('are listed on a sheet that the keyboard opens and closes', async ({ page }) => {
    await openProblem(page, SLUG);
    // The sheet is fetched after the editor is shown; until then no key opens it.
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('?');
    await expect(sheet(page)).toBeVisible();
    await expect(sheet(page).getByText('Move the line up')).toBeVisible();
    await expect(sheet(page).getByText('Your own cases: try them')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await writeCode(page, '');
    await page.keyboard.type('# why?');
    await expect(sheet(page)).toBeHidden();
    await page.keyboard.press('F1');
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(editor(page)).toBeFocused();
    expect(await codeOf(page)).toBe('# why?');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.mouse.click(4, 4);
    await expect(sheet(page)).toBeHidden();
  });

  test('run and submit from anywhere in the widget, and where they mean something else they do that', async ({
    page,
  }) => {
    // Nothing is judged here.
    await page.route('**/python/**', (route) => route.abort());
    await openProblem(page, SLUG);
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.evaluate(() => {
      const told: string[] = [];
      document.addEventListener('ml-run-start', ({ detail }) => told.push(detail.testSet));
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') told.push('leaked');
      });
      Object.defineProperty(window, 'told', { get: () => told.splice(0) });
    });
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
    await page.getByRole('tab', { name: 'Hints' }).click();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(told).toEqual(['sample']);
    await page.getByRole('button', { name: /^Run/ }).focus();
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await expect.poll(told).toEqual(['all']);
    await page.getByText('Cases of your own').click();
    await page.getByRole('textbox', { name: /reference answers/ }).fill('solve([1])');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.locator('ml-own-cases').getByRole('status')).not.toBeEmpty();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.keyboard.press('Escape');
    expect(await told()).toEqual([]);
    // With the focus nowhere it is the page that hears the keys, and it means the problem.
    await page.evaluate(() => {
      const root = document.querySelector('ml-problem')?.shadowRoot?.activeElement;
      for (let one = root; one; one = one.shadowRoot?.activeElement) (one as HTMLElement).blur();
      (document.activeElement as HTMLElement).blur();
    });
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await expect.poll(told).toContain('all');
  });

  test('of a page elsewhere stay that page’s', async ({ page }) => {
    await page.goto(`embed/${SLUG}/`);
    await expect(editor(page)).toBeVisible();
    await page.evaluate(() => document.body.append(document.createElement('input')));
    await page.locator('input:not(ml-problem *)').last().focus();
    await page.keyboard.press('?');
    await expect(sheet(page)).toBeHidden();
  });
});

test.describe('settings', () => {
  const fontSize = (page: Page): Promise<string> =>
    page.locator('.cm-content').evaluate((content) => getComputedStyle(content).fontSize);

  test('of size and wrapping hold at once, in every tab, and after a reload', async ({ page, context }) => {
    await openProblem(page, SLUG);
    const other = await context.newPage();
    await openProblem(other, 'precision-recall-f1');
    const before = parseFloat(await fontSize(page));
    await openSettings(page);
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByRole('checkbox', { name: 'Wrap long lines' }).check();
    for (const one of [page, other]) {
      await expect.poll(async () => parseFloat(await fontSize(one)) / before).toBeCloseTo(1.3);
      await expect(one.locator('.cm-lineWrapping')).toBeVisible();
    }
    await page.reload();
    await expect(editor(page)).toBeVisible();
    expect(parseFloat(await fontSize(page)) / before).toBeCloseTo(1.3);
    await openSettings(page);
    await page.getByRole('button', { name: 'Back to the usual settings' }).click();
    await expect.poll(async () => parseFloat(await fontSize(page)) / before).toBeCloseTo(1);
  });

  test('of keys: Tab leaves, brackets stay single, names come when asked for', async ({ page }) => {
    await openProblem(page, SLUG);
    await openSettings(page);
    await page.getByRole('combobox', { name: 'Tab key' }).selectOption('leaves');
    await page.getByRole('checkbox', { name: 'Close brackets' }).uncheck();
    await page.getByRole('checkbox', { name: 'Offer names' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(settings(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Editor settings' })).toBeFocused();
    await writeCode(page, '');
    await page.keyboard.type('(enumerat');
    expect(await codeOf(page)).toBe('(enumerat');
    await expect(list(page)).toHaveCount(0);
    await page.keyboard.press('Control+Space');
    await expect(chosen(page)).toHaveText('enumerate');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Run/ })).toBeFocused();
    expect(await codeOf(page)).toBe('(enumerat');
  });

  test('of Vim: its keys are fetched when chosen, work, and go', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await openProblem(page, SLUG);
    expect(fetched.filter((url) => url.includes('/vim-'))).toEqual([]);
    await writeCode(page, '');
    await openSettings(page);
    await page.getByRole('checkbox', { name: 'Vim keys' }).check();
    await expect(page.locator('.cm-vim-panel')).toBeVisible();
    await page.keyboard.press('Escape');
    await editor(page).click();
    await page.keyboard.type('ihello');
    await page.keyboard.press('Escape');
    await page.keyboard.type('yyp0x');
    expect(await codeOf(page)).toBe('hello\nello');
    await page.keyboard.type(':w');
    await page.keyboard.press('Enter');
    await expect(page.locator('.cm-vim-panel')).not.toContainText('Not an editor command');
    await page.keyboard.press('i');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Run/ })).toBeFocused();
    await openSettings(page);
    await page.getByRole('checkbox', { name: 'Vim keys' }).uncheck();
    await expect(page.locator('.cm-vim-panel')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await writeCode(page, '# ');
    await page.keyboard.type('ihello');
    expect(await codeOf(page)).toBe('# ihello');
  });

  test('last as long as the page where nothing can be stored', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await openProblem(page, SLUG);
    await openSettings(page);
    await page.getByRole('checkbox', { name: 'Wrap long lines' }).check();
    await expect(page.locator('.cm-lineWrapping')).toBeVisible();
  });
});
