import { expect, test } from '@playwright/test';
import { createServer } from 'vite';
import { scriptOf, startBlog } from './blog.ts';
import { editor } from './ui-support.ts';

test('what `npm start` serves can be tried in a page elsewhere, as README says', async ({ page }) => {
  const server = await createServer({ server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const blog = await startBlog();
  try {
    await server.listen();
    const tag = '<ml-problem problem="stable-softmax"></ml-problem>';
    await page.goto(blog.post('/', scriptOf(server.resolvedUrls?.local[0]) + tag));
    await expect(editor(page)).toBeVisible();
  } finally {
    blog.close();
    await server.close();
  }
});
