/** A widget's height is chosen once: by the author, the page, or itself. No verdict changes it. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { RIGHT, scriptOf, startBlog, whenAllReady, type Blog } from '../support/blog.ts';
import { MOST_SHIFT, layoutShift } from '../support/layout-shift.ts';
import { verdict, writeCode } from '../support/page.ts';

let blog: Blog;
test.beforeAll(async () => void (blog = await startBlog()));
test.afterAll(() => blog.close());

const WORDS = '<p>Words of the post around the widget.</p>'.repeat(4);
const widget = (page: Page): Locator => page.locator('ml-problem');
const submit = (page: Page): Locator => page.getByRole('button', { name: /^Submit/ });

function post(site: string | undefined, tag: string, style = ''): string {
  return blog.post('/height', `${scriptOf(site)}<style>${style}</style>${WORDS}${tag}${WORDS}`);
}

const heightOf = async (locator: Locator): Promise<number> =>
  Math.round((await locator.boundingBox())?.height ?? 0);

const TAG = '<ml-problem problem="sum-list" style="display:block;height:min(36em,90vh)"></ml-problem>';

for (const width of [360, 700, 1100]) {
  test(`nothing moves while it loads and judges, ${width} px wide`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(post(baseURL, TAG));
    await whenAllReady(page, 1);
    const height = await heightOf(widget(page));
    const place = await submit(page).boundingBox();
    const scroll = await page.evaluate(() => scrollY);
    for (const [code, word] of [
      ['def solve(xs):\n    return 1\n', 'Wrong answer'],
      [RIGHT, 'Accepted'],
    ] as const) {
      if (width < 720) await page.getByRole('button', { name: 'Code', exact: true }).click();
      await writeCode(page, code);
      await submit(page).click();
      await expect(verdict(page, word)).toBeInViewport({ timeout: 90_000 });
      expect(await heightOf(widget(page))).toBe(height);
      expect(await submit(page).boundingBox()).toEqual(place);
    }
    expect(await page.evaluate(() => scrollY)).toBe(scroll);
    expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
  });
}

for (const [name, attributes, style, expected] of [
  ['a number of pixels', 'height="500"', '', 500],
  ['a length', 'height="30rem"', '', 480],
  ['the page’s styles, which win', 'height="500"', 'ml-problem { height: 450px }', 450],
  ['the page’s least height', '', 'ml-problem { min-height: 700px }', 700],
  ['the page’s greatest height', '', 'ml-problem { max-height: 400px }', 400],
  ['all of a place', 'height="100%"', 'div { height: 420px } ml-problem { height: 100% }', 420],
] as const) {
  test(`the height is that of ${name}`, async ({ page, baseURL }) => {
    await page.goto(
      post(baseURL, `<div><ml-problem problem="sum-list" ${attributes}></ml-problem></div>`, style),
    );
    await whenAllReady(page, 1);
    expect(await heightOf(widget(page))).toBe(expected);
    await expect(submit(page)).toBeVisible();
    const [box, button] = [await widget(page).boundingBox(), await submit(page).boundingBox()];
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  });
}

for (const width of [600, 1000]) {
  test(`lines are those of the editor, ${width} px wide`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: width + 16, height: 1200 });
    await page.goto(post(baseURL, '<ml-problem problem="sum-list" lines="15"></ml-problem>'));
    await whenAllReady(page, 1);
    if (width < 720) await page.getByRole('button', { name: 'Code', exact: true }).click();
    const lines = await page.locator('ml-problem .cm-scroller').evaluate((scroller) => {
      const line = scroller.querySelector('.cm-line')?.getBoundingClientRect().height ?? 0;
      return scroller.clientHeight / line;
    });
    expect(lines).toBeGreaterThanOrEqual(15);
    expect(lines).toBeLessThan(16.5);
  });
}

test('with height="auto" it grows with what is shown', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(post(baseURL, '<ml-problem problem="sum-list" height="auto"></ml-problem>'));
  await whenAllReady(page, 1);
  await expect(page.getByRole('textbox', { name: 'Your code' })).toBeVisible();
  expect(await heightOf(widget(page))).toBeGreaterThan(700);
});

test('where there is no room for two, panes are shown one at a time', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto(post(baseURL, TAG));
  await whenAllReady(page, 1);
  const pane = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const code = page.getByRole('textbox', { name: 'Your code, in Python' });
  const statement = page.locator('ml-problem .title');
  await expect(statement).toBeVisible();
  await expect(code).toBeHidden();
  await pane('Code').click();
  await expect(statement).toBeHidden();
  await code.click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(pane('Results')).toHaveAttribute('aria-pressed', 'true');
  await expect(code).toBeHidden();
  // Whoever wrote by keyboard is one key away from writing on.
  await expect(pane('Code')).toBeFocused();
  await page
    .getByRole('button', { name: /^line \d/ })
    .first()
    .click({ timeout: 90_000 });
  await expect(code).toBeFocused();
});

test('each pane and the poster can be used by everybody', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(
    post(baseURL, TAG.replace('style=', 'loading="click" style='), ':root { color-scheme: light dark }'),
  );
  const check = (): Promise<void> => expectAxeCleanInBothThemes(page, undefined, { within: 'ml-problem' });
  await expect(page.locator('ml-problem .title')).toBeVisible();
  await check();
  await page.getByRole('button', { name: 'Solve it here' }).click();
  await whenAllReady(page, 1);
  for (const name of ['Problem', 'Code', 'Results']) {
    await page.getByRole('button', { name, exact: true }).click();
    await check();
  }
});

test('a frame keeps the height that it asked for', async ({ page, baseURL }) => {
  const frame = `<iframe title="Problem" src="${baseURL}embed/sum-list/" style="width: 100%; height: 640px; border: 0"></iframe>`;
  await page.goto(
    blog.post('/frame', `${WORDS}${frame}<script src="${baseURL}frame-resize.js"></script>${WORDS}`),
  );
  const inside = page.frameLocator('iframe');
  await inside.locator('ml-problem').evaluate((problem: MlProblem) => problem.ready);
  const height = await heightOf(page.locator('iframe'));
  const room = await page.evaluate(() => screen.availHeight * 0.85);
  expect(height).toBeGreaterThan(400);
  expect(height).toBeLessThanOrEqual(Math.max(448, room));
  await inside.locator('ml-problem').evaluate((problem: MlProblem, code) => {
    problem.code = code;
    return problem.submit();
  }, RIGHT);
  await expect(inside.locator('ml-results').getByText('Accepted').first()).toBeVisible();
  expect(await heightOf(page.locator('iframe'))).toBe(height);
  expect(await inside.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)).toBe(0);
});
