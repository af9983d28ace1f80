import { expect, test, type Page } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import { scriptOf, startBlog, submitRight, whenAllReady, type Blog } from '../support/blog.ts';

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
      expect(box?.height).toBeGreaterThan(400);
      expect(box?.height).toBeLessThan(700);
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(sideways)).toBeLessThanOrEqual(name.includes('dialog') ? 40 : 0);
    });
  }
}

const WORDS = `<p>${'Words of a post that go on and on. '.repeat(20)}</p>`;

/** Places whose width is their own: the element in one leaves the page around it as wide as it is. */
const COLUMNS: Record<string, { html: string; width: number; narrow?: number }> = {
  'beside a menu': {
    html: `<div style="display: flex; gap: 16px"><nav style="flex: none; width: 100px">Menu</nav><article>${WORDS}${TAG}</article></div>`,
    width: 1148,
    narrow: 258,
  },
  'between two columns': {
    html: `<div style="display: grid; grid-template-columns: 200px 1fr 200px; width: 900px"><nav></nav><article>${TAG}</article></div>`,
    width: 500,
  },
  'in one of two halves': {
    html: `<div style="display: flex"><div style="flex: 1">${WORDS}</div><div style="flex: 1">${TAG}</div></div>`,
    width: 632,
  },
  'in an inline block of a narrow column': {
    html: `<div style="width: 500px"><span style="display: inline-block">${TAG}</span></div>`,
    width: 500,
  },
  'beside long words': { html: `<div style="display: flex">${WORDS}${TAG}</div>`, width: 240, narrow: 240 },
};

for (const [name, { html, width, narrow }] of Object.entries(COLUMNS)) {
  for (const [room, least] of [
    [1280, width],
    [390, narrow],
  ]) {
    if (least === undefined) continue;
    test(`it takes no more than there is ${name} at ${room} px`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: room ?? 0, height: 900 });
      await open(page, baseURL, html);
      const wide = await page.locator('ml-problem').evaluate((problem: MlProblem) => problem.offsetWidth);
      if (name === 'beside long words') expect(wide).toBeGreaterThanOrEqual(least);
      else expect(wide).toBe(least);
      const submit = page.getByRole('button', { name: /^Submit/ });
      await submit.scrollIntoViewIfNeeded();
      await expect(submit).toBeInViewport({ ratio: 1 });
    });
  }
}

test('lines run from left to right where the page’s run from top to bottom', async ({ page, baseURL }) => {
  await open(page, baseURL, `<div style="writing-mode: vertical-rl; height: 700px">${WORDS}${TAG}</div>`);
  const problem = page.locator('ml-problem');
  expect((await problem.boundingBox())?.width).toBeGreaterThan(600);
  await expect(problem).toHaveCSS('writing-mode', 'horizontal-tb');
});

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

/** Other places: what is around the tag, and how high it is there, where that is the place's to say. */
const MORE_PLACES: Record<string, { html: string; height?: number; width?: number }> = {
  'a grid’s cell': {
    html: `<div style="display: grid; grid-template-columns: 1fr 2fr"><p>Words</p>${TAG}</div>`,
  },
  'a parent without a box': {
    html: `<div style="display: flex"><div style="display: contents">${TAG}</div></div>`,
  },
  'a page that unsets everything': { html: `<style>* { all: unset !important }</style>${TAG}` },
  'a page that makes a flex box of it': {
    html: `<style>ml-problem { display: flex; padding: 10px; border: 1px solid }</style>${TAG}`,
    width: 1264,
  },
  columns: {
    html: `<div style="columns: 2; width: 1200px"><p>Words.</p>${TAG}<p>Words.</p></div>`,
    width: 592,
  },
  'a slide that is scaled': {
    html: `<div style="font-size: 42px; width: 960px; height: 700px; transform: scale(0.8)">${TAG}</div>`,
    width: 960,
  },
  'a fixed corner': {
    html: `<div style="position: fixed; inset: auto 0 0 auto; width: 420px; height: 360px; display: flex">${TAG}</div>`,
    height: 360,
    width: 420,
  },
  'a box with a ratio, all of it': {
    html: `<div style="width: 640px; aspect-ratio: 16/9; overflow: hidden"><ml-problem problem="sum-list" height="100%"></ml-problem></div>`,
    height: 360,
    width: 640,
  },
  'a zoomed page': { html: `<body style="zoom: 2">${TAG}` },
  'a page of small rems': {
    html: `<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>${TAG}`,
  },
  'an element of another framework': {
    html: `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '<div style="display:flex">${TAG}</div>'</script>`,
  },
};

for (const [name, { html, height, width }] of Object.entries(MORE_PLACES)) {
  test(`${name} has it in the right size`, async ({ page, baseURL }) => {
    const advice: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && advice.push(message.text()));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(blog.post('/places', scriptOf(baseURL) + html));
    const widget = page.locator('ml-problem');
    await widget.evaluate(async (problem: MlProblem) => {
      await customElements.whenDefined('ml-problem');
      await problem.ready;
    });
    const size = await widget.evaluate((problem: MlProblem) => [problem.offsetWidth, problem.offsetHeight]);
    if (width) expect(size[0]).toBe(width);
    else expect(size[0]).toBeGreaterThanOrEqual(600);
    if (height) expect(size[1]).toBe(height);
    expect(size[1]).toBeGreaterThan(350);
    expect(size[1]).toBeLessThan(840);
    const [box, submit] = await Promise.all([
      widget.boundingBox(),
      page.getByRole('button', { name: /^Submit/ }).boundingBox(),
    ]);
    expect((submit?.y ?? 0) + (submit?.height ?? 0)).toBeLessThanOrEqual(
      (box?.y ?? 0) + (box?.height ?? 0) + 1,
    );
    expect(advice).toEqual([]);
  });
}

for (const width of [240, 320, 719, 720, 960, 2560]) {
  test(`it fits ${width} px`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: Math.max(width, 320), height: 900 });
    await open(page, baseURL, `<body style="margin: 0"><div style="width: ${width}px">${TAG}</div>`);
    const problem = page.locator('ml-problem');
    expect(await problem.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    await expect(page.getByRole('button', { name: /^Submit/ })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Code', exact: true })).toBeVisible({
      visible: width < 720,
    });
  });
}

/** Where it cannot work its author is told what to do, and nobody else. */
const TOO_SMALL: Record<string, [html: string, remedy: RegExp]> = {
  'too narrow': [`<div style="width: 180px">${TAG}</div>`, /180 pixels are too narrow/],
  'too low': [`<style>ml-problem { display: block; height: 100px }</style>${TAG}`, /100 pixels are too low/],
  'cut off': [`<div style="height: 300px; overflow: hidden">${TAG}</div>`, /cuts it off.*height="100%"/],
};

for (const [name, [html, remedy]] of Object.entries(TOO_SMALL)) {
  test(`the console has a remedy where it is ${name}`, async ({ page, baseURL }) => {
    const advice: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && advice.push(message.text()));
    await open(page, baseURL, html);
    await expect.poll(() => advice).toHaveLength(1);
    expect(advice[0]).toMatch(remedy);
    await expect(page.locator('ml-problem')).not.toContainText(/pixels are|cuts it off/);
  });
}

test('attributes that mean nothing change nothing, and the console says so', async ({ page, baseURL }) => {
  const advice: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && advice.push(message.text()));
  const heightOf = async (attributes: string): Promise<number> => {
    await open(page, baseURL, `<ml-problem problem="sum-list" ${attributes}></ml-problem>`);
    return page.locator('ml-problem').evaluate((problem: MlProblem) => problem.offsetHeight);
  };
  const usual = await heightOf('');
  await expect.poll(() => advice).toEqual([]);
  expect(await heightOf('height="huge" lines="many" theme="pink" view="x" tabs="foo"')).toBe(usual);
  await expect.poll(() => advice.length).toBe(5);
  for (const name of ['height="huge"', 'lines="many"', 'theme="pink"', 'view="x"', 'tabs="foo"'])
    expect(advice.filter((words) => words.includes(name))).toHaveLength(1);
  expect(await heightOf('height="-300" lines="-5"')).toBe(usual);
  expect(await heightOf('lines="1e6"')).toBeLessThan(8000);
});

test('a reader’s text of 200 % leaves room for the buttons', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, baseURL, `<style>html { font-size: 200% }</style>${TAG}`);
  await expect(page.getByRole('button', { name: 'Code', exact: true })).toBeInViewport({ ratio: 1 });
});

test('on paper it is as long as what it shows', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await open(page, baseURL, TAG);
  await page.emulateMedia({ media: 'print' });
  const boxes = await Promise.all(
    ['.about', 'ml-editor', '.answers'].map((part) => page.locator(`ml-problem ${part}`).boundingBox()),
  );
  for (const box of boxes) expect(box?.height).toBeGreaterThan(20);
  await expect(page.getByRole('button', { name: /^(?:Submit|Code)/ })).toHaveCount(0);
});
