/** What the browser is asked to keep, and what goes when it has no room left. */
import { expect, test, type Page } from '@playwright/test';
import type { Archive, Submission } from '../../../src/storage/index.ts';
import { openProblem } from '../support/page.ts';

const SLUG = 'precision-recall-f1';

test.beforeEach(async ({ context }) => {
  // Nothing is judged here: what is sent is kept before.
  await context.route('**/python/**', (route) => route.abort());
});

async function importSubmissions(page: Page, submissions: Submission[]): Promise<void> {
  const archive: Archive = {
    format: 'ml-judge',
    version: 1,
    exportedAt: new Date().toISOString(),
    drafts: [],
    submissions,
    progress: [],
    answers: [],
    sittings: [],
    cases: [],
    notes: [],
    tellings: [],
    settings: {},
  };
  await page.goto('data/');
  await page.getByLabel('File to import').setInputFiles({
    name: 'ml-judge.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(archive)),
  });
  await expect(page.getByText(`Added 0 drafts, ${submissions.length} submissions and`)).toBeVisible();
}

function attempt(number: number, output: string): Submission {
  const submittedAt = new Date(Date.UTC(2026, 0, 5, 9, 0, number)).toISOString();
  return {
    id: `s${number}`,
    problem: SLUG,
    sourceCode: `x = ${number}`,
    testSet: 'all',
    submittedAt,
    judgement: {
      verdict: 'WA',
      results: [{ name: 't', visibility: 'hidden', verdict: 'WA', durationMs: 1, limitMs: 1000, output }],
      testCount: 1,
      durationMs: 5,
      seed: '1',
      testSet: 'all',
      problem: SLUG,
      output: '',
      runtimeVersion: '',
      judgedAt: submittedAt,
    },
  };
}

/** Until the browser refuses to keep a thing. */
function fillStorage(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('filler');
        opening.onupgradeneeded = () => opening.result.createObjectStore('values');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const fill = (size: number, key: number): void => {
            const transaction = opening.result.transaction('values', 'readwrite');
            transaction.objectStore('values').put(String(Math.random()).repeat(size), key);
            transaction.oncomplete = () => fill(size, key + 1);
            transaction.onabort = () => (size > 1 ? fill(Math.floor(size / 4), key) : resolve());
          };
          fill(4000, 0);
        };
      }),
  );
}

const attempts = (page: Page) => page.locator('ml-attempts li');

test('attempts of one minute have names of their own, with day and time', async ({ page }) => {
  await importSubmissions(
    page,
    Array.from({ length: 10 }, (_, index) => attempt(index, '')),
  );
  await openProblem(page, SLUG);
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(attempts(page)).toHaveCount(10);
  await expect(attempts(page).first()).toContainText(/^\s*10\s.*5 Jan 2026, \d\d:00/s);
  const compare = page.getByRole('button', { name: /^Compare the code of attempt/ });
  const names = await compare.evaluateAll((buttons) => buttons.map((one) => one.ariaLabel));
  expect(new Set(names).size).toBe(10);
  await compare.last().click();
  const options = await page.getByLabel('From').locator('option').allTextContents();
  expect(new Set(options).size).toBe(11);
  expect(options.at(-1)?.trim()).toMatch(/^1\. Submit: wrong answer, 5 Jan 2026, \d\d:00$/);
});

test('where storage is full, what old attempts printed makes room, and a notice says so', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  const printed = Array.from({ length: 2000 }, () => Math.random()).join(' ');
  await importSubmissions(
    page,
    Array.from({ length: 24 }, (_, index) => attempt(index, printed)),
  );
  await fillStorage(page);
  await openProblem(page, SLUG);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(page.locator('.notice')).toHaveText(
    /^The browser's storage is full\. Of \d+ attempts only code, verdict and time are kept, no output and no details\.$/,
  );
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(attempts(page)).toHaveCount(25);
  await expect(attempts(page).nth(1)).toContainText('Wrong answer Submit, 0 of 1 test, 5.0 ms');
  await page.screenshot({ path: 'test-results/room.png' });
});

/** Counts how often the page asks to keep everything. */
async function countAsking(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let count = 0;
    StorageManager.prototype.persist = () => Promise.resolve(++count > 0);
    StorageManager.prototype.persisted = () => Promise.resolve(count > 0);
    Object.defineProperty(window, 'timesAsked', { get: () => count });
  });
  return () => page.evaluate(() => (window as unknown as { timesAsked: number }).timesAsked);
}

test('the first Submit asks the browser to keep everything, once', async ({ page }) => {
  const timesAsked = await countAsking(page);
  await openProblem(page, SLUG);
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(page.getByRole('heading', { name: 'Not judged' })).toBeVisible();
  expect(await timesAsked()).toBe(0);
  for (let times = 1; times <= 2; times++) {
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect.poll(timesAsked).toBe(1);
  }
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(attempts(page)).toHaveCount(3);
  expect(await timesAsked()).toBe(1);
});

test.describe('in Firefox, which would put a question', () => {
  test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' });

  test('only the reader’s own press asks', async ({ page }) => {
    const timesAsked = await countAsking(page);
    await openProblem(page, SLUG);
    await page.getByRole('button', { name: /^Submit/ }).click();
    await page.getByRole('tab', { name: 'Attempts' }).click();
    await expect(attempts(page)).toHaveCount(1);
    expect(await timesAsked()).toBe(0);
    await page.goto('data/');
    await page.getByRole('button', { name: 'Ask it to keep everything' }).click();
    await expect(page.getByText('The browser keeps this until you delete it.')).toBeVisible();
    expect(await timesAsked()).toBe(1);
  });
});
