import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { codeOf, openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const lead = (page: Page) => page.locator('#lead');
const row = (page: Page, slug: string) => page.locator(`[data-slug="${slug}"]`);

test('what to do next: begin, go on, and then the next one', async ({ page }) => {
  await page.goto('./');
  const first = page.locator('.problem-row a').first();
  await expect(lead(page)).toContainText(`Begin with ${await first.textContent()}.`);
  await openProblem(page, 'log-loss');
  await writeCode(page, packageFile('log-loss', 'submissions/wrong_answer/summed.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Wrong answer')).toBeVisible({ timeout: 90_000 });
  await page.goto('./');
  await expect(lead(page)).toContainText(
    /Continue .+\. 1 submission so far, the last run: wrong answer, \d+ of/,
  );
  await expect(row(page, 'log-loss').locator('.status')).toHaveText('Tried:');
  await expect(row(page, 'dropout').locator('.status')).toHaveText('Not tried:');
  await lead(page).getByRole('link').click();
  await writeCode(page, packageFile('log-loss', 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
  await page.goto('./');
  await expect(lead(page)).toContainText('Next on the path: ');
  await expect(lead(page).getByRole('link')).not.toHaveText('Log loss');
  // The count follows the filters; nothing that is solved is drawn.
  await page.getByRole('searchbox').fill('log loss');
  await page.getByLabel('Status').selectOption('Solved');
  await expect(page.locator('#count')).toHaveText(/^1 of \d+ problems, 1 solved$/);
  await page.getByRole('button', { name: 'Random' }).click();
  await expect(page.locator('#count')).toHaveText('You have solved all of these');
  await page.getByRole('searchbox').fill('no such thing');
  await page.getByRole('button', { name: 'Random' }).click();
  await expect(page.locator('#count')).toHaveText('There are none to choose from');
});

test('Random waits for a search that is under way, and what it says stays', async ({ page }) => {
  await page.route('**/problems/search.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const arrived = page.waitForResponse('**/problems/search.json');
  await page.goto('./');
  await page.getByRole('searchbox').fill('log loss');
  await page.getByLabel('Status').selectOption('Solved');
  await page.getByRole('button', { name: 'Random' }).click();
  await (await arrived).finished();
  await expect(page.locator('#count')).toHaveText('There are none to choose from');
  // Nothing that comes later takes the words away.
  await page.waitForTimeout(500);
  await expect(page.locator('#count')).toHaveText('There are none to choose from');
});

test('code that was typed and never run is where a reader goes on', async ({ page, context }) => {
  await openProblem(page, 'dropout');
  await writeCode(page, 'class Dropout:\n    pass\n');
  await page.close();
  const evening = await context.newPage();
  await evening.goto('./');
  await expect(lead(evening)).toHaveText(/^Continue Dropout.*\. Your code is there; it has not run yet\.$/);
  await expect(row(evening, 'dropout').locator('.status')).toHaveText('Tried:');
  await evening.getByLabel('Status').selectOption('Tried');
  await expect(evening.locator('.problem-row:visible')).toHaveCount(1);
  await evening.goto('progress/');
  await expect(evening.locator('#summary')).toContainText('1 more tried, 0 submissions.');
  const begun = evening.locator('.topic[data-topic="neural networks"] [data-slug="dropout"]');
  await begun.locator('xpath=ancestor::details').locator('summary').click();
  await expect(begun).toContainText('begun');
  await evening.goto('./');
  await lead(evening).getByRole('link').click();
  await expect.poll(() => codeOf(evening)).toBe('class Dropout:\n    pass\n');
});

test('a problem leads to those before and after it, and along its series', async ({ page }) => {
  await openProblem(page, 'time-split');
  const nav = page.getByRole('navigation', { name: 'Other problems' });
  await expect(nav).toContainText('A fraud detector, 3 of 6');
  await expectAxeClean(page);
  await nav.getByRole('link', { name: /^Next/ }).first().click();
  await expect(page).toHaveURL(/problems\/balanced-class-weights\/$/);
  await nav
    .getByRole('link', { name: /^Before/ })
    .last()
    .click();
  await page
    .getByRole('navigation', { name: 'Other problems' })
    .getByRole('link', { name: /^Next/ })
    .last()
    .click();
  await expect(page).toHaveURL(/problems\/balanced-class-weights\/$/);
});

test('a frame names no page that its host has not', async ({ page }) => {
  await page.goto('embed/time-split/');
  await expect(page.locator('ml-problem')).toBeVisible();
  await expect(page.locator('.along')).toHaveCount(0);
});

const WORDS = ['gradient', 'kernel', 'entropy', 'cluster', 'attention', 'dropout', 'ranking', 'split'];

/** The catalogue as it would be with 1,000 problems. */
async function openThousand(page: Page): Promise<void> {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [template = ''] = /<li\s+class="problem-row"[\s\S]*?<\/li>/.exec(html) ?? [];
    const rows = Array.from({ length: 1000 }, (_, n) => {
      const word = WORDS[n % WORDS.length] ?? '';
      return template
        .replace(/data-slug="[^"]*"/, `data-slug="synthetic-${n}"`)
        .replace(/data-search="[^"]*"/, `data-search="Number ${n} ${word}"`)
        .replace(/data-minutes="[^"]*"/, `data-minutes="${(n * 7) % 60}"`)
        .replace(/<a href="[^"]*">[^<]*</, `<a href="problems/synthetic-${n}/">Number ${n}, ${word}<`);
    });
    const list = html.replace(/(<ol class="problem-list"[^>]*>)[\s\S]*?<\/ol>/, `$1${rows.join('')}</ol>`);
    await route.fulfill({ response, body: list });
  });
  await page.goto('./');
}

test('a thousand problems are found, sorted and walked through as forty are', async ({ page }) => {
  await openThousand(page);
  const rows = page.locator('.problem-row:visible');
  await expect(page.locator('#count')).toHaveText('1000 problems');
  await page.keyboard.press('/');
  await page.keyboard.type('entropy 99');
  await expect(page.locator('#count')).toHaveText(/^\d+ of 1000 problems$/);
  for (const text of await rows.locator('a').allTextContents())
    expect(text).toMatch(/99\d*, entropy|\d99, entropy/);
  await page.getByLabel('Order').selectOption('By time');
  const minutes = await rows.evaluateAll((all) =>
    all.map((one) => Number((one as HTMLElement).dataset['minutes'])),
  );
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  await page.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(1000);
  await rows.last().scrollIntoViewIfNeeded();
  await expect(rows.last()).toBeInViewport();
});
