import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean, expectAxeCleanInBothThemes } from '../support/axe.ts';

const plan = (page: Page) => page.locator('ml-plan');
const button = (page: Page, name: string) => plan(page).getByRole('button', { name, exact: true });
const days = (page: Page) => plan(page).locator('section.planned');

async function planAs(page: Page, origin: string): Promise<void> {
  await page.goto('plan/');
  await plan(page).getByRole('radio', { name: origin }).check();
  await button(page, 'Plan the week').click();
  await expect(days(page)).toHaveCount(7);
}

/** Moves what is kept so many days into the past, as if the page had not been opened since. */
async function daysPass(page: Page, count: number): Promise<void> {
  await page.evaluate((count) => {
    const before = (day: string): string =>
      new Date(Date.parse(`${day}T00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
    const kept = JSON.parse(localStorage.getItem('ml-judge/1/plan') ?? '') as {
      plan: { days: { day: string }[]; plannedOn: string };
    };
    for (const one of kept.plan.days) one.day = before(one.day);
    kept.plan.plannedOn = before(kept.plan.plannedOn);
    localStorage.setItem('ml-judge/1/plan', JSON.stringify(kept));
  }, count);
}

test('a week is planned from what one says, stays over a reload, and goes into a calendar', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('contentinfo').getByRole('link', { name: 'This week' }).click();
  await button(page, 'Plan the week').click();
  await expect(plan(page).getByRole('alert')).toContainText('Choose where you come from');
  await plan(page).getByRole('radio', { name: 'Research' }).check();
  await expect(plan(page)).toContainText('SQL and messy tables');
  await plan(page).getByRole('combobox', { name: 'Monday' }).selectOption('none');
  await button(page, 'Plan the week').click();

  await expect(days(page)).toHaveCount(7);
  await expect(days(page).filter({ hasText: 'Monday' })).toContainText('no time');
  await expect(days(page).getByRole('link', { name: 'Assessment' }).first()).toBeVisible();
  const planned = await days(page).allInnerTexts();
  await page.reload();
  await expect(days(page)).toHaveCount(7);
  expect(await days(page).allInnerTexts()).toEqual(planned);

  const saving = page.waitForEvent('download');
  await button(page, 'Save as calendar').click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('ml-judge-week.ics');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(planned.filter((one) => !one.includes('no time')).length);

  await button(page, 'Change what you said').click();
  await plan(page).getByRole('radio', { name: 'DevOps' }).check();
  await button(page, 'Plan the days left anew').click();
  await expect(plan(page)).toContainText('You changed what you had said');
  expect(await days(page).allInnerTexts()).not.toEqual(planned);
});

test('missed days are planned anew with a reason, a week that is over is looked back on, damage is set aside', async ({
  page,
}) => {
  await planAs(page, 'Backend development');
  await daysPass(page, 2);
  await page.reload();
  await expect(plan(page)).toContainText('nothing of the plan happened');
  await expect(plan(page)).toContainText('No day gets longer for it');
  await plan(page).getByText('Days that are over').click();
  await expect(days(page)).toHaveCount(7);

  await daysPass(page, 7);
  await page.reload();
  await expect(plan(page).getByRole('heading', { name: /^Looking back/ })).toBeVisible();
  await expect(plan(page).getByRole('row', { name: /^Problems/ })).toBeVisible();
  await button(page, 'Plan the next seven days').click();
  await expect(plan(page)).toContainText('The last plan was too full');

  await page.evaluate(() => localStorage.setItem('ml-judge/1/plan', '{"version":1,"plan":7}'));
  await page.reload();
  await expect(plan(page).getByRole('alert').first()).toContainText('damaged at plan');
  await plan(page).getByRole('radio', { name: 'Research' }).check();
  await button(page, 'Plan the week').click();
  await expect(days(page)).toHaveCount(7);
  const aside = await page.evaluate(() => localStorage.getItem('ml-judge/1/plan-set-aside'));
  expect(aside).toBe('{"version":1,"plan":7}');
});

test('the day of the interview has one place: set, moved and cleared in the review, the plan follows', async ({
  page,
}) => {
  await planAs(page, 'Backend development');
  // The longest day of the week has its sitting, which the screen opens with.
  const sitting = days(page).getByRole('link', { name: /^Screen of \d+ minutes$/ });
  await expect(sitting).toHaveCount(1);
  const minutes = /\d+/.exec(await sitting.innerText())?.[0] ?? '';
  await sitting.click();
  await expect(page.getByRole('button', { name: `${minutes} minutes` })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  const interview = page.locator('ml-review').getByLabel('Interview on');
  const inDays = (count: number): string =>
    new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
  await page.goto('review/');
  await interview.fill(inDays(-3));
  await expect(page.locator('ml-review')).toContainText('That day is over');
  await interview.fill(inDays(4));
  await page.goto('plan/');
  await expect(plan(page)).toContainText('The interview is in 4 days');
  await page.goto('review/');
  await expect(interview).toHaveValue(inDays(4));
  await interview.fill('');
  await page.goto('plan/');
  await expect(plan(page)).toContainText('No day is set for the interview any more');
  await expect(plan(page)).not.toContainText('The interview is in');
  await button(page, 'Change what you said').click();
  await expect(plan(page).getByLabel(/^Interview on/)).toHaveValue('');
  // Kept, and read again, it stays so.
  await page.reload();
  await expect(days(page)).toHaveCount(7);
  await expect(plan(page)).not.toContainText('The interview is in');
});

test('axe finds nothing in either stage, nothing scrolls sideways, and paper shows the days alone', async ({
  page,
}) => {
  const look = async (): Promise<void> => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  };
  await page.goto('plan/');
  await plan(page).getByRole('radio', { name: 'New from university' }).check();
  await look();
  await expectAxeClean(page);
  await button(page, 'Plan the week').click();
  await expect(days(page)).toHaveCount(7);
  await daysPass(page, 1);
  await page.reload();
  await expect(plan(page)).toContainText('Planned anew');
  for (const summary of await plan(page).locator('summary').all()) await summary.click();
  await look();
  await expectAxeCleanInBothThemes(page);
  await page.emulateMedia({ media: 'print' });
  await expect(days(page).last()).toBeHidden();
  await expect(days(page).first()).toBeVisible();
  await expect(button(page, 'Print')).toBeHidden();
});
