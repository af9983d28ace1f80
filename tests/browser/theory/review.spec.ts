import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { codeOf, openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const DAY = 86_400_000;
const review = (page: Page) => page.locator('ml-review');
const button = (page: Page, name: string) => review(page).getByRole('button', { name, exact: true });

interface Past {
  item: string;
  daysAgo: number;
  version?: number;
}

/** Puts answers of earlier days into this browser's log, and something that is none. */
async function answeredBefore(page: Page, past: readonly Past[], damaged = 0): Promise<void> {
  await page.goto('theory/');
  const entries = past.map(({ item, daysAgo, version = 1 }, index) => ({
    ...{ id: `past${index}`, item, version, at: new Date(Date.now() - daysAgo * DAY).toISOString() },
    ...{ right: true, share: 1, confidence: 'sure', seconds: 30, place: 'practice', misconception: null },
  }));
  await page.evaluate(
    async ({ entries, damaged }) => {
      const open = indexedDB.open('ml-judge/1/answers');
      open.onupgradeneeded = () => open.result.createObjectStore('values');
      await new Promise((resolve) => (open.onsuccess = resolve));
      const write = open.result.transaction('values', 'readwrite');
      for (const entry of entries) write.objectStore('values').put(entry, `${entry.at}\n${entry.id}`);
      for (let index = 0; index < damaged; index++)
        write.objectStore('values').put({ item: 7 }, `2026\nbad${index}`);
      await new Promise((resolve) => (write.oncomplete = resolve));
      open.result.close();
    },
    { entries, damaged },
  );
}

async function log(page: Page): Promise<{ item: string; right: boolean; place: string }[]> {
  return page.evaluate(async () => {
    const open = indexedDB.open('ml-judge/1/answers');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const all = open.result.transaction('values').objectStore('values').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    open.result.close();
    return all.result as { item: string; right: boolean; place: string }[];
  });
}

test('with nothing answered it says what will come, and leads on', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Review' }).click();
  await expect(review(page).getByRole('heading', { name: 'Nothing to recall yet' })).toBeVisible();
  await expectAxeClean(page);
  await review(page).getByRole('link', { name: 'theory questions' }).click();
  await expect(page).toHaveURL(/theory\/$/);
});

test('what is due is asked within the minutes, and what cannot be used is told', async ({ page }) => {
  const items = ['which-one-falls', 'nobody-flagged', 'micro-by-mistake', 'sweep-thresholds'];
  const past = items.map((name, index) => ({ item: `precision-recall/${name}`, daysAgo: 60 + index }));
  await answeredBefore(page, [...past, { item: 'gone/question', daysAgo: 9 }], 2);
  await page.goto('review/');
  await expect(review(page).getByRole('heading', { name: '4 things to recall today' })).toBeVisible();
  await expect(review(page).getByText('1 thing that you answered changed or went')).toBeVisible();
  await expect(review(page).getByText('2 entries of your log cannot be read')).toBeVisible();
  await button(page, '5').click();
  await page.reload();
  await expect(button(page, '5')).toHaveAttribute('aria-pressed', 'true');
  await expectAxeClean(page);
  await button(page, 'Begin').click();
  await expect(review(page).getByText('1 of 4')).toBeVisible();
  await review(page).locator('.step').first().click();
  await button(page, 'Guess').click();
  await expect(review(page).locator('.verdict')).toContainText('Not right');
  await button(page, 'Next').click();
  await expect(review(page).locator('.stem')).toContainText('Which line is wrong');
  await button(page, 'I don’t know this yet').click();
  await expect(review(page).locator('.verdict')).toHaveText(/Here is how it goes/);
  await button(page, 'Next').click();
  await review(page).getByLabel('It prints').fill('nan');
  await button(page, 'Sure').click();
  await expect(review(page).locator('.verdict')).toHaveText(/Right/);
  await button(page, 'Next').click();
  await review(page).getByText('Recall stays as it was or rises.').click();
  await button(page, 'Sure').click();
  await button(page, 'See how it went').click();
  await expect(review(page).getByText('2 of 4 remembered')).toBeVisible();
  await button(page, 'Is there more?').click();
  await expect(review(page).getByRole('heading', { name: 'Nothing is due today' })).toBeVisible();
  expect((await log(page)).filter(({ place }) => place === 'review')).toHaveLength(4);
});

test('two tabs lose no answer and count none twice', async ({ page, context }) => {
  await answeredBefore(page, [
    { item: 'precision-recall/which-one-falls', daysAgo: 60 },
    { item: 'precision-recall/nobody-flagged', daysAgo: 61 },
  ]);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('review/');
    await button(tab, 'Begin').click();
  }
  for (const tab of [page, other]) {
    await review(tab).getByLabel('It prints').fill('nan');
    await button(tab, 'Sure').click();
    await expect(review(tab).locator('.verdict')).toHaveText(/Right/);
  }
  await page.goto('review/');
  await expect(review(page).getByRole('heading', { name: '1 thing to recall today' })).toBeVisible();
  expect((await log(page)).filter(({ place }) => place === 'review')).toHaveLength(2);
});

test('a due problem opens with an empty editor and is rated by the judge', async ({ page }) => {
  await openProblem(page, 'stable-softmax');
  await writeCode(page, 'old = "mine"');
  await answeredBefore(page, [{ item: 'problem:stable-softmax', daysAgo: 90 }]);
  await page.goto('review/');
  await button(page, '30').click();
  await button(page, 'Begin').click();
  await expectAxeClean(page);
  await review(page).getByRole('link', { name: 'Write it again' }).click();
  await expect(page).toHaveURL(/problems\/stable-softmax\/\?review$/);
  await expect.poll(() => codeOf(page)).toBe(packageFile('stable-softmax', 'starter.py'));
  await writeCode(page, packageFile('stable-softmax', 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
  await expect
    .poll(async () => (await log(page)).filter(({ place }) => place === 'review'))
    .toMatchObject([{ item: 'problem:stable-softmax', right: true }]);
});

for (const [colorScheme, width] of [
  ['dark', 390],
  ['light', 360],
] as const)
  test(`it fits a phone of ${width} px, and axe finds nothing in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await answeredBefore(page, [{ item: 'precision-recall/which-one-falls', daysAgo: 60 }]);
    await page.goto('review/');
    await expect(button(page, 'Begin')).toBeVisible();
    await expectAxeClean(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
