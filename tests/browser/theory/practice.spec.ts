import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';

const CONCEPT = 'theory/precision-recall/';
const QUESTIONS = 6;

const BUNDLE = JSON.parse(
  readFileSync(
    new URL('../../../dist-test/theory/precision-recall/concept.bundle.json', import.meta.url),
    'utf8',
  ),
) as { items: { id: string; kind: string; draws?: { shown: Record<string, string>; answer: number }[] }[] };

const quiz = (page: Page) => page.locator('ml-quiz');
const button = (page: Page, name: string) => quiz(page).getByRole('button', { name, exact: true });
const told = (page: Page) => quiz(page).locator('.verdict');

/** Goes to the question whose text says this, not knowing those before it. */
async function goTo(page: Page, words: string): Promise<void> {
  await page.goto(CONCEPT);
  for (let turn = 0; turn < QUESTIONS; turn++) {
    await expect(quiz(page).locator('.stem')).toBeVisible();
    if ((await quiz(page).locator('.stem').textContent())?.includes(words)) return;
    await skip(page);
  }
  throw new Error(`No question says ${words}.`);
}

/** Answers anything, and goes on. */
async function skip(page: Page): Promise<void> {
  await answerAnything(page);
  await quiz(page).locator('.next .primary').click();
}

async function answerAnything(page: Page): Promise<void> {
  const place = quiz(page).locator('.option input, .line input, .typed, .step, textarea').first();
  const kind = await place.evaluate((element) => element.tagName + (element as HTMLInputElement).type);
  if (kind.includes('radio')) await place.check();
  else if (kind.startsWith('BUTTON')) await place.click();
  else await place.fill('12345');
  await button(page, 'Guess').click();
  if (await button(page, 'That is it').isVisible()) await button(page, 'That is it').click();
  await expect(told(page)).toBeVisible();
}

test('a choice: how sure comes with the answer, and a wrong one is explained', async ({ page }) => {
  await page.goto('theory/');
  await page.getByRole('link', { name: 'Precision, recall and F1' }).click();
  await expect(quiz(page).getByText('Question 1 of 6')).toBeVisible();
  await button(page, 'Sure').click();
  await expect(quiz(page).getByRole('alert')).toHaveText('Choose an answer first.');
  await quiz(page).getByText('Recall rises and precision falls.').click();
  await button(page, 'Sure').click();
  await expect(told(page)).toBeFocused();
  await expect(told(page)).toContainText('Not right');
  await expect(quiz(page).getByRole('heading', { name: 'Precision and recall are a seesaw' })).toBeVisible();
  await expect(quiz(page).locator('.explanation')).toContainText('recall never falls');
  await expect(quiz(page).getByText('✓ right')).toBeVisible();
  await expect(quiz(page).getByRole('link', { name: /^Write it/ })).toHaveAttribute(
    'href',
    /problems\/precision-recall-f1\/$/,
  );
  await button(page, 'Next question').click();
  await expect(quiz(page).getByText('Question 2 of 6')).toBeVisible();
});

test('a number is read as people type it, and what cannot be read is said before it counts', async ({
  page,
}) => {
  await goTo(page, 'What is the precision of a flag');
  const field = quiz(page).getByLabel('Your number');
  const note = quiz(page).locator('#number-note');
  await expect(note).toHaveText('Within 1 % + 0.002 is right.');
  await field.fill('about 7');
  await expect(note).toContainText('cannot be read as a number');
  await button(page, 'Sure').click();
  await expect(told(page)).toBeHidden();
  await field.fill('7 %');
  await expect(note).toHaveText('Read as 0.07.');
  const stem = (await quiz(page).locator('.stem').textContent()) ?? '';
  const draws = BUNDLE.items.find(({ id }) => id.endsWith('base-rate'))?.draws ?? [];
  const draw = draws.find(({ shown }) =>
    [`finds ${shown['recall']} %`, `flags ${shown['false_alarms']} %`, `production ${shown['base']} %`].every(
      (one) => stem.includes(one),
    ),
  );
  await field.fill(`${((draw?.answer ?? 0) * 100).toFixed(3).replace('.', ',')} %`);
  await field.press('Enter');
  await expect(told(page)).toHaveText(/Right/);
  await expect(quiz(page).locator('.explanation')).toContainText(draw?.shown['faulty'] ?? '?');
  await expect(quiz(page).locator('.explanation')).not.toContainText('{{');
});

test('steps are put in order by pressing them, and a stray one is explained', async ({ page }) => {
  await goTo(page, 'Put the steps in order');
  const step = (text: string) => quiz(page).locator('.step').filter({ hasText: text });
  await step('flagged = np.cumsum(y)').click();
  await quiz(page).getByRole('button', { name: 'Step 1: take out' }).click();
  await step('hits = y[order]').click();
  await step('np.argsort(-scores').click();
  await quiz(page).getByRole('button', { name: 'Step 2: move up' }).click();
  await step('np.cumsum(hits)').click();
  await step('np.arange').click();
  await step('precision =').click();
  await button(page, 'I think so').click();
  await expect(told(page)).toHaveText(/Right/);
});

test('what is printed is typed, and the wrong line is picked', async ({ page }) => {
  await goTo(page, 'The model flags nobody');
  await quiz(page).getByLabel('It prints').fill('0.0 ');
  await button(page, 'I think so').click();
  await expect(quiz(page).getByRole('heading', { name: '0/0 counts as zero' })).toBeVisible();
  await expect(quiz(page).locator('.output')).toHaveText('nan');
  await goTo(page, 'Which line is wrong');
  await quiz(page).locator('.line').nth(6).click();
  await button(page, 'Sure').click();
  await expect(told(page)).toHaveText(/Right/);
});

test('a free answer is compared with a model answer, point by point', async ({ page }) => {
  await goTo(page, 'A product manager asks');
  await quiz(page).getByLabel('Your answer').fill('A model that never flags is as accurate.');
  await button(page, 'I think so').click();
  await expect(quiz(page).getByRole('heading', { name: 'One good answer' })).toBeVisible();
  await quiz(page).getByRole('checkbox').first().check();
  await button(page, 'That is it').click();
  await expect(told(page)).toContainText('Some of it is missing');
});

test('who does not know it yet reads the lesson, warms up, and comes back', async ({ page }) => {
  await goTo(page, 'Which line is wrong');
  await button(page, 'I don’t know this yet').click();
  await expect(quiz(page).getByRole('heading', { name: /in two minutes/ })).toBeFocused();
  await expect(quiz(page).getByRole('img', { name: /precision-recall curve/ })).toBeVisible();
  await button(page, 'Warm up with an easier one').click();
  await expect(quiz(page).getByText('A warm-up')).toBeVisible();
  await quiz(page).getByText('Recall stays as it was or rises.').click();
  await button(page, 'Sure').click();
  await button(page, 'Back to the question').click();
  await expect(quiz(page).locator('.stem')).toContainText('Which line is wrong');
});

test('everything by keyboard, and the list counts what was right', async ({ page }) => {
  await page.goto(CONCEPT);
  await expect(quiz(page).locator('.stem')).toContainText('fraud model');
  const options = await quiz(page).locator('.option').allTextContents();
  const right = options.findIndex((text) => text.includes('Recall stays')) + 1;
  await quiz(page).getByRole('radio').first().focus();
  await page.keyboard.press(String(right));
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText(/Right/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(quiz(page).getByText('Question 2 of 6')).toBeVisible();
  await page.goto('theory/');
  await expect(page.locator('[data-concept="precision-recall"] .count')).toHaveText('1 of 6 right');
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
  ['light', 360],
] as const)
  test(`axe finds nothing in ${colorScheme} at ${width}, and it fits`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(CONCEPT);
    await page.getByText('The lesson, two minutes').click();
    for (let turn = 0; turn < QUESTIONS; turn++) {
      await expect(quiz(page).locator('.stem')).toBeVisible();
      await expectAxeClean(page);
      await answerAnything(page);
      await expectAxeClean(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await quiz(page).locator('.next .primary').click();
    }
    await expect(quiz(page).getByRole('heading', { name: /of 6 right/ })).toBeVisible();
    await expectAxeClean(page);
  });
