import { expect, test, type Page } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import { RIGHT, errorsOf, scriptOf, startBlog, submitRight, type Blog } from '../support/blog.ts';

let blog: Blog;
test.beforeAll(async () => void (blog = await startBlog()));
test.afterAll(() => blog.close());

const TAG = '<ml-problem problem="sum-list"></ml-problem>';

const explained = (site: string): string =>
  `This page's content security policy keeps the judge out: it must allow ${new URL(site).origin} ` +
  'in script-src, connect-src and frame-src, or the problem be embedded as an iframe.';

/** What readers are told; the author's sentence is in the console. */
const WORDS = 'This page does not let the problem work here.';

const advice: string[] = [];
test.beforeEach(({ page }) => {
  advice.length = 0;
  page.on('console', (message) => message.type() === 'warning' && advice.push(message.text()));
});

async function expectAdvice(site: string): Promise<void> {
  await expect.poll(() => advice.join()).toContain(explained(site));
}

async function openWithPolicy(page: Page, site: string, policy: string, html = TAG): Promise<void> {
  const headers = { 'Content-Security-Policy': policy };
  await page.goto(blog.post('/policy', scriptOf(site) + html, headers));
}

test('a strict policy that allows the site is enough, and has nothing to complain of', async ({
  page,
  baseURL,
}) => {
  const origin = new URL(baseURL!).origin;
  const errors = errorsOf(page);
  await openWithPolicy(
    page,
    baseURL!,
    `default-src 'none'; img-src data:; script-src ${origin}; connect-src ${origin}; frame-src ${origin}`,
    `${TAG}<ml-problem problem="stable-softmax" lines="9"></ml-problem><ml-run>print(1)</ml-run><ml-quiz concept="dropout"></ml-quiz>`,
  );
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await submitRight(page)).toBe('AC');
  const verdict = page
    .locator('ml-problem')
    .last()
    .evaluate(async (problem: MlProblem) => {
      await problem.ready;
      problem.code = 'def softmax(z, axis=-1):\n    return z * 2.0\n';
      return (await problem.submit()).verdict;
    });
  expect(await verdict).toBe('WA');
  // Arrays are drawn with as many columns as they have.
  await expect(page.locator('ml-array-view [role=grid]').first()).toHaveCSS('--columns', /^\d+$/);
  expect(errors).toEqual([]);
});

test('a policy that keeps the problem out is named in one sentence', async ({ page, baseURL }) => {
  const origin = new URL(baseURL!).origin;
  await openWithPolicy(page, baseURL!, `default-src 'none'; script-src ${origin}`);
  await expect(page.getByRole('alert')).toContainText('cannot be shown here');
  await expect(page.getByRole('alert')).not.toContainText('policy');
  await expect(page.getByRole('link')).toHaveAttribute('href', `${baseURL}problems/sum-list/`);
  await expectAdvice(baseURL!);
});

test('a policy that keeps the box out is named in one sentence, soon', async ({ page, baseURL }) => {
  const origin = new URL(baseURL!).origin;
  await openWithPolicy(
    page,
    baseURL!,
    `default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src 'self'`,
  );
  const startedAt = Date.now();
  expect(await submitRight(page)).toContain('must allow');
  expect(Date.now() - startedAt).toBeLessThan(30_000);
  await expect(page.locator('ml-results')).toContainText(WORDS);
  await expect(page.getByRole('link')).toHaveAttribute('href', `${baseURL}problems/sum-list/`);
  await expectAdvice(baseURL!);
});

test('a policy that keeps Python out is named in one sentence', async ({ page, baseURL }) => {
  const origin = new URL(baseURL!).origin;
  await openWithPolicy(
    page,
    baseURL!,
    `default-src 'none'; script-src ${origin}; connect-src ${origin}/problems/; frame-src ${origin}`,
  );
  await submitRight(page);
  await expect(page.locator('ml-results')).toContainText(WORDS);
  await expect(page.getByRole('link')).toHaveAttribute('href', `${baseURL}problems/sum-list/`);
  await expectAdvice(baseURL!);
});

async function submitInFrame(page: Page): Promise<void> {
  const frame = page.frameLocator('#problem');
  await frame.getByRole('button', { name: 'Code', exact: true }).click();
  await frame.getByRole('textbox', { name: 'Your code, in Python' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(RIGHT);
  await frame.getByRole('button', { name: 'Submit' }).click();
  await expect(frame.getByText('Accepted').first()).toBeVisible({ timeout: 90_000 });
}

test('where scripts are forbidden the frame works', async ({ page, baseURL }) => {
  const frame = `<iframe id="problem" title="Problem" width="600" height="700" src="${baseURL}embed/sum-list/"></iframe>`;
  const headers = { 'Content-Security-Policy': `default-src 'none'; frame-src ${new URL(baseURL!).origin}` };
  await page.goto(blog.post('/framed', frame, headers));
  await submitInFrame(page);
});

const ISOLATED = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

for (const [name, headers] of Object.entries({
  'isolated from other origins': ISOLATED,
  'that only embeds what agrees to it': { 'Cross-Origin-Embedder-Policy': 'require-corp' },
})) {
  test(`the element works in a page ${name}`, async ({ page, baseURL }) => {
    const crossorigin = `<script type="module" crossorigin src="${baseURL}embed.js"></script>`;
    await page.goto(blog.post('/isolated', crossorigin + TAG, headers));
    expect(await submitRight(page)).toBe('AC');
  });
}

test('a frame works in an isolated page when it is marked as credentialless', async ({ page, baseURL }) => {
  const frame = `<iframe id="problem" credentialless title="Problem" width="600" height="700" src="${baseURL}embed/sum-list/"></iframe>`;
  await page.goto(blog.post('/isolated-frame', frame, ISOLATED));
  await submitInFrame(page);
});
