import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { samplePackage } from '../../unit/problems/sample-package.ts';

/** Pages of a blog on another origin than the judge's, by path. */
const pages = new Map<string, string>();
let blog: Server;
let blogAddress = '';

test.beforeAll(async () => {
  blog = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.statusCode = html === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => blog.listen(0, '127.0.0.1', resolve));
  blogAddress = `http://127.0.0.1:${(blog.address() as AddressInfo).port}`;
});

test.afterAll(() => blog.close());

/** A post with the frame of a problem; answers the frame. */
async function openPost(page: Page, frame: string, more = ''): Promise<FrameLocator> {
  pages.set('/post', `<!doctype html><html lang="en"><title>A post</title><h1>A post</h1>${frame}${more}`);
  await page.goto(`${blogAddress}/post`);
  return page.frameLocator('#problem');
}

const frameOf = (site: string | undefined, path: string, attributes = ''): string =>
  `<iframe id="problem" title="Coding problem" src="${site}embed/${path}" style="width: 400px; height: 200px" ${attributes}></iframe>`;

/** Everything the frame says to the post. */
async function recordMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const messages: unknown[] = [];
    Object.assign(globalThis, { messages });
    addEventListener('message', ({ data }) => messages.push(data));
  });
}

const messagesOf = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(() => (globalThis as unknown as { messages: Record<string, unknown>[] }).messages);

test('a frame gets the height it asks for, and tells of a solved problem', async ({ page, baseURL }) => {
  await recordMessages(page);
  const frame = await openPost(
    page,
    frameOf(baseURL, 'sum-list/'),
    `<script src="${baseURL}frame-resize.js"></script>`,
  );
  await expect(frame.getByRole('button', { name: /^Submit/ })).toBeVisible();
  await expect.poll(async () => (await page.locator('#problem').boundingBox())?.height).toBeGreaterThan(400);
  const scrolls = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;
  await expect.poll(() => frame.locator('html').evaluate(scrolls)).toBeLessThanOrEqual(2);

  await frame
    .locator('ml-problem')
    .evaluate((problem: HTMLElement & { code: string; submit(): Promise<unknown> }) => {
      problem.code = 'def solve(xs):\n    return sum(xs)\n';
      return problem.submit();
    });
  const told = (await messagesOf(page)).filter(({ type }) => type !== 'resize');
  expect(told).toEqual([
    { ns: 'ml-judge', v: 1, type: 'ready' },
    { ns: 'ml-judge', v: 1, type: 'run-end', problem: 'sum-list', testSet: 'all', verdict: 'AC' },
    { ns: 'ml-judge', v: 1, type: 'solved', problem: 'sum-list' },
  ]);
});

test('a frame obeys the page around it and nobody else', async ({ page, baseURL }) => {
  await recordMessages(page);
  pages.set(
    '/sibling',
    `<!doctype html><script>
      const command = { ns: 'ml-judge', v: 1, type: 'set-code', code: 'stolen = True' };
      setInterval(() => parent.frames[0].postMessage(command, '*'), 20);
      setInterval(() => parent.postMessage({ ns: 'ml-judge', v: 1, type: 'resize', height: 3999 }, '*'), 20);
    </script>`,
  );
  const frame = await openPost(
    page,
    frameOf(baseURL, 'sum-list/'),
    `<iframe title="Hostile" src="${blogAddress}/sibling"></iframe><script src="${baseURL}frame-resize.js"></script>`,
  );
  await expect.poll(async () => (await messagesOf(page)).some(({ type }) => type === 'ready')).toBe(true);
  await page.evaluate(() => {
    const say = (message: object): void =>
      window.frames[0]?.postMessage({ ns: 'ml-judge', v: 1, ...message }, '*');
    say({ type: 'set-code', code: 'def solve(xs):\n    return 42\n' });
    say({ type: 'set-theme', theme: 'dark' });
    say({ type: 'set-theme', theme: 'javascript:alert(1)' });
    say({ type: 'run' });
  });
  const problem = frame.locator('ml-problem');
  await expect(problem).toHaveAttribute('theme', 'dark');
  await page.waitForTimeout(200);
  expect(await problem.evaluate((element: HTMLElement & { code: string }) => element.code)).toBe(
    'def solve(xs):\n    return 42\n',
  );
  expect((await page.locator('#problem').boundingBox())?.height).toBeLessThan(3000);
  expect((await messagesOf(page)).some(({ type }) => type === 'run-end')).toBe(false);
});

test('a sandbox without an origin of its own judges, and says that nothing is kept', async ({
  page,
  baseURL,
}) => {
  const frame = await openPost(page, frameOf(baseURL, 'sum-list/', 'sandbox="allow-scripts"'));
  await expect(frame.getByText('Drafts are not kept')).toBeVisible();
  await frame.getByRole('button', { name: 'Code', exact: true }).click();
  await frame.getByRole('textbox', { name: 'Your code, in Python' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('def solve(xs):\n    return sum(xs)\n');
  await frame.getByRole('button', { name: 'Submit' }).click();
  await expect(frame.getByText('Accepted').first()).toBeVisible({ timeout: 90_000 });
});

test('a frame shows somebody’s own problem, in the theme that is asked for', async ({ page, baseURL }) => {
  const packed = JSON.stringify({ format: 1, slug: 'mean', files: samplePackage() });
  await page.route('**/own/mean.json', (route) =>
    route.fulfill({ body: packed, headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
  const src = encodeURIComponent(`${blogAddress}/own/mean.json`);
  const frame = await openPost(page, frameOf(baseURL, `?src=${src}&theme=dark`));
  await expect(frame.getByText('The mean is')).toBeVisible();
  await expect(frame.locator('ml-problem')).toHaveAttribute('theme', 'dark');
});
