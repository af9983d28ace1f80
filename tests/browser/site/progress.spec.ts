import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const topic = (page: Page, name: string) => page.locator(`.topic[data-topic="${name}"]`);

test('a first visit is told what will be here', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your progress');
  await expect(page.locator('#summary')).toContainText('Nothing has been tried in this browser yet.');
  await expect(page.locator('#firsts')).toBeHidden();
  await expectAxeCleanInBothThemes(page);
  await page.getByRole('link', { name: 'Choose a first problem' }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('what was solved and tried stands in its topics, with the help that was taken', async ({ page }) => {
  await openProblem(page, 'log-loss');
  await page.getByRole('tab', { name: 'Hints' }).click();
  await page.getByRole('button', { name: /^Show hint 1/ }).click();
  await writeCode(page, packageFile('log-loss', 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
  await openProblem(page, 'roc-auc');
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Run-time error')).toBeVisible({ timeout: 90_000 });
  await page.goto('progress/');
  await expect(page.locator('#summary')).toHaveText(/^1 of \d+ solved, 1 more tried, 2 submissions\./);
  await expect(page.locator('#streak')).toHaveText(/^Submissions on 1 of the last \d+ days\.$/);
  await expect(page.locator('.days [data-level="1"]')).toHaveCount(1);
  await expect(topic(page, 'metrics').locator('.count')).toHaveText(/^1 of \d+ solved$/);
  await topic(page, 'metrics').locator('summary').click();
  await expect(topic(page, 'metrics').locator('[data-slug="log-loss"]')).toContainText('solved with 1 hint');
  await expect(topic(page, 'metrics').locator('[data-slug="roc-auc"]')).toContainText('tried');
  await expect(page.locator('#firsts li').last()).toContainText(
    'Your first solved problem: Binary log-loss.',
  );
  await expectAxeCleanInBothThemes(page);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await topic(page, 'metrics').locator('[data-slug="roc-auc"]').click();
  await expect(page).toHaveURL(/problems\/roc-auc\/$/);
});

test('days in a row are counted to today', async ({ page }) => {
  await page.goto('data/');
  const submissions = [0, 1, 2].map((back) => {
    const submittedAt = new Date(Date.now() - back * 24 * 60 * 60 * 1000).toISOString();
    return {
      id: `s${back}`,
      problem: 'dropout',
      sourceCode: '',
      testSet: 'all',
      submittedAt,
      judgement: null,
    };
  });
  const archive = {
    format: 'ml-judge',
    version: 1,
    exportedAt: new Date().toISOString(),
    drafts: [],
    submissions,
    progress: [],
    settings: {},
  };
  await page.getByLabel('File to import').setInputFiles({
    name: 'ml-judge.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(archive)),
  });
  await expect(page.getByText('Added 0 drafts, 3 submissions and 0 settings.')).toBeVisible();
  await page.goto('progress/');
  await expect(page.locator('#streak')).toContainText('3 days in a row.');
});

test('what was answered in theory stands by concept, and goes into a file for Anki', async ({ page }) => {
  await page.goto('data/');
  const answer = (item: string, right: boolean, daysAgo: number) => ({
    ...{ id: `answer${daysAgo}`, item, version: 1, right, share: 1, confidence: 'sure', seconds: 120 },
    at: new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000).toISOString(),
    ...{ place: 'practice', misconception: null },
  });
  const archive = {
    ...{ format: 'ml-judge', version: 1, exportedAt: new Date().toISOString() },
    ...{ drafts: [], submissions: [], progress: [], settings: {} },
    answers: [answer('dropout/mask-of-the-rate', true, 9), answer('dropout/one-forward-pass', false, 2)],
  };
  await page.getByLabel('File to import').setInputFiles({
    name: 'ml-judge.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(archive)),
  });
  await expect(page.getByText(/^Added .*2 answers/)).toBeVisible();
  await page.goto('progress/');
  const theory = page.locator('ml-theory-progress');
  const area = theory.locator('.area-of').filter({ hasText: /optimisation and deep learning/i });
  await area.locator('summary').click();
  await expect(area.getByRole('listitem').filter({ hasText: 'to work on' })).toContainText(
    /Dropout\s+to work on\s+2 of \d questions answered, 1 not right the last time\. Remembered now with a chance of \d+ %/,
  );
  await expect(theory.getByText('With a few more answers you will see here')).toBeVisible();
  await expect(theory.getByText('4 min on questions and reviews in 12 weeks')).toBeVisible();
  await expect(theory.getByRole('link', { name: 'Review what is due' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    theory.getByRole('button', { name: 'Your questions for Anki' }).click(),
  ]);
  await expect(theory.getByText(/^2 cards\./)).toBeVisible();
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
  const cards = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  expect(cards.map(([id]) => id).sort()).toEqual(['dropout/mask-of-the-rate', 'dropout/one-forward-pass']);
  expect(cards.every((cells) => cells.length === 4 && !cells.join('').includes('{{'))).toBe(true);
  await expectAxeCleanInBothThemes(page);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
