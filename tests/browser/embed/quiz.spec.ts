/** `<ml-quiz>` in somebody else's page. */
import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { errorsOf, scriptOf, startBlog, type Blog } from '../support/blog.ts';
import { MOST_SHIFT, layoutShift } from '../support/layout-shift.ts';

test.describe.configure({ mode: 'serial' });

const TAG =
  '<ml-quiz concept="serving-latency" style="display: block; min-height: min(90vh, max(30em, 49em - 40vw))"><a href="/elsewhere">Questions</a></ml-quiz>';
/** What pages do to elements that are not theirs. */
const RULES =
  '<style>* { float: none; box-shadow: none } div, p, button, label, input { all: unset; color: red; position: fixed } body { font: 16px/1.5 serif; margin: 16px } main { max-width: 42rem }</style>';

let blog: Blog;
let page: Page;
let errors: string[] = [];
const fetched: string[] = [];

test.beforeAll(async ({ browser, baseURL }) => {
  blog = await startBlog();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  errors = errorsOf(page);
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(
    blog.post(
      '/quiz',
      `${RULES}${scriptOf(baseURL)}<main><h1>A post</h1><h2>Do you know it?</h2>${TAG}<blockquote>After it.</blockquote></main>
      <script>
        window.told = [];
        for (const type of ['ml-ready', 'ml-answer', 'ml-quiz-end', 'ml-error'])
          addEventListener(type, ({ detail }) => told.push([type, detail]));
        addEventListener('keydown', ({ key }) => told.push(['key', key]));
      </script>`,
    ),
  );
});
test.afterAll(async () => {
  await page.close();
  blog.close();
});

const quiz = () => page.locator('ml-quiz');
const button = (name: string) => quiz().getByRole('button', { name, exact: true });
const told = () => page.evaluate(() => (window as unknown as { told: [string, unknown][] }).told);

test('is answered in a page elsewhere that styles everything, and kept there', async () => {
  await expect(quiz().locator('.stem')).toContainText('A page calls 100 services');
  expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
  await expect(quiz().getByText('Question 1 of 3')).toBeVisible();
  await expect(quiz().getByRole('link', { name: 'Questions' })).toBeHidden();
  await quiz().getByRole('radio').first().focus();
  await page.keyboard.press('2');
  await button('Sure').click();
  await expect(quiz().locator('.verdict')).toBeFocused();
  await expect(quiz().locator('.verdict')).toHaveCSS('position', 'static');
  await button('Next question').click();
  await quiz().getByLabel('Your number').pressSequentially('7/f');
  await expect(quiz().locator('#number-note')).toContainText('cannot be read');
  const seen = await told();
  expect(seen.map(([type]) => type)).toEqual(['ml-ready', 'ml-answer']);
  expect(seen[1]?.[1]).toMatchObject({ item: 'serving-latency/hundred-calls' });
  const kept = await page.evaluate(
    () =>
      new Promise<{ place: string }[]>((resolve) => {
        const opening = indexedDB.open('ml-judge/1/answers');
        opening.onsuccess = () => {
          const database = opening.result;
          const [store = ''] = database.objectStoreNames;
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result as { place: string }[]);
        };
      }),
  );
  expect(JSON.stringify(kept)).toContain('"place":"embed"');
  expect(errors).toEqual([]);
});

test('fits a phone in the dark, and axe finds nothing', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => document.documentElement.style.setProperty('background', '#111'));
  await page.evaluate(() => document.documentElement.style.setProperty('color', '#eee'));
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await expect(quiz()).toHaveCSS('color-scheme', 'dark');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAxeClean(page, 'a question', { within: 'ml-quiz' });
  await quiz().getByLabel('Your number').fill('12');
  await button('Guess').click();
  await expect(quiz().locator('.verdict')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAxeClean(page, 'an explanation', { within: 'ml-quiz' });
});

test('fetches nothing of Python until its code is run, which prints what it said', async () => {
  test.setTimeout(120_000);
  await button('Next question').click();
  await quiz().getByLabel('It prints').fill('10.0 10.0 1000.0');
  await button('Sure').click();
  await expect(quiz().getByRole('heading', { name: 'The mean is a typical value' })).toBeVisible();
  const ofPython = () => fetched.filter((path) => path.includes('/python/') || path.endsWith('/box.html'));
  expect(fetched.filter((path) => path.endsWith('concept.bundle.json'))).toHaveLength(1);
  expect(ofPython()).toEqual([]);
  await button('Run it').click();
  await expect(quiz().locator('ml-snippet .output pre')).toHaveText('29.8 10.0 1000.0', { timeout: 90_000 });
  expect(ofPython().length).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a concept that there is not is told to readers, who get the link, and to the author', async () => {
  const advice: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && advice.push(message.text()));
  await quiz().evaluate((element: HTMLElement & { concept: string }) => (element.concept = 'drop-out'));
  await expect(quiz().getByRole('alert')).toContainText('There is no concept named "drop-out" at http');
  await expect(quiz().getByRole('link', { name: 'Questions' })).toBeVisible();
  await expect.poll(() => advice.join()).toContain('<ml-quiz>: There is no concept named "drop-out"');
  const rejected = quiz().evaluate((element: HTMLElement & { ready: Promise<void> }) =>
    element.ready.catch((error: Error) => error.message),
  );
  expect(await rejected).toContain('drop-out');
  expect((await told()).at(-1)).toMatchObject(['ml-error', { code: 'E_CONCEPT' }]);
});
