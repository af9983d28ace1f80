/** What a first visit costs beside its scripts (those are in `bytes.spec.ts`): nothing of Python, and nothing that jumps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { MOST_SHIFT, layoutShift } from '../support/layout-shift.ts';
import { openProblem } from '../support/page.ts';
import { builtPages, SITE } from '../support/site-pages.ts';

const STYLESHEET_BYTES = 6_000;
const PAGES = builtPages().filter((path) => path !== 'embed/');
const STEADY_PAGES = PAGES.filter((path) => !path.startsWith('embed/'));

const read = (path: string): string => readFileSync(join(SITE, path), 'utf8');

for (const path of PAGES) {
  test(`/${path} is painted as soon as one small stylesheet is there`, async ({ page }) => {
    await page.goto(path);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((one) => (one as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking')
        .map(({ name }) => new URL(name).pathname),
    );
    expect(blocking).toEqual([expect.stringMatching(/\.css$/)]);
    const html = read(`${path}index.html`);
    // Asked for first, so that no script holds it up; and fonts are the system's.
    expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('<script type="module"'));
    const stylesheet = read(blocking[0]?.slice(1) ?? '');
    expect(gzipSync(stylesheet).length).toBeLessThanOrEqual(STYLESHEET_BYTES);
    expect(stylesheet).not.toMatch(/@font-face|@import/);
  });
}

// A problem's page fetches it for whoever reads on: `first-visit.long.spec.ts` has when, and when not.
for (const path of PAGES.filter((one) => !one.startsWith('problems/'))) {
  test(`/${path} fetches nothing of Python by itself`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    // What a page does once it has settled has had its turn.
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 1000), { timeout: 5000 })),
    );
    expect(fetched.length).toBeGreaterThan(1);
    expect(fetched.filter((one) => one.includes('/python/') || one.endsWith('/box.html'))).toEqual([]);
  });
}

for (const width of [390, 1440]) {
  for (const path of STEADY_PAGES) {
    test(`/${path} does not move while it loads, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      if (path.startsWith('problems/')) await openProblem(page, path.split('/')[1] ?? '');
      else await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
    });
  }
}

test('the measure of movement sees what moves', async ({ page }) => {
  await page.goto('proof/');
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '300px';
    document.querySelector('main')?.prepend(block);
  });
  await expect.poll(() => layoutShift(page)).toBeGreaterThan(MOST_SHIFT);
});
