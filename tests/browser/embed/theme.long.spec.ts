/** A widget is light or dark as the page is where it stands, whatever the page says of itself, and live. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { scriptOf, startBlog, whenAllReady, type Blog } from '../support/blog.ts';
import { token } from '../support/tokens.ts';

let blog: Blog;
test.beforeAll(async () => void (blog = await startBlog()));
test.afterAll(() => blog.close());

const TAG = '<ml-problem problem="sum-list"></ml-problem>';
const { light: LIGHT, dark: DARK } = token('surface');

async function open(page: Page, site: string | undefined, html: string): Promise<Locator> {
  await page.goto(blog.post('/theme', scriptOf(site) + html));
  await whenAllReady(page, 1);
  return page.locator('ml-problem');
}

/** Pages that are dark, and how they are so. */
const DARK_PAGES = {
  'says so of its root': `<html style="color-scheme: dark">${TAG}`,
  'says so in a meta tag': `<meta name="color-scheme" content="dark">${TAG}`,
  'is painted dark': `<body style="background: #15171a; color: #ddd">${TAG}`,
  'is painted in a colour of CSS 4': `<body style="background: oklch(0.21 0.01 260); color: oklch(0.9 0 0)">${TAG}`,
  'is painted in a mixed colour': `<body style="background: color-mix(in srgb, black 80%, white)">${TAG}`,
  'has a dark section around it': `<section style="background: #102030; padding: 20px"><div>${TAG}</div></section>`,
  'has a dark picture over a light colour': `<body style="background: #fff linear-gradient(#111, #222); color: #ddd">${TAG}`,
  'has a picture behind light words': `<body style="background: linear-gradient(#111, #222); color: #eee">${TAG}`,
  'has a shadow root painted dark': `<div id="host"></div><script>
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<div style="background: #111"><slot></slot></div>';
    </script><script>host.innerHTML = '${TAG}'</script>`,
};

for (const [name, html] of Object.entries(DARK_PAGES)) {
  test(`it is dark on a page that ${name}`, async ({ page, baseURL }) => {
    await expect(await open(page, baseURL, html)).toHaveCSS('background-color', DARK);
    await expect(page.locator('ml-problem .title')).toHaveCSS('color', token('text').dark);
  });
}

/** Pages on which it is light, although something about them is dark. */
const LIGHT_PAGES = {
  'has a light card on a dark ground': `<html style="color-scheme: dark"><body style="background: #111"><main style="background: #fff; color: #111">${TAG}</main>`,
  'has light words on something see-through over white': `<body style="background: #fff"><p style="background: rgb(0 0 0 / 10%)">${TAG}`,
  'has a light picture over a dark colour': `<body style="background: #111 linear-gradient(#fff, #eee); color: #222">${TAG}`,
  'only links in light colours': `<style>a { color: #eee }</style><p>${TAG}`,
};

for (const [name, html] of Object.entries(LIGHT_PAGES)) {
  test(`it is light on a page that ${name}`, async ({ page, baseURL }) => {
    await expect(await open(page, baseURL, html)).toHaveCSS('background-color', LIGHT);
  });
}

/** How generators of sites turn dark while somebody reads. */
const SWITCHES = {
  'class="dark" (VitePress, Tailwind)': {
    style: 'html.dark body { background: #1b1b1f; color: #dfdfd6 }',
    turn: (): void => void document.documentElement.classList.toggle('dark'),
  },
  'data-theme (Docusaurus), with color-scheme': {
    style: "[data-theme='dark'] { color-scheme: dark; background: #1b1b1d }",
    turn: (): void => {
      const { dataset } = document.documentElement;
      if (dataset['theme']) delete dataset['theme'];
      else dataset['theme'] = 'dark';
    },
  },
  'data-md-color-scheme of the body (MkDocs Material)': {
    style: "body[data-md-color-scheme='slate'] { background: hsl(225 15% 14%); color: #fff }",
    turn: (): void => {
      const { dataset } = document.body;
      if (dataset['mdColorScheme']) delete dataset['mdColorScheme'];
      else dataset['mdColorScheme'] = 'slate';
    },
  },
  'data-bs-theme (Bootstrap), gliding': {
    style:
      'body { background: #fff; transition: background 0.4s } html[data-bs-theme="dark"] body { background: #212529 }',
    turn: (): void => {
      const { dataset } = document.documentElement;
      if (dataset['bsTheme']) delete dataset['bsTheme'];
      else dataset['bsTheme'] = 'dark';
    },
  },
  'another stylesheet (Quarto)': {
    style: '',
    turn: (): void => {
      const own = document.head.querySelector('[data-dark]');
      if (own) return own.remove();
      const sheet = document.createElement('style');
      sheet.dataset['dark'] = '';
      sheet.textContent = 'body { background: #222; color: #fff }';
      return document.head.append(sheet);
    },
  },
};

for (const [name, { style, turn }] of Object.entries(SWITCHES)) {
  test(`it follows ${name}`, async ({ page, baseURL }) => {
    const problem = await open(page, baseURL, `<style>${style}</style><body>${TAG}`);
    await expect(problem).toHaveCSS('background-color', LIGHT);
    await page.evaluate(turn);
    await expect(problem).toHaveCSS('background-color', DARK);
    await page.evaluate(turn);
    await expect(problem).toHaveCSS('background-color', LIGHT);
  });

  test(`a frame follows ${name}`, async ({ page, baseURL }) => {
    const frame = `<iframe title="Problem" src="${baseURL}embed/sum-list/?theme=auto" width="700" height="600"></iframe>`;
    const script = `<script src="${baseURL}frame-resize.js"></script>`;
    await page.goto(blog.post('/frame', `<style>${style}</style><body>${frame}${script}`));
    const problem = page.frameLocator('iframe').locator('ml-problem');
    await expect(problem).toHaveCSS('background-color', LIGHT);
    await page.evaluate(turn);
    await expect(problem).toHaveCSS('background-color', DARK);
    await page.evaluate(turn);
    await expect(problem).toHaveCSS('background-color', LIGHT);
  });
}

test('it follows the system where the page does', async ({ page, baseURL }) => {
  const style = `<style>
    :root { color-scheme: light dark }
    @media (prefers-color-scheme: dark) { .painted { background: #111 } }
  </style>`;
  for (const kind of ['', 'class="painted"']) {
    await page.emulateMedia({ colorScheme: 'light' });
    const problem = await open(page, baseURL, `${style}<div ${kind}>${TAG}</div>`);
    await expect(problem).toHaveCSS('background-color', LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(problem).toHaveCSS('background-color', DARK);
  }
});

test('an author who has chosen a theme keeps it', async ({ page, baseURL }) => {
  const chosen = TAG.replace(' problem', ' theme="light" problem');
  const frame = `<iframe title="Problem" src="${baseURL}embed/sum-list/?theme=light" width="700" height="600"></iframe>`;
  const problem = await open(
    page,
    baseURL,
    `<body style="background: #111; color: #eee">${chosen}${frame}<script src="${baseURL}frame-resize.js"></script>`,
  );
  await expect(problem).toHaveCSS('background-color', LIGHT);
  const framed = page.frameLocator('iframe').locator('ml-problem');
  await framed.locator('ml-toolbar').waitFor();
  await expect(framed).toHaveCSS('background-color', LIGHT);
});
