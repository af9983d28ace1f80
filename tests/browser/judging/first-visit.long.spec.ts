/** What a first visit costs on a line, from a host that compresses nothing. */
import { expect, test, type Page } from '@playwright/test';
import { serveFolder, type StaticServer } from '../../../scripts/tools/static-server.ts';
import { editor, packageFile, verdict, writeCode } from '../support/page.ts';

test.use({ serviceWorkers: 'allow' });

const SLUG = 'precision-recall-f1';
const MOST_BYTES = 13_500_000;
const MBIT = 1_000_000 / 8;

async function solve(page: Page, host: StaticServer, lineMs = 0): Promise<void> {
  await page.goto(`${host.address}problems/${SLUG}/`);
  await expect(editor(page)).toBeVisible({ timeout: 5000 + lineMs });
  await writeCode(page, packageFile(SLUG, 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 + lineMs });
}

const sum = (sent: StaticServer['sent']): number => sent.reduce((total, { bytes }) => total + bytes, 0);

/** Largest first, to be read where a test fails. */
const list = (sent: StaticServer['sent']): string =>
  [...sent]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `${bytes} ${path}`)
    .join('\n');

const pythonOf = ({ sent }: StaticServer): string[] =>
  sent.map(({ path }) => path).filter((path) => path.includes('/python/'));

test('needs at most 13.5 MB before its first verdict', async ({ page }) => {
  const host = await serveFolder('dist-test');
  // What is kept for later comes behind the verdict: the host sees where that was.
  await page.addInitScript(() =>
    addEventListener('ml-run-end', () => void fetch('/some/where/favicon.svg?verdict')),
  );
  await solve(page, host);
  await expect.poll(() => host.sent.some(({ path }) => path.endsWith('?verdict'))).toBe(true);
  const sent = host.sent.slice(
    0,
    host.sent.findIndex(({ path }) => path.endsWith('?verdict')),
  );
  host.close();
  expect(sum(sent), list(sent)).toBeLessThanOrEqual(MOST_BYTES);
  // The count sees what it should.
  expect(sum(sent)).toBeGreaterThan(5_000_000);
});

for (const [name, speed] of [
  ['a quick line', Infinity],
  ['20 Mbit/s', 20 * MBIT],
  ['5 Mbit/s', 5 * MBIT],
  ['1 Mbit/s', MBIT],
] as const) {
  test(`fetches nothing of Python twice over ${name}, and at a second visit nothing of it`, async ({
    page,
  }) => {
    // What is fetched until "Ready for offline" is less than 25 MB.
    const lineMs = (25_000_000 / speed) * 1000;
    test.setTimeout(180_000 + lineMs);
    const host = await serveFolder('dist-test', { bytesPerSecond: speed });
    await solve(page, host, lineMs);
    await page.goto(host.address);
    await expect(page.getByText('Ready for offline')).toBeVisible({ timeout: 90_000 + lineMs });
    const first = pythonOf(host);
    expect(first.length).toBeGreaterThan(7);
    expect(first).toHaveLength(new Set(first).size);
    await solve(page, host);
    expect(pythonOf(host)).toEqual(first);
    host.close();
  });
}

test('fetches again what broke off midway, and nothing else twice', async ({ page }) => {
  const host = await serveFolder('dist-test', { breaksFirst: (path) => path.includes('/python/') });
  await solve(page, host);
  await page.goto(host.address);
  await expect(page.getByText('Ready for offline')).toBeVisible({ timeout: 90_000 });
  const fetched = pythonOf(host);
  const files = new Set(fetched);
  expect(files.size).toBeGreaterThan(7);
  for (const file of files) expect(fetched.filter((path) => path === file)).toHaveLength(2);
  await solve(page, host);
  expect(pythonOf(host)).toEqual(fetched);
  host.close();
});

test('fetches Python in the background while its reader reads, and starts it when they turn to the code', async ({
  page,
}) => {
  const host = await serveFolder('dist-test');
  await page.goto(`${host.address}problems/${SLUG}/`);
  await expect(page.getByText('Python is here, and starts when you do')).toBeVisible();
  const ahead = pythonOf(host);
  expect(ahead.length).toBeGreaterThan(5);
  expect(host.sent.filter(({ path }) => path.endsWith('/box.html'))).toEqual([]);
  await writeCode(page, packageFile(SLUG, 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
  expect(pythonOf(host)).toEqual(ahead);
  host.close();
});

for (const [whose, prepare, isFetched] of [
  // The clock reaches as far as it must: with nothing in the way there is something to see.
  ['with nothing in the way', () => {}, true],
  [
    'who saves data',
    () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    false,
  ],
  [
    'on a slow line',
    () => Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } }),
    false,
  ],
  [
    'who does not look at the page',
    () => Object.defineProperty(document, 'visibilityState', { value: 'hidden' }),
    false,
  ],
] as const) {
  test(`fetches ${isFetched ? 'Python' : 'nothing'} ahead for a reader ${whose}`, async ({ page }) => {
    const host = await serveFolder('dist-test');
    await page.clock.install();
    await page.addInitScript(prepare);
    await page.goto(`${host.address}problems/${SLUG}/`);
    await expect(editor(page)).toBeVisible();
    await page.clock.runFor(60_000);
    if (isFetched) await expect.poll(() => pythonOf(host).length).toBeGreaterThan(0);
    else {
      expect(pythonOf(host)).toEqual([]);
      await expect(page.getByText('Python starts when you do')).toBeVisible();
    }
    host.close();
  });
}
