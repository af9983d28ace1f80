/** The site can be installed from any of its pages, and nothing moves for those who asked for that. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ALL_PAGES, builtPages, openPage, SITE } from '../support/site-pages.ts';
import { openProblem } from '../support/page.ts';

interface Manifest {
  name: string;
  start_url: string;
  display: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

const manifest = JSON.parse(readFileSync(join(SITE, 'site.webmanifest'), 'utf8')) as Manifest;

/** `192x192`, as the header of a PNG has it: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(icon: string): string {
  const bytes = readFileSync(join(SITE, icon));
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('the manifest has what a browser asks of an app, and its icons are as large as it says', () => {
  expect(manifest).toMatchObject({ name: 'ml-judge', start_url: './', display: 'standalone' });
  const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(pngs.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of pngs) expect(sizeOf(src), src).toBe(sizes);
});

test('every page but a frame leads to the manifest, from wherever it is', async ({ page, request }) => {
  for (const path of builtPages().filter((one) => !one.startsWith('embed/'))) {
    await page.goto(path || './');
    const address = await page
      .locator('link[rel=manifest]')
      .evaluate((link) => (link as HTMLLinkElement).href);
    expect(await (await request.get(address)).json(), path).toEqual(manifest);
  }
});

/** From now on, whatever begins to move is noted, also in what is not there yet and in shadow roots. */
async function watchMotion(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved = new Set<string>();
    Object.assign(globalThis, { moved });
    const look = (root: Document | ShadowRoot): void => {
      for (const { effect } of root.getAnimations()) {
        const { target } = effect as KeyframeEffect;
        moved.add(`${target?.localName}.${target?.className}`);
      }
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
    };
    const again = (): void => {
      look(document);
      requestAnimationFrame(again);
    };
    requestAnimationFrame(again);
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { moved: Set<string> }).moved]);
}

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });

  for (const path of ALL_PAGES) {
    test(`nothing moves on /${path}`, async ({ page }) => {
      const moved = await watchMotion(page);
      await openPage(page, path);
      for (const summary of (await page.locator('main summary:visible').all()).slice(0, 2)) {
        await summary.click();
        await summary.click();
      }
      expect(await moved()).toEqual([]);
    });
  }

  test('nor does what opens, closes and is moved on a problem’s page', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const moved = await watchMotion(page);
    await openProblem(page, 'stable-softmax');
    for (const name of ['Hints', 'Learn', 'Solution', 'Attempts', 'Statement'])
      await page.getByRole('tab', { name }).click();
    for (const name of ['Editor settings', 'Keyboard shortcuts', 'Share and download']) {
      await page.getByRole('button', { name }).click();
      await page.keyboard.press('Escape');
    }
    await page.getByText('Cases of your own').click();
    const divider = page.getByRole('separator', { name: 'Width of the statement' });
    await divider.hover();
    await divider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('textbox', { name: 'Your code, in Python' }).click();
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.press('Escape');
    expect(await moved()).toEqual([]);
  });
});

test('the measure of motion sees what moves, however deep', async ({ page }) => {
  const moved = await watchMotion(page);
  await openProblem(page, 'stable-softmax');
  await page
    .getByRole('tab', { name: 'Hints' })
    .evaluate((tab) => void tab.animate({ opacity: [0, 1] }, 60_000));
  await expect.poll(moved).toEqual(['button.']);
});
