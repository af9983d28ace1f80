import { expect, test } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import {
  errorsOf,
  RIGHT,
  scriptOf,
  startBlog,
  submitRight,
  whenAllReady,
  type Blog,
} from '../support/blog.ts';

let blog: Blog;
test.beforeAll(async () => void (blog = await startBlog()));
test.afterAll(() => blog.close());

const TAG = '<ml-problem problem="sum-list"></ml-problem>';

test('thirty widgets share one Python, which nobody fetches before it is wanted', async ({
  page,
  baseURL,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  let workers = 0;
  let most = 0;
  page.on('worker', (worker) => {
    most = Math.max(most, ++workers);
    worker.on('close', () => workers--);
  });
  const softmax = '<ml-problem problem="stable-softmax"></ml-problem>';
  await page.goto(blog.post('/thirty', scriptOf(baseURL) + `${TAG}${softmax}`.repeat(15)));
  await whenAllReady(page, 30);
  expect(fetched.filter((path) => path.startsWith('/python/'))).toEqual([]);
  expect(fetched.filter((path) => path.endsWith('embed.js'))).toHaveLength(1);
  for (const index of [0, 28, 14]) expect(await submitRight(page, index)).toBe('AC');
  const runtime = fetched.filter((path) => path.startsWith('/python/'));
  expect(new Set(runtime).size).toBe(runtime.length);
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(most).toBeGreaterThanOrEqual(2);
  expect(most).toBeLessThanOrEqual(4);
});

test('two copies of the script on one page do no harm', async ({ page, baseURL }) => {
  const errors = errorsOf(page);
  const other = `<script type="module" src="${baseURL}embed.js?v=2"></script>`;
  await page.goto(blog.post('/twice', scriptOf(baseURL) + other + scriptOf(baseURL) + TAG + TAG));
  await whenAllReady(page, 2);
  expect(await submitRight(page, 0)).toBe('AC');
  expect(await submitRight(page, 1)).toBe('AC');
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('a Markdown renderer may wrap the tag in a paragraph', async ({ page, baseURL }) => {
  const errors = errorsOf(page);
  const html = `${scriptOf(baseURL)}<article><p>Before.</p>
    <p><ml-problem problem="sum-list"><a href="${baseURL}problems/sum-list/">Solve it →</a></ml-problem></p>
    <p>After.</p></article>`;
  await page.goto(blog.post('/hugo', html));
  await whenAllReady(page, 1);
  await expect(page.getByRole('link', { name: 'Solve it' })).toBeHidden();
  expect((await page.locator('ml-problem').boundingBox())?.height).toBeGreaterThan(300);
  expect(await submitRight(page)).toBe('AC');
  expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link inside the tag is there', async ({ page, baseURL }) => {
    const link = `<a href="${baseURL}problems/sum-list/">Solve it →</a>`;
    await page.goto(
      blog.post('/plain', `${scriptOf(baseURL)}<ml-problem problem="sum-list">${link}</ml-problem>`),
    );
    await page.getByRole('link', { name: 'Solve it' }).click();
    await expect(page).toHaveURL(/problems\/sum-list\/$/);
  });
});

test('properties that were set before the script came are kept', async ({ page, baseURL }) => {
  await page.goto(blog.post('/early', '<div id="here"></div>'));
  const problem = await page.evaluateHandle(() => {
    const element = document.createElement('ml-problem');
    // Own properties of an element that is not defined yet would hide the real ones.
    Object.assign(element, { problem: 'sum-list', theme: 'dark', code: 'x = 1\n' });
    document.getElementById('here')?.append(element);
    return element;
  });
  await page.addScriptTag({ type: 'module', url: `${baseURL}embed.js` });
  await whenAllReady(page, 1);
  expect(await problem.evaluate((element) => element.code)).toBe('x = 1\n');
  await expect(page.locator('ml-problem')).toHaveAttribute('theme', 'dark');
  expect(await submitRight(page)).toBe('AC');
});

test('an element may be moved, removed, put back and given another problem', async ({ page, baseURL }) => {
  const errors = errorsOf(page);
  await page.goto(blog.post('/moved', `${scriptOf(baseURL)}<main>${TAG}</main><aside></aside>`));
  await whenAllReady(page, 1);
  const told = await page.evaluate(async (right) => {
    const problem = document.querySelector('ml-problem') as MlProblem;
    problem.code = right;
    document.querySelector('aside')?.append(problem);
    await problem.updateComplete;
    const moved = [problem.code, (await problem.submit()).verdict];
    problem.remove();
    document.querySelector('main')?.append(problem);
    const back = [problem.code, (await problem.run()).verdict];
    problem.setAttribute('problem', 'stable-softmax');
    await problem.ready;
    return { moved, back, other: problem.code };
  }, RIGHT);
  expect(told.moved).toEqual([RIGHT, 'AC']);
  expect(told.back).toEqual([RIGHT, 'AC']);
  expect(told.other).toContain('NotImplementedError');
  expect(errors).toEqual([]);
});

test('every verdict is an answer, and each event crosses to the page once', async ({ page, baseURL }) => {
  await page.goto(blog.post('/verdicts', scriptOf(baseURL) + TAG));
  await whenAllReady(page, 1);
  const told = await page.locator('ml-problem').evaluate(async (problem: MlProblem) => {
    const events: string[] = [];
    for (const type of ['ml-run-start', 'ml-run-end', 'ml-solved', 'ml-error'] as const)
      document.addEventListener(type, () => events.push(type));
    const verdicts: string[] = [];
    for (const code of [
      'def solve(xs:\n',
      'def solve(xs):\n    return xs[99]\n',
      'def solve(xs):\n    while True: pass\n',
    ]) {
      problem.code = code;
      verdicts.push((await problem.run()).verdict);
    }
    problem.code = 'def solve(xs):\n    while True: pass\n';
    const stopped = problem.submit().then(String, (error: Error) => error.name);
    await new Promise((resolve) => document.addEventListener('ml-run-start', resolve, { once: true }));
    problem.stop();
    return { events, verdicts, stopped: await stopped };
  });
  expect(told.verdicts).toEqual(['CE', 'RTE', 'TLE']);
  expect(told.stopped).toBe('JudgeStopped');
  expect(told.events).toEqual([...Array(3).fill(['ml-run-start', 'ml-run-end']).flat(), 'ml-run-start']);
});

test('without storage the element works, and says that nothing is kept', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(blog.post('/no-storage', scriptOf(baseURL) + TAG));
  await whenAllReady(page, 1);
  await expect(page.getByText('Drafts are not kept')).toBeVisible();
  expect(await submitRight(page)).toBe('AC');
});
