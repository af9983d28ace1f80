/** `<ml-run>`: code that is no problem, with what it prints and draws. */
import { expect, test, type Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { errorsOf, scriptOf, startBlog, submitRight, type Blog } from '../support/blog.ts';

let blog: Blog;
test.beforeAll(async () => {
  blog = await startBlog();
});
test.afterAll(() => blog.close());

const PYTHON = { timeout: 90_000 };
const run = (page: Page, index = 0) =>
  page.locator('ml-run').nth(index).getByRole('button', { name: /^Run/ }).click();
const output = (page: Page, index = 0) => page.locator('ml-run').nth(index).locator('.output');

test('code from every kind of content runs, and sessions share what they define', async ({
  page,
  baseURL,
}) => {
  const errors = errorsOf(page);
  await page.goto(
    blog.post(
      '/session',
      `${scriptOf(baseURL)}
<ml-run session="a"><script type="text/python">
  import numpy as np
  x = np.arange(4)
  if x.sum() < 10:
      print("not shown again")
</script></ml-run>
<ml-run><pre><code>x = 1
print("alone", x &lt; 2)</code></pre></ml-run>
<ml-run session="a">x = x * 2; x</ml-run>
<p>Text.</p>`,
    ),
  );
  await expect(page.locator('ml-run').nth(0).locator('.cm-content')).toContainText('import numpy as np');
  await run(page, 2);
  await expect(output(page, 2)).toHaveText('array([0, 2, 4, 6])', PYTHON);
  await run(page, 1);
  await expect(output(page, 1)).toHaveText('alone True', PYTHON);
  // Once more: nothing of the first run has stayed behind.
  await run(page, 2);
  await expect(output(page, 2)).toHaveText('array([0, 2, 4, 6])', PYTHON);
  await run(page, 0);
  await expect(output(page, 0)).toHaveText('not shown again', PYTHON);
  expect(errors).toEqual([]);
});

test('a mistake is told with its line, and Reset brings the code of the page back', async ({
  page,
  baseURL,
}) => {
  await page.goto(
    blog.post(
      '/mistake',
      `${scriptOf(baseURL)}<main><h1>A post</h1><ml-run><pre>total = 0\nfor n in [1, 0]:\n    total += 1 / n</pre></ml-run></main>`,
    ),
  );
  await run(page);
  await expect(output(page).getByRole('heading')).toHaveText('ZeroDivisionError', PYTHON);
  await output(page).getByRole('button', { name: 'line 3' }).click();
  await page.keyboard.insertText('x');
  const result = page.locator('ml-run').evaluate((element: HTMLElement & { code: string }) => element.code);
  expect(await result).toContain('x');
  await page.locator('ml-run').getByRole('button', { name: 'Reset' }).click();
  await expect(output(page)).toHaveText('');
  await expect(page.locator('ml-run').locator('.cm-content')).toContainText('total += 1 / n');
  await expect(page.locator('ml-run').locator('.cm-content')).not.toContainText('x');
  await expectAxeClean(page);
});

test('what fails above is told below', async ({ page, baseURL }) => {
  await page.goto(
    blog.post(
      '/above',
      `${scriptOf(baseURL)}<ml-run session="s">a = b</ml-run><ml-run session="s">print(a)</ml-run>`,
    ),
  );
  await run(page, 1);
  await expect(output(page, 1)).toContainText('Snippet 1 above fails', PYTHON);
  await expect(output(page, 1)).toContainText("name 'b' is not defined");
});

test('Stop ends what never ends, and the next run works', async ({ page, baseURL }) => {
  await page.goto(blog.post('/endless', `${scriptOf(baseURL)}<ml-run>n = 0\nwhile True: n += 1</ml-run>`));
  await run(page);
  const stop = page.locator('ml-run').getByRole('button', { name: 'Stop' });
  await expect(stop).toBeVisible(PYTHON);
  await expect(page.locator('ml-run')).toContainText('Python ready', PYTHON);
  await stop.click();
  await expect(output(page)).toHaveText('Stopped.');
  const answer = page
    .locator('ml-run')
    .evaluate(async (element: HTMLElement & { code: string; run(): Promise<{ output: string }> }) => {
      element.code = 'print(6 * 7)';
      return (await element.run()).output;
    });
  expect(await answer).toBe('42\n');
});

test('figures are drawn, beside a problem on the same page with the same Python', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const python: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('pyodide.asm.wasm')) python.push(request.url());
  });
  await page.goto(
    blog.post(
      '/figure',
      `${scriptOf(baseURL)}<ml-problem problem="sum-list"></ml-problem>
<ml-run packages="matplotlib">import matplotlib.pyplot as plt
plt.plot([1, 3, 2])</ml-run>`,
    ),
  );
  await expect(page.locator('ml-run .cm-content')).toBeVisible();
  expect(python).toEqual([]);
  expect(await submitRight(page)).toBe('AC');
  await run(page);
  await expect(output(page).getByRole('img')).toBeVisible({ timeout: 120_000 });
  expect(await submitRight(page)).toBe('AC');
  expect(python).toHaveLength(1);
});

test('numbers stand beside their lines, also where nobody has looked yet', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const far = '<div style="height: 1400px"></div>';
  await page.goto(
    blog.post('/numbers', `${scriptOf(baseURL)}${far}<ml-run>a = 1\nb = 2\nc = 3</ml-run>${far}`),
  );
  const tops = (): Promise<number[][]> =>
    page.locator('ml-run').evaluate(async (run: HTMLElement & { ready: Promise<void> }) => {
      await run.ready;
      const root = run.shadowRoot?.querySelector('ml-snippet')?.shadowRoot?.querySelector('ml-editor');
      const of = (selector: string): number[] =>
        [...(root?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
          .filter((each) => getComputedStyle(each).visibility === 'visible')
          .map((each) => Math.round(each.getBoundingClientRect().top));
      return [of('.cm-lineNumbers .cm-gutterElement'), of('.cm-line')];
    });
  const unseen = await tops();
  expect(unseen[1]).toHaveLength(3);
  expect(unseen[0]).toEqual(unseen[1]);
  await page.locator('ml-run').scrollIntoViewIfNeeded();
  const seen = await tops();
  expect(seen[0]).toEqual(seen[1]);
});

for (const width of [280, 700]) {
  test(`nothing jumps while it loads, ${width} px wide`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 700 });
    // The editor stays away until what holds its place was measured.
    let letItCome = (): void => {};
    const measured = new Promise<void>((resolve) => (letItCome = resolve));
    await page.route('**/assets/*ml-snippet-*.js', async (route) => {
      await measured;
      await route.continue();
    });
    await page.goto(
      blog.post(
        '/shift',
        `<style>html{scrollbar-gutter:stable}body{font:18px Georgia}</style>${scriptOf(baseURL)}
<p>Before.</p><ml-run><pre style="margin:0">a = 1\nb = 2\n\nprint(a + b)\n# more\n</pre></ml-run><p id="after">After.</p>`,
      ),
    );
    await page.evaluate(() => customElements.whenDefined('ml-run'));
    await expect(page.locator('ml-run pre').last()).toBeVisible();
    const before = await page.locator('#after').boundingBox();
    letItCome();
    await expect(page.locator('ml-run .cm-content')).toBeVisible();
    await expect(page.locator('ml-run').getByRole('button', { name: /^Run/ })).toBeVisible();
    const after = await page.locator('#after').boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? Infinity))).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
