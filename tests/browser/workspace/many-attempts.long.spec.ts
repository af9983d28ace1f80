/** Five thousand attempts on one problem: its page and the list of them are as quick as with a few. */
import { expect, test, type Page } from '@playwright/test';
import type { Submission } from '../../../src/storage/index.ts';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { openProblem } from '../support/page.ts';
import { store } from '../support/stored.ts';

const SLUG = 'precision-recall-f1';
const MANY = 5_000;
const AT_ONCE = 50;

test.beforeEach(async ({ context }) => {
  // Nothing is judged here.
  await context.route('**/python/**', (route) => route.abort());
});

/** As large as one usually is. */
function attempt(number: number): Submission {
  const submittedAt = new Date(Date.UTC(2026, 0, 5, 9, 0, number)).toISOString();
  const results = Array.from({ length: 12 }, (_, index) => ({
    name: `test ${index}`,
    visibility: 'hidden' as const,
    verdict: index === 11 ? ('WA' as const) : ('AC' as const),
    durationMs: 1,
    limitMs: 1000,
    output: 'printed '.repeat(20),
  }));
  return {
    id: `s${number}`,
    problem: SLUG,
    sourceCode: `# attempt ${number}\ndef precision_recall_f1(y, p):\n    return ${number}\n`.padEnd(
      1500,
      '#',
    ),
    testSet: 'all',
    submittedAt,
    judgement: {
      verdict: 'WA',
      results,
      testCount: 12,
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

async function keep(page: Page, count: number): Promise<void> {
  await page.goto('data/');
  for (let from = 1; from <= count; from += 500) {
    const some = Array.from({ length: Math.min(500, count - from + 1) }, (_, index) => attempt(from + index));
    await store(
      page,
      'submissions',
      Object.fromEntries(some.map((one) => [[one.problem, one.submittedAt, one.id].join('\n'), one])),
    );
  }
}

/** Milliseconds from the press on the tab until its rows are painted. */
function opening(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = document.querySelector('ml-problem')?.shadowRoot;
    const tab = root?.querySelector('ml-tabs')?.shadowRoot?.querySelector<HTMLElement>('#tab-attempts');
    const list = root?.querySelector('ml-attempts');
    const began = performance.now();
    tab?.click();
    while (!list?.shadowRoot?.querySelector('li')) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - began;
  });
}

const rows = (page: Page) => page.locator('ml-attempts li');
const pages = (page: Page) => page.getByRole('navigation', { name: 'Attempts' });

test('their list is drawn page by page, and opens in a blink', async ({ page, browser }) => {
  await keep(page, MANY);
  await openProblem(page, SLUG);
  const few = await (await browser.newContext()).newPage();
  await few.route('**/python/**', (route) => route.abort());
  await keep(few, AT_ONCE);
  await openProblem(few, SLUG);
  const [withFew, withMany] = [await opening(few), await opening(page)];
  test.info().annotations.push({
    type: 'opened',
    description: `${withFew} ms of ${AT_ONCE}, ${withMany} ms of ${MANY}`,
  });
  // As many rows are drawn either way; a machine that does something else has much room.
  expect(withMany).toBeLessThan(5 * withFew + 200);
  await expect(rows(page)).toHaveCount(AT_ONCE);
  await expect(rows(page).first()).toContainText('5000');
  await expect(pages(page)).toContainText('4,951 to 5,000 of 5,000');
  await expect(pages(few)).toHaveCount(0);

  await pages(page).getByRole('button', { name: 'Older' }).click();
  await expect(rows(page).first()).toContainText('4950');
  await pages(page).getByRole('button', { name: 'Oldest' }).click();
  await expect(pages(page)).toContainText('1 to 50 of 5,000');
  await expect(rows(page).last()).toContainText('1');
  await expect(pages(page).getByRole('button', { name: 'Older' })).toBeDisabled();
  const elements = await page.evaluate(
    () =>
      document
        .querySelector('ml-problem')
        ?.shadowRoot?.querySelector('ml-attempts')
        ?.shadowRoot?.querySelectorAll('*').length ?? 0,
  );
  expect(elements).toBeLessThan(30 * AT_ONCE);
  await few.close();
});

test('what is compared stays, whatever page is shown', async ({ page }) => {
  await keep(page, 120);
  await openProblem(page, SLUG);
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await page.getByRole('button', { name: /^Compare the code of attempt 120/ }).click();
  const difference = page.locator('ml-compare .difference');
  await expect(difference).toContainText('return 120');
  await pages(page).getByRole('button', { name: 'Oldest' }).click();
  await expect(rows(page)).toHaveCount(20);
  await expect(difference).toContainText('return 120');
  const to = page.getByLabel('to', { exact: true });
  await to.selectOption('s7');
  await expect(difference).toContainText('return 7');
  // The comment above is another one, too: it says nothing.
  await expect(difference.locator('.cm-deletedChunk')).toHaveCount(1);
  await expect(difference.locator('.cm-changedLine')).toHaveCount(1);
  await expectAxeCleanInBothThemes(page, undefined, { within: 'ml-problem' });
});
