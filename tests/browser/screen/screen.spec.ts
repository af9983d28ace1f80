import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean, expectAxeCleanInBothThemes } from '../support/axe.ts';
import { openProblem, packageFile } from '../support/page.ts';

const MINUTE_MS = 60_000;
const screen = (page: Page) => page.locator('ml-screen');
const button = (page: Page, name: string | RegExp) => screen(page).getByRole('button', { name, exact: true });
const problemTabs = (page: Page) =>
  page.getByRole('tablist', { name: 'Problems of this sitting' }).getByRole('tab');
/** The problem that is in front. */
const shown = (page: Page) => page.locator('ml-problem:visible');

/** Begins a sitting of 45 minutes with ML from scratch alone, whose problems are in Python, and waits for its first editor. */
async function begin(page: Page): Promise<void> {
  await page.goto('screen/');
  for (const kind of [/^NumPy/, /^pandas/, /^SQL/, /^Debugging/]) {
    const box = screen(page).getByRole('checkbox', { name: kind });
    if (await box.isEnabled()) await box.uncheck();
  }
  await expect(screen(page).getByText(/problems, about \d+ minutes of work/)).toBeVisible();
  await button(page, 'Begin').click();
  await expect(shown(page).locator('ml-editor .cm-content')).toBeAttached();
}

/** The slugs of the problems of the sitting that is kept last. */
async function drawn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const open = indexedDB.open('ml-judge/1/sittings');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const all = open.result.transaction('values').objectStore('values').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    open.result.close();
    const sittings = all.result as { problems: { slug: string }[] }[];
    return sittings.at(-1)?.problems.map(({ slug }) => slug) ?? [];
  });
}

/** Writes into the editor that is in front, as a reader would. */
async function write(page: Page, code: string): Promise<void> {
  await shown(page).getByRole('textbox', { name: 'Your code, in Python' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

function wrongAnswerTo(slug: string): string {
  const folder = join(import.meta.dirname, '../../../problems', slug, 'submissions/wrong_answer');
  const [file = ''] = readdirSync(folder).sort();
  return readFileSync(join(folder, file), 'utf8');
}

test('a whole sitting: one problem solved, the last code of another judged, and a report to take along', async ({
  page,
}) => {
  await begin(page);
  const [first = '', second = '', ...others] = await drawn(page);
  await expect(shown(page).getByRole('heading', { name: 'Edges' })).toHaveCount(0);
  await expect(shown(page).getByRole('tablist', { name: 'About this problem' })).toHaveCount(0);
  await write(page, packageFile(first, 'solution.py'));
  await shown(page).getByRole('button', { name: /^Run/ }).click();
  await expect(shown(page).getByText('The samples pass.')).toBeVisible();
  await shown(page)
    .getByRole('button', { name: /^Submit/ })
    .click();
  await expect(problemTabs(page).first()).toHaveAccessibleName(/Accepted$/);

  await problemTabs(page).first().press('ArrowRight');
  await expect(page).toHaveURL(/screen\/#2$/);
  await expect(problemTabs(page).nth(1)).toBeFocused();
  await write(page, wrongAnswerTo(second));
  await button(page, 'End…').click();
  await expect(button(page, 'Go on')).toBeFocused();
  await button(page, 'End the sitting').click();

  const outcome = screen(page).locator('.outcomes').getByRole('listitem');
  const verdictOf = (index: number) => screen(page).locator('.outcomes > li').nth(index).locator('.verdict');
  await expect(button(page, 'Export the report')).toBeEnabled();
  await expect(verdictOf(0)).toHaveText(/Accepted, (\d+) of \1 tests/);
  await expect(outcome.first()).toContainText(
    '1 run on the samples before the first Submit, 1 Submit in all.',
  );
  await expect(verdictOf(1)).toHaveText(/Wrong answer, \d+ of \d+ tests/);
  await expect(screen(page).getByText('Nothing written')).toHaveCount(others.length);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row').nth(1)).toContainText(`1 of ${2 + others.length}`);
  const download = page.waitForEvent('download');
  await button(page, 'Export the report').click();
  expect((await download).suggestedFilename()).toMatch(/^ml-judge-sitting-.*\.md$/);

  await openProblem(page, second);
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.locator('ml-attempts')).toContainText('Wrong answer');
});

test('nothing explains a mistake while the clock runs, and the report names it', async ({ page }) => {
  await begin(page);
  const [slug = ''] = await drawn(page);
  await write(page, wrongAnswerTo(slug));
  await shown(page)
    .getByRole('button', { name: /^Submit/ })
    .click();
  await expect(problemTabs(page).first()).toHaveAccessibleName(/Wrong answer$/);
  const help = shown(page).getByRole('button', { name: /^(Step through it|Look closer|Tell wrong|See the)/ });
  await expect(shown(page).locator('ml-results .body').first()).toBeVisible();
  await expect(help).toHaveCount(0);
  await expect(shown(page).locator('.misconception')).toHaveCount(0);

  await shown(page).getByRole('tab', { name: 'Cases of your own' }).click();
  await expect(shown(page).getByRole('textbox', { name: /^Give each argument/ })).not.toHaveValue('');
  await shown(page).getByRole('button', { name: 'Try', exact: true }).click();
  await expect(
    shown(page)
      .locator('ml-own-cases')
      .getByText(/as the reference$/),
  ).toBeVisible();
  await expect(help).toHaveCount(0);

  await button(page, 'End…').click();
  await button(page, 'End the sitting').click();
  await expect(screen(page).getByText('On the way the code made these mistakes:')).toBeVisible();
  // What was left out of the page is in what is kept.
  await openProblem(page, slug);
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.locator('ml-attempts')).toContainText('Wrong answer');
});

test('a reload comes back to the code with the clock gone on, and a closed page ends in time', async ({
  page,
}) => {
  await begin(page);
  const [slug = ''] = await drawn(page);
  await write(page, 'mine = 1');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const clock = page.getByRole('timer', { name: 'Time left' });
  await expect(clock).toHaveText(/^4[0-4]:\d\d$/);

  const began = Date.now();
  await page.clock.setSystemTime(began + 20 * MINUTE_MS);
  await page.reload();
  await expect(clock).toHaveText(/^(?:2[0-4]|1\d):\d\d$/);
  await expect(shown(page).getByRole('textbox', { name: 'Your code, in Python' })).toHaveText('mine = 1');

  // The reader's own draft of the problem is another one.
  await openProblem(page, slug);
  await expect(page.getByRole('textbox', { name: 'Your code, in Python' })).not.toHaveText('mine = 1');

  await page.clock.setSystemTime(began + 50 * MINUTE_MS);
  await page.goto('screen/');
  await expect(button(page, 'Export the report')).toBeEnabled();
  await expect(screen(page).locator('.verdict').first()).not.toHaveText('Nothing written');
  await expect(screen(page).getByText('It was never run.').first()).toBeVisible();
});

test('on a phone all of it is there and accessible, and what is damaged is told and set aside', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const fits = async (): Promise<void> =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.goto('screen/');
  await expect(button(page, 'Begin')).toBeEnabled();
  await fits();
  await expectAxeCleanInBothThemes(page);
  await begin(page);
  await problemTabs(page).nth(1).click();
  await expect(shown(page).getByRole('button', { name: 'Code', exact: true })).toBeVisible();
  await fits();
  await expectAxeClean(page);
  await button(page, 'End…').click();
  await fits();
  await button(page, 'End the sitting').click();
  await expect(screen(page).getByText('Nothing written').first()).toBeVisible();
  await expect(button(page, 'Export the report')).toBeEnabled();
  await fits();
  await expectAxeCleanInBothThemes(page);

  await page.evaluate(async () => {
    const open = indexedDB.open('ml-judge/1/sittings');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const writing = open.result.transaction('values', 'readwrite');
    writing.objectStore('values').put({ minutes: 7 }, 'damaged');
    await new Promise((resolve) => (writing.oncomplete = resolve));
    open.result.close();
  });
  await page.reload();
  await expect(screen(page).getByRole('alert')).toContainText('One kept sitting is damaged');
  await expect(page.getByRole('row')).toHaveCount(2);
  await fits();
  await button(page, 'Delete it').click();
  await expect(screen(page).getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('row')).toHaveCount(2);
});
