import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { openProblem } from '../support/page.ts';

const header = (page: Page) => page.getByRole('banner');
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

const PAGES = ['', 'problems/stable-softmax/', 'learn/', 'progress/', 'proof/', 'data/', 'docs/'];

for (const path of PAGES) {
  test(`/${path} has one line to go everywhere from, as wide as any window`, async ({ page }) => {
    for (const width of [360, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const theme = header(page).getByRole('button', { name: /^Theme/ });
      await expect(theme).toBeVisible();
      const brand = await header(page).getByRole('link', { name: 'ml-judge' }).boundingBox();
      const middle = (brand?.y ?? 0) + (brand?.height ?? 0) / 2;
      const names =
        width > 640 ? ['Problems', 'Learn', 'Progress', 'Proof', 'Data'] : ['Problems', 'Learn', 'Progress'];
      for (const name of names) {
        const box = await header(page).getByRole('link', { name, exact: true }).boundingBox();
        expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - middle), `${name}, ${width}`).toBeLessThan(
          3,
        );
      }
      const nav = header(page).getByRole('navigation');
      expect(await nav.evaluate((one) => one.scrollWidth - one.clientWidth), `${width}`).toBeLessThanOrEqual(
        0,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('a frame has no header', async ({ page }) => {
  await page.goto('embed/stable-softmax/');
  await expect(page.locator('ml-problem')).toBeVisible();
  await expect(page.locator('.site-header, .site-footer, .site-note')).toHaveCount(0);
});

test('the sheet of shortcuts opens in the catalogue too, and says how to search', async ({ page }) => {
  await page.goto('./');
  await expect(header(page).getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).getByText('Search, in the list of problems')).toBeVisible();
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.type('why?');
  await expect(page.getByRole('searchbox')).toHaveValue('why?');
  await expect(sheet(page)).toBeHidden();
  await openProblem(page, 'dropout');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(sheet(page).getByText('Leave the editor')).toBeVisible();
  await expect(sheet(page).getByText('Search, in the list of problems')).toHaveCount(0);
});

test('a problem’s page asks for an export too, and covers neither editor nor buttons', async ({ page }) => {
  await page.goto('data/');
  const submissions = Array.from({ length: 20 }, (_, index) => ({
    id: `s${index}`,
    problem: 'dropout',
    sourceCode: `x = ${index}`,
    testSet: 'all',
    submittedAt: new Date(Date.now() + 60_000).toISOString(),
    judgement: null,
  }));
  const exportedAt = new Date().toISOString();
  const archive = {
    format: 'ml-judge',
    version: 1,
    exportedAt,
    drafts: [],
    submissions,
    progress: [],
    settings: {},
  };
  await page.getByLabel('File to import').setInputFiles({
    name: 'ml-judge.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(archive)),
  });
  await expect(page.getByText('Added 0 drafts, 20 submissions')).toBeVisible();
  const note = page.locator('.site-note');
  for (const [width, height] of [
    [1440, 900],
    [390, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openProblem(page, 'dropout');
    await expect(note).toContainText('20 submissions are in this browser alone.');
    await expect(note.getByRole('link', { name: 'Export them' })).toHaveAttribute('href', /\/data\/$/);
    const [noteBox, ...others] = await Promise.all(
      [note, page.locator('ml-editor'), page.locator('ml-toolbar')].map((one) => one.boundingBox()),
    );
    // On a phone the statement is in front of the editor.
    for (const box of others.filter((one) => one !== null)) {
      const overlaps =
        box.x < noteBox!.x + noteBox!.width &&
        noteBox!.x < box.x + box.width &&
        box.y < noteBox!.y + noteBox!.height &&
        noteBox!.y < box.y + box.height;
      expect(overlaps).toBe(false);
    }
    await expectAxeClean(page);
  }
  await note.getByRole('button', { name: 'Not now' }).click();
  await expect(note).toBeHidden();
});

test.describe('the offline sign', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is on a problem’s page as well: in its header, or below it on a phone', async ({ page }) => {
    await page.goto('problems/dropout/');
    const sign = page.getByRole('status').filter({ hasText: /Make available offline|Ready for offline/ });
    // It comes when every page of the site is kept.
    await expect(header(page).locator(sign)).toBeVisible({ timeout: 90_000 });
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(header(page).locator(sign)).toBeHidden();
    await expect(page.getByRole('contentinfo').locator(sign)).toBeVisible();
  });
});

test('on the widest windows text is larger, and lines are no longer than elsewhere', async ({ page }) => {
  const measure = async (width: number): Promise<{ size: number; characters: number }> => {
    await page.setViewportSize({ width, height: width / 2 });
    return page.locator('.prose').evaluate((prose) => {
      const size = parseFloat(getComputedStyle(prose).fontSize);
      return { size, characters: prose.getBoundingClientRect().width / size };
    });
  };
  await page.goto('learn/dropout/');
  const usual = await measure(1440);
  const widest = await measure(3840);
  expect(widest.size).toBeGreaterThan(usual.size);
  expect(widest.characters).toBeLessThan(usual.characters * 1.1);
});
