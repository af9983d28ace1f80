import { expect, test, type Page } from '@playwright/test';
import { scriptOf, startBlog, submitRight, whenAllReady, type Blog } from './blog.ts';

let blog: Blog;
test.beforeAll(async () => void (blog = await startBlog()));
test.afterAll(() => blog.close());

const TAG = '<ml-problem problem="sum-list"></ml-problem>';

async function open(page: Page, site: string | undefined, html: string): Promise<void> {
  await page.goto(blog.post('/places', scriptOf(site) + html));
  await whenAllReady(page, 1);
}

/** Places in which the content decides how wide they are. */
const PLACES = {
  'a flex item': `<div style="display: flex">${TAG}</div>`,
  'a flex item beside words': `<div style="display: flex"><p>Words.</p>${TAG}</div>`,
  'a table’s cell': `<table><tr><td>${TAG}</td></tr></table>`,
  'a float': `<div style="float: left">${TAG}</div>`,
  'an inline block': `<div style="display: inline-block">${TAG}</div>`,
  'an absolute box': `<div style="position: absolute">${TAG}</div>`,
  'a centred grid': `<div style="display: grid; place-items: center">${TAG}</div>`,
  'a centred column': `<div style="display: flex; flex-direction: column; align-items: center">${TAG}</div>`,
  'fit-content': `<div style="width: fit-content">${TAG}</div>`,
  'a dialog': `<dialog open>${TAG}</dialog>`,
};

for (const width of [1280, 390]) {
  for (const [name, html] of Object.entries(PLACES)) {
    test(`${name} gives it the width of a text at ${width} px`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, baseURL, html);
      const box = await page.locator('ml-problem').boundingBox();
      expect(box?.width).toBeGreaterThan(Math.min(600, width * 0.7));
      expect(box?.height).toBeLessThan(4000);
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(sideways)).toBeLessThanOrEqual(name.includes('dialog') ? 40 : 0);
    });
  }
}

test('code and text run from left to right on a page that does not', async ({ page, baseURL }) => {
  await open(page, baseURL, `<div dir="rtl">${TAG}</div>`);
  const line = page.locator('ml-problem .cm-line').first();
  await expect(line).toHaveCSS('direction', 'ltr');
  await expect(page.locator('ml-problem .title')).toHaveCSS('direction', 'ltr');
  await expect(line).toHaveCSS('text-align', /start|left/);
});

test('a slide’s large letters are bounded, a reader’s own are not', async ({ page, baseURL }) => {
  const size = (): Promise<number> =>
    page.locator('ml-problem .workspace').evaluate((work) => parseFloat(getComputedStyle(work).fontSize));
  await open(page, baseURL, `<div style="font-size: 42px">${TAG}</div>`);
  expect(await size()).toBe(20);
  await open(page, baseURL, `<style>html { font-size: 200% }</style>${TAG}`);
  expect(await size()).toBe(32);
});

test('a page that unsets everything shows no frame', async ({ page, baseURL }) => {
  await open(page, baseURL, `<style>* { all: unset !important }</style>${TAG}`);
  expect(await submitRight(page)).toBe('AC');
  await expect(page.locator('iframe[sandbox]').first()).toBeHidden();
});
