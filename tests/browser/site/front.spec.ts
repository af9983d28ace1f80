/** The front page: what can be tried there, the short lists, and the path. */
import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';

const answer = (page: Page) => page.locator('#try-answer');
const code = (page: Page) => page.getByLabel('Python to try');
const HEAD = 'import numpy as np\n\ndef log_loss(y_true, p, eps=1e-7):\n';
const TAIL = '    loss = y_true * np.log(p) + (1 - y_true) * np.log(1 - p)\n    return -loss.mean()\n';

test('a problem is tried in the page, with the keyboard alone, by the judge of its own page', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  const isPython = (path: string): boolean => path.includes('/python/') || /judge|highlight/.test(path);
  expect(fetched.filter(isPython)).toEqual([]);
  const before = await answer(page).boundingBox();
  await code(page).focus();
  await expect.poll(() => fetched.some(isPython)).toBe(true);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(answer(page)).toContainText('Wrong answer', { timeout: 90_000 });
  await expect(answer(page)).toContainText('The value is infinite');
  await code(page).fill(`${HEAD}    p = np.clip(p, eps, 1 - eps)\n${TAIL}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Flatten p first', { timeout: 90_000 });
  await expectAxeCleanInBothThemes(page);
  await code(page).fill(`${HEAD}    p = np.clip(p.ravel(), eps, 1 - eps)\n${TAIL}`);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(answer(page)).toContainText('Accepted', { timeout: 90_000 });
  // Nothing made room for it.
  expect(await answer(page).boundingBox()).toEqual(before);
  await code(page).fill('def log_loss(:');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(answer(page)).toContainText('Line 1', { timeout: 90_000 });
});

test('above the fold it says what this is, for whom, and leads on', async ({ page }) => {
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('no account, no server')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#lead a')).toBeInViewport();
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(page.getByRole('button', { name: 'Submit' })).toBeInViewport();
  await page.getByRole('link', { name: 'see the proof' }).click();
  await expect(page).toHaveURL(/proof\/$/);
});

test('a screen holds twice as many rows as it did, and a compact view still more', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./#all');
  const height = () =>
    page
      .locator('.problem-row')
      .first()
      .evaluate((row) => row.getBoundingClientRect().height);
  expect(await height()).toBeLessThanOrEqual(45);
  await page.getByLabel('View').selectOption('Compact');
  expect(await height()).toBeLessThanOrEqual(32);
  await page.reload();
  expect(await height()).toBeLessThanOrEqual(32);
  await page.getByLabel('View').selectOption('With summaries');
  await expect(page.locator('.problem-name p').first()).toBeVisible();
});

test('topics are headings, which a search or another order puts away', async ({ page }) => {
  await page.goto('./');
  const heads = page.locator('.problem-list h3');
  expect(await heads.count()).toBeGreaterThan(8);
  await page.getByLabel('Order').selectOption('By title');
  await expect(heads).toHaveCount(0);
  await page.getByLabel('Order').selectOption('Topic by topic');
  await page.getByLabel('Difficulty').selectOption('hard');
  await expect(heads.filter({ hasText: 'trees and ensembles' })).toBeVisible();
  await expect(heads.filter({ hasText: 'imbalanced data' })).toHaveCount(0);
});

test('a search finds what is meant, best first, and is fetched when it is wanted', async ({ page }) => {
  let fetched = 0;
  page.on('request', (request) => void (fetched += Number(request.url().endsWith('search.json'))));
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  expect(fetched).toBe(0);
  const first = page.locator('.problem-row a').first();
  for (const [text, title] of [
    ['gradient decent', 'Linear regression by gradient descent'],
    ['xgboost', 'Gradient boosting with stumps'],
    ['self attention', 'Scaled dot-product attention'],
  ] as const) {
    await page.getByRole('searchbox').fill(text);
    await expect(first).toHaveText(title);
  }
  expect(fetched).toBe(1);
});

test('without the index, words are looked for as they are', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('./?text=dropout');
  await expect(page.locator('.problem-row')).toHaveCount(1);
  await page.getByRole('searchbox').fill('softmax');
  await expect(page.locator('.problem-row a').first()).toContainText('oftmax');
});

test('a stop of the path leads to its problems, and a list to its own', async ({ page }) => {
  await page.goto('./');
  await page
    .locator('.path')
    .getByRole('link', { name: /^trees and ensembles/ })
    .click();
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('trees and ensembles');
  await expect(page.locator('.problem-row').first()).toBeInViewport();
  await page.locator('.lists').getByRole('link', { name: 'LLM engineer' }).click();
  await expect(page).toHaveURL(/lists\/#llm-engineer$/);
  await expect(page.getByRole('heading', { name: 'LLM engineer' })).toBeInViewport();
  await page.locator('#llm-engineer').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learning byte-pair merges');
});

test('all pages begin at one left edge', async ({ page }) => {
  for (const width of [390, 768, 1366, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const edges = new Set<number>();
    for (const path of [
      './',
      'lists/',
      'learn/',
      'learn/dropout/',
      'progress/',
      'proof/',
      'docs/',
      'data/',
    ]) {
      await page.goto(path);
      for (const one of [
        page.locator('h1').first(),
        page.locator('.brand'),
        page.locator('.site-footer p').first(),
      ])
        edges.add(Math.round((await one.boundingBox())?.x ?? -1));
    }
    expect([...edges], `${width} px`).toHaveLength(1);
  }
});
