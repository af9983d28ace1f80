import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import type { Archive } from '../../../src/storage/index.ts';
import { editor, openProblem } from '../support/page.ts';

const SLUG = 'precision-recall-f1';
/** `npm run test:keeping` takes more. */
const STEPS = Number(process.env['ML_JUDGE_KEEPING_STEPS'] ?? 60);
const SEED = Number(process.env['ML_JUDGE_KEEPING_SEED'] ?? 20);
/** A loss is found soon after the step that made it. */
const STEPS_BETWEEN_LOOKS = 50;

/** What a tab goes through. Typing comes often, and every end is as sudden as it gets. */
const ACTIONS = [
  ...Array<'type'>(10).fill('type'),
  'reload',
  'reload at once',
  'close',
  'crash',
  'reset',
  'restore',
] as const;

/** A linear congruential generator: the same steps in every run of a seed. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openProblem(page, SLUG);
  return page;
}

/** Types at the end, as somebody who goes on where they were. */
async function type(page: Page, text: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The command itself is never answered: the tab is gone.
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

/** Puts the oldest of the other drafts into the editor, where there is one. */
async function restore(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Attempts' }).click();
  const buttons = page.getByRole('button', { name: /Restore the code of draft/ });
  if ((await buttons.count()) > 0) await buttons.last().click();
}

/** All code that a tab itself offers: in its editor, or among the other drafts. */
function offered(page: Page): Promise<string> {
  return page.locator('ml-problem').evaluate(async (element: MlProblem) => {
    await element.ready;
    const attempts = element.shadowRoot?.querySelector('ml-attempts');
    return [element.code, ...(attempts?.drafts ?? []).map(({ code }) => code)].join('\n');
  });
}

/** All code that a reader could find again, by the export of everything. */
async function everythingKept(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto('data/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const archive = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Archive;
  await page.close();
  return [
    ...archive.drafts.map(({ code }) => code),
    ...archive.submissions.map((one) => one.sourceCode),
  ].join('\n');
}

function expectAll(typed: readonly string[], kept: string, log: readonly string[]): void {
  const lost = typed.filter((token) => !kept.includes(token));
  expect(lost, log.slice(-2 * STEPS_BETWEEN_LOOKS).join('\n')).toEqual([]);
}

test(`two tabs on one problem lose no character in ${STEPS} steps`, async ({ context }) => {
  test.setTimeout(60_000 + STEPS * 5_000);
  // Nothing is judged here.
  await context.route('**/python/**', (route) => route.abort());
  const draw = generator(SEED);
  const tabs = [await openTab(context), await openTab(context)];
  const typed: string[] = [];
  const log: string[] = [];
  for (let step = 1; step <= STEPS; step++) {
    const index = draw(2);
    const tab = tabs[index];
    const action = ACTIONS[draw(ACTIONS.length)];
    if (!tab || !action) throw new Error('no such tab or action');
    log.push(`${step}: ${action} in tab ${index}`);
    await tab.bringToFront();
    switch (action) {
      case 'type': {
        const token = `t${step}_`;
        await type(tab, token);
        typed.push(token);
        break;
      }
      case 'reload':
        await tab.reload();
        await expect(editor(tab)).toBeVisible();
        break;
      case 'reload at once':
        typed.push(`u${step}_`);
        await type(tab, `u${step}_`);
        await tab.reload();
        await expect(editor(tab)).toBeVisible();
        break;
      case 'close':
        await tab.close();
        tabs[index] = await openTab(context);
        break;
      case 'crash':
        typed.push(`v${step}_`);
        await type(tab, `v${step}_`);
        await crash(tab);
        tabs[index] = await openTab(context);
        expectAll(typed, await offered(tabs[index]), log);
        break;
      case 'reset':
        await tab.getByRole('button', { name: 'Reset' }).click();
        break;
      case 'restore':
        await restore(tab);
        break;
      default:
        action satisfies never;
    }
    if (step % STEPS_BETWEEN_LOOKS !== 0 && step !== STEPS) continue;
    expectAll(typed, await everythingKept(context), log);
  }
});
