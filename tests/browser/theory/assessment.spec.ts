import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';

const assessment = (page: Page) => page.locator('ml-assessment');
const button = (page: Page, name: string | RegExp) => assessment(page).getByRole('button', { name });
const unknown = (page: Page) => button(page, 'I don’t know this yet');

/** Says of the question that is shown that it is not known, and waits for the next. */
async function doNotKnow(page: Page, number: number): Promise<void> {
  await expect(assessment(page)).toContainText(`Question ${number} of up to 22`);
  await unknown(page).click();
}

test('an assessment tells nothing until its end, survives a reload, and ends in a map and explanations', async ({
  page,
}) => {
  await page.goto('assess/');
  await expect(assessment(page)).toContainText('Nothing is told until the end');
  await expectAxeCleanInBothThemes(page);
  await button(page, 'Begin').click();
  for (let number = 1; number <= 3; number++) await doNotKnow(page, number);
  await expect(assessment(page)).toContainText('Question 4');
  await expect(assessment(page).locator('.told')).toHaveCount(0);

  await page.reload();
  await button(page, 'Go on with question 4').click();
  for (let number = 4; number <= 8; number++) await doNotKnow(page, number);
  await expect(assessment(page)).toContainText('Question 9');
  await expectAxeCleanInBothThemes(page);
  await button(page, 'Stop here and see the map').click();

  const map = assessment(page).getByRole('list').first();
  await expect(map.getByRole('listitem')).toHaveCount(6);
  await expect(map).toContainText('statistics and linear algebra');
  await expect(assessment(page)).toContainText('not measured yet');
  const asked = assessment(page).locator('details');
  await expect(asked).toHaveCount(8);
  await asked.first().locator('summary').click();
  await expect(asked.first().locator('.explanation')).toBeVisible();
  await expectAxeCleanInBothThemes(page);
  for (const width of [1440, 768, 390, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.screenshot({ path: `test-results/assess-${width}.png`, fullPage: true });
  }
});

test('nothing of Python is fetched for it, and none of its questions is met in practice', async ({
  page,
}) => {
  const python: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/python/')) python.push(request.url());
  });
  await page.goto('assess/');
  await button(page, 'Begin').click();
  await doNotKnow(page, 1);
  await expect(assessment(page)).toContainText('Question 2');
  expect(python).toEqual([]);
  const [measuring, practice] = await page.evaluate(async () => {
    const read = async (file: string): Promise<unknown> => (await fetch(`../theory/${file}`)).json();
    return Promise.all([read('measuring.json'), read('index.json')]);
  });
  const forms = (measuring as { id: string; use: string }[]).filter(({ use }) => use !== 'practice');
  const ids = (practice as { items: { id: string }[] }[]).flatMap(({ items }) => items.map(({ id }) => id));
  expect(forms.length).toBeGreaterThan(30);
  expect(forms.filter(({ id }) => ids.includes(id))).toEqual([]);
});

test('without a connection it says so, and goes on when there is one', async ({ page }) => {
  await page.route('**/theory/measuring.json', (route) => route.abort());
  await page.goto('assess/');
  await expect(assessment(page)).toContainText('could not be fetched. Check the connection');
  await page.unroute('**/theory/measuring.json');
  await button(page, 'Try again').click();
  await expect(button(page, 'Begin')).toBeVisible();
});
