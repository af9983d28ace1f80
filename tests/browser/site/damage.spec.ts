import { expect, test } from '@playwright/test';
import { codeOf, editor, openProblem, verdict, writeCode } from '../support/page.ts';
import { store } from '../support/stored.ts';

const SLUG = 'precision-recall-f1';

test('damaged values in storage take nothing else with them', async ({ page }) => {
  await openProblem(page, SLUG);
  await writeCode(page, 'mine = 1');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const odd = { null: null, number: 7, text: 'x', empty: {}, deep: { code: { code: {} } } };
  const under = (problem: string): Record<string, unknown> =>
    Object.fromEntries(Object.entries(odd).map(([kind, value]) => [`${problem}\n${kind}`, value]));
  await store(page, 'drafts', { ...under(SLUG), ...under('dropout') });
  await store(page, 'submissions', { ...under(SLUG), ...under('dropout') });
  await store(page, 'progress', { [SLUG]: null, dropout: 7, adam: {}, pca: { problem: 'pca' } });

  await openProblem(page, SLUG);
  expect(await codeOf(page)).toBe('mine = 1');
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict(page, 'Does not compile')).toBeVisible();
  for (const path of ['', 'progress/', 'data/', 'problems/dropout/']) {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(300);
    expect([path, errors]).toEqual([path, []]);
  }
  await page.goto('data/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});
