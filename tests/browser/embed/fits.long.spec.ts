import { expect, test, type Page } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import { RIGHT, scriptOf, startBlog, submitRight, whenAllReady, type Blog } from '../support/blog.ts';
import { token } from '../support/tokens.ts';

let blog: Blog;
test.beforeAll(async () => void (blog = await startBlog()));
test.afterAll(() => blog.close());

const TAG = '<ml-problem problem="sum-list"></ml-problem>';

async function open(page: Page, site: string | undefined, html: string): Promise<void> {
  await page.goto(blog.post('/fits', scriptOf(site) + html));
  await whenAllReady(page, 1);
}

const NASTY = `<style>
  * { color: #f0f !important; letter-spacing: 1em !important; line-height: 4 !important; text-transform: uppercase !important;
      font-style: italic !important; font-weight: 900 !important; text-align: right !important; text-indent: 5em !important;
      white-space: nowrap !important; cursor: wait !important; text-shadow: 2px 2px red !important; word-spacing: 2em !important; }
  p { margin: 80px } button { background: red; padding: 30px; border-radius: 99px } pre, code { background: yellow }
  h2 { font-size: 90px } ul { list-style: square } a { display: none }
</style>`;

test('what a page’s own rules say does not reach into the widget', async ({ page, baseURL }) => {
  const looks = (): Promise<unknown> =>
    page.locator('ml-problem').evaluate((problem) => {
      const properties =
        'color letter-spacing line-height text-transform font-style font-weight text-align text-indent white-space cursor text-shadow word-spacing margin padding background-color font-size';
      const roots = [problem, ...(problem.shadowRoot?.querySelectorAll('ml-toolbar, ml-tabs') ?? [])];
      return roots
        .flatMap((root) => [...(root.shadowRoot?.querySelectorAll('p, button, h2, span, code') ?? [])])
        .map((element) => {
          const style = getComputedStyle(element);
          return properties.split(' ').map((name) => style.getPropertyValue(name));
        });
    });
  await open(page, baseURL, TAG);
  const before = await looks();
  await open(page, baseURL, NASTY + TAG);
  expect(await looks()).toEqual(before);
});

test('a page gives the widget its font, its colours and its theme', async ({ page, baseURL }) => {
  const style = `<style>
    body { font: 18px Georgia; color-scheme: dark } ml-problem { --ml-accent: #a0f; --ml-surface: #123456 }
    ml-problem::part(submit-button) { text-transform: uppercase } ml-problem::part(verdict) { letter-spacing: 3px }
  </style>`;
  await open(page, baseURL, style + TAG);
  const submit = page.getByRole('button', { name: /^Submit/ });
  await expect(submit).toHaveCSS('text-transform', 'uppercase');
  await expect(submit).toHaveCSS('background-color', 'rgb(170, 0, 255)');
  await expect(page.locator('ml-problem .title')).toHaveCSS('font-family', 'Georgia');
  await expect(page.locator('ml-problem')).toHaveCSS('background-color', 'rgb(18, 52, 86)');
  await expect(page.locator('ml-problem .title')).toHaveCSS('color', token('text').dark);
  expect(await submitRight(page)).toBe('AC');
  await expect(page.locator('ml-results .verdict')).toHaveCSS('letter-spacing', '3px');
});

test('keys that the widget uses stay in it, all others reach the page', async ({ page, baseURL }) => {
  await open(page, baseURL, TAG);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener('keydown', ({ key, ctrlKey }) => heard.push(ctrlKey ? `Control+${key}` : key));
  });
  const heard = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  await page.getByRole('textbox', { name: 'Your code, in Python' }).click();
  for (const key of ['/', 'j', 'ArrowDown', 'Control+Enter', 'Control+s', 'Control+a', 'Control+z'])
    await page.keyboard.press(key);
  expect((await heard()).filter((key) => key !== 'Control+Control')).toEqual([]);
  for (const key of ['Control+,', 'Escape', 'F2', 'Tab']) await page.keyboard.press(key);
  expect((await heard()).filter((key) => key !== 'Control+Control')).toEqual([
    'Control+,',
    'Escape',
    'F2',
    'Tab',
  ]);
  await page.getByRole('tab', { name: 'Statement' }).focus();
  for (const key of ['ArrowRight', 'Space', '/']) await page.keyboard.press(key);
  expect(await heard()).toEqual(['/']);
});

test('neither loading nor judging scrolls the page or takes the focus', async ({ page, baseURL }) => {
  const text = '<p>Words.</p>'.repeat(60);
  await open(page, baseURL, `<input id="own" autofocus>${text}${TAG}${text}`);
  await page.evaluate(() => {
    document.getElementById('own')?.focus();
    scrollTo(0, 300);
  });
  expect(await submitRight(page)).toBe('AC');
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([300, 'own']);
});

test('a form knows whether the problem is solved', async ({ page, baseURL }) => {
  const tag = '<ml-problem problem="sum-list" name="exercise" required></ml-problem>';
  await open(page, baseURL, `<form id="form">${tag}<button>Hand in</button></form>`);
  const form = () =>
    page.evaluate(() => {
      const element = document.getElementById('form') as HTMLFormElement;
      return { valid: element.checkValidity(), data: Object.fromEntries(new FormData(element)) };
    });
  expect(await form()).toMatchObject({
    valid: false,
    data: { 'exercise-code': expect.stringContaining('def') },
  });
  expect(await submitRight(page)).toBe('AC');
  await expect.poll(form).toEqual({ valid: true, data: { exercise: 'solved', 'exercise-code': RIGHT } });
  expect(await page.locator('ml-problem').evaluate((problem) => problem.matches(':state(solved)'))).toBe(
    true,
  );
  // Editing afterwards does not unsolve it.
  await page.locator('ml-problem').evaluate((problem: MlProblem) => (problem.code = 'x = 1\n'));
  await expect.poll(form).toEqual({ valid: true, data: { exercise: 'solved', 'exercise-code': 'x = 1\n' } });
});

test('it answers a form, and a script, as any field does', async ({ page, baseURL }) => {
  const tag = '<ml-problem problem="sum-list" name="exercise" required></ml-problem>';
  await open(page, baseURL, `<form><fieldset>${tag}</fieldset><input><button>Hand in</button></form>`);
  const told = await page.locator('ml-problem').evaluate(async (problem: MlProblem) => {
    const { form } = problem;
    const fieldset = problem.closest('fieldset') as HTMLFieldSetElement;
    const inert = async (): Promise<boolean> => {
      await problem.updateComplete;
      return problem.shadowRoot?.querySelector<HTMLElement>('.work')?.inert ?? false;
    };
    const unsolved = [problem.checkValidity(), problem.validity.valueMissing, problem.validationMessage];
    problem.setCustomValidity('Not before Monday.');
    await problem.updateComplete;
    const own = [problem.validity.customError, problem.validationMessage];
    problem.setCustomValidity('');
    fieldset.disabled = true;
    const disabled = [problem.willValidate, await inert()];
    fieldset.disabled = false;
    const enabled = [problem.willValidate, await inert()];
    const starter = problem.code;
    problem.code = 'x = 1\n';
    await problem.updateComplete;
    form?.reset();
    const { name, required } = problem;
    return { unsolved, own, disabled, enabled, reset: problem.code === starter, name, required };
  });
  expect(told).toEqual({
    unsolved: [false, true, 'This problem is not solved yet.'],
    own: [true, 'Not before Monday.'],
    disabled: [false, true],
    enabled: [true, false],
    reset: true,
    name: 'exercise',
    required: true,
  });
  // Enter in a form leads to the element, and the page stays about where it is.
  await page.getByRole('textbox').last().press('Enter');
  await expect(page.locator('ml-problem')).toBeFocused();
});

test('attributes say what properties do', async ({ page, baseURL }) => {
  await open(page, baseURL, TAG);
  const attributes = await page.locator('ml-problem').evaluate(async (problem: MlProblem) => {
    const before = problem.getAttributeNames();
    Object.assign(problem, {
      height: '500',
      lines: 12,
      loading: 'eager',
      name: 'n',
      required: true,
      theme: 'dark',
    });
    problem.problem = 'stable-softmax';
    await problem.updateComplete;
    return [before, problem.getAttributeNames().map((name) => `${name}=${problem.getAttribute(name)}`)];
  });
  expect(attributes[0]?.sort()).toEqual(['problem', 'theme']);
  expect(attributes[1]).toEqual(
    expect.arrayContaining([
      'problem=stable-softmax',
      'theme=dark',
      'height=500',
      'lines=12',
      'loading=eager',
      'name=n',
      'required=',
    ]),
  );
});

for (const width of [280, 360, 640, 900]) {
  test(`nothing sticks out at ${width} px`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: Math.max(width + 20, 320), height: 800 });
    await open(page, baseURL, `<body style="margin: 0"><div style="width: ${width}px">${TAG}</div>`);
    expect(await submitRight(page)).toBe('AC');
    const overflow = await page
      .locator('ml-problem')
      .evaluate((problem) => problem.scrollWidth - problem.clientWidth);
    expect(overflow).toBe(0);
    await expect(page.getByRole('button', { name: /^Submit/ })).toBeInViewport();
  });
}
