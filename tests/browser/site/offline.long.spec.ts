import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { buildSite } from '../../../site/build/serve.ts';
import { startDevServer } from '../support/dev-server.ts';
import { serveFolder } from '../../../scripts/tools/static-server.ts';
import { makeReady } from '../support/offline.ts';
import { codeOf, editor, openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

test.use({ serviceWorkers: 'allow' });

const SLUG = 'precision-recall-f1';
/** The site's pages register their worker before this; so that nothing happens here means something. */
const SETTLED_MS = 5000;
const FIXTURE = 'tests/fixtures/problems/sum-list';

test('a problem that was opened first, and judged once, is all it takes for Python', async ({ page }) => {
  await openProblem(page, SLUG);
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.locator('ml-attempts').getByRole('listitem')).toContainText('Run-time error', {
    timeout: 90_000,
  });
  await page.goto('./');
  await expect(page.getByText('Ready for offline')).toBeVisible();
});

test('the sign goes when the browser has dropped a file', async ({ page }) => {
  await page.goto('./');
  await makeReady(page);
  await page.evaluate(async () => {
    const cache = await caches.open('ml-judge/1/python');
    const numpy = (await cache.keys()).find(({ url }) => url.includes('numpy.zip'));
    if (numpy) await cache.delete(numpy);
  });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Make available offline, 2 MB' })).toBeVisible();
});

test('a file of Python that was damaged in the cache is noticed and fetched again', async ({ page }) => {
  await page.goto('./');
  await makeReady(page);
  const keptBytes = (): Promise<number> =>
    page.evaluate(async () => {
      const cache = await caches.open('ml-judge/1/python');
      const numpy = (await cache.keys()).find(({ url }) => url.includes('numpy.zip'));
      const kept = numpy && (await cache.match(numpy));
      return kept ? (await kept.arrayBuffer()).byteLength : 0;
    });
  const whole = await keptBytes();
  await page.evaluate(async () => {
    const cache = await caches.open('ml-judge/1/python');
    const numpy = (await cache.keys()).find(({ url }) => url.includes('numpy.zip'));
    if (numpy) await cache.put(numpy, new Response('damaged'));
  });
  expect(await keptBytes()).toBe('damaged'.length);
  await openProblem(page, SLUG);
  await writeCode(page, packageFile(SLUG, 'solution.py'));
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
  expect(await keptBytes()).toBe(whole);
});

test.describe('a new version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ml-judge-version-two-'));
  const ONE = 'dist-test';
  const TWO = join(folder, 'site');
  const extra = process.env['ML_JUDGE_EXTRA_PROBLEMS'];
  let titleOfOne = '';
  test.beforeAll(async () => {
    const problem = join(folder, 'sum-list');
    cpSync(FIXTURE, problem, { recursive: true });
    const path = join(problem, 'problem.json');
    const manifest = readFileSync(path, 'utf8');
    titleOfOne = (JSON.parse(manifest) as { title: string }).title;
    writeFileSync(path, manifest.replace(titleOfOne, 'Version two'));
    await buildSite(TWO, [problem]);
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    if (extra === undefined) delete process.env['ML_JUDGE_EXTRA_PROBLEMS'];
    else process.env['ML_JUDGE_EXTRA_PROBLEMS'] = extra;
  });

  /** The version of the page's HTML, and of what its scripts fetch. */
  const versions = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const bundle = await (await fetch('problem.bundle.json')).json();
      return [document.querySelector('h1')?.textContent ?? '', bundle.problem.title];
    });

  test('waits for the next visit, or for a press on Reload; versions never mix, no word is lost', async ({
    page,
    context,
  }) => {
    const host = await serveFolder(ONE);
    const address = `${host.address}problems/sum-list/`;
    try {
      await page.goto(address);
      await page.evaluate(() => navigator.serviceWorker.ready);
      host.folder = TWO;
      const second = await context.newPage();
      await second.goto(address);
      // The host has only the new files by now; both pages go on with the version they began with.
      const button = second.getByRole('button', { name: 'New version: reload' });
      await expect(button).toBeVisible();
      for (const tab of [page, second]) expect(await versions(tab)).toEqual([titleOfOne, titleOfOne]);
      await second.reload();
      expect(await versions(second)).toEqual([titleOfOne, titleOfOne]);
      await expect(editor(second)).toBeVisible();
      await writeCode(second, 'not = "lost"');
      await button.click();
      await expect(second.getByText('New version: close the other tabs of this site first')).toBeVisible();
      expect(await versions(second)).toEqual([titleOfOne, titleOfOne]);
      await page.close();
      await second.locator('.new-version').click();
      await expect(second.getByRole('heading', { name: 'Version two' }).first()).toBeVisible();
      expect(await versions(second)).toEqual(['Version two', 'Version two']);
      await expect.poll(() => codeOf(second)).toBe('not = "lost"');

      host.folder = ONE;
      await second.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect(second.locator('.new-version')).toBeVisible();
      await second.close();
      // A browser takes a moment to see that no page is open any more.
      await expect(async () => {
        const next = await context.newPage();
        await next.goto(address);
        const seen = await versions(next);
        await next.close();
        expect(seen).toEqual([titleOfOne, titleOfOne]);
      }).toPass();
    } finally {
      host.close();
    }
  });
});

test('frames and the development server keep nothing', async ({ page, context }) => {
  await page.goto(`embed/${SLUG}/`);
  await expect(editor(page)).toBeVisible();
  await page.waitForTimeout(SETTLED_MS);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  const server = await startDevServer();
  try {
    await page.goto(server.address);
    await expect(page.getByRole('link', { name: 'Precision, recall and F1' })).toBeVisible();
    await page.waitForTimeout(SETTLED_MS);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
    expect(context.serviceWorkers()).toEqual([]);
  } finally {
    await server.close();
  }
});
