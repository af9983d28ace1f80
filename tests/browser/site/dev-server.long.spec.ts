import { expect, test } from '@playwright/test';
import { scriptOf, startBlog } from '../support/blog.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { editor } from '../support/page.ts';

let server: DevServer;
test.beforeAll(async () => {
  server = await startDevServer();
});
test.afterAll(() => server.close());

test('what `npm start` serves can be tried in a page elsewhere, as README says', async ({ page }) => {
  const blog = await startBlog();
  try {
    const tag = '<ml-problem problem="stable-softmax"></ml-problem>';
    await page.goto(blog.post('/', scriptOf(server.address) + tag));
    await expect(editor(page)).toBeVisible();
  } finally {
    blog.close();
  }
});

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto(`${server.address}problems/stable-softmax`);
  await expect(page).toHaveURL(/problems\/stable-softmax\/$/);
  await expect(editor(page)).toBeVisible();
});

test('an address that leads nowhere says so', async ({ page }) => {
  const answer = await page.goto(`${server.address}no-such-page/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'See all problems' })).toBeVisible();
});
