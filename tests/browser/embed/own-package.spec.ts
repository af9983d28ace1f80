import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ProblemFiles } from '../../../src/core/problem.ts';
import { sampleManifest, samplePackage } from '../../unit/problems/sample-package.ts';

/** Serves files beside the site, and shows the package in an element of its own. */
async function showPackage(page: Page, src: string, files: ProblemFiles): Promise<Locator> {
  await page.route('**/own/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/own/')[1] ?? '';
    const body =
      path === 'mean.json' ? JSON.stringify({ format: 1, slug: 'mean', files }) : files[path.slice(5)];
    await route.fulfill(body === undefined ? { status: 404 } : { body });
  });
  await page.goto('problems/stable-softmax/');
  await page.evaluate((address) => {
    const element = document.createElement('ml-problem');
    element.setAttribute('src', new URL(address, document.baseURI).href);
    document.querySelector('ml-problem')?.replaceWith(element);
  }, src);
  return page.locator('ml-problem');
}

test('a packed package of somebody is shown', async ({ page }) => {
  const element = await showPackage(page, '../../own/mean.json', samplePackage());
  await expect(element.getByText('The mean is')).toBeVisible();
  await expect(element.locator('math').first()).toBeVisible();
});

test('a folder of somebody is shown', async ({ page }) => {
  const element = await showPackage(page, '../../own/mean/', samplePackage());
  await expect(element.getByText('The mean is')).toBeVisible();
});

test('ten mistakes are shown as ten messages', async ({ page }) => {
  const manifest = {
    ...sampleManifest(),
    titel: 'Mean',
    topics: ['cooking'],
    packages: ['torch'],
    limits: { timeLimitMs: 1e9, memoryLimitMb: 256 },
    tolerance: { rtol: 0.5, atol: 0 },
  };
  const files = samplePackage({
    'problem.json': JSON.stringify(manifest),
    'statement.md': '',
    'starter.py': 'def average(xs): ...',
    'hints.md': '## Hint 1\nAdd.',
    'tests.py': undefined,
    'submissions/wrong_answer/sum.py': undefined,
  });
  const element = await showPackage(page, '../../own/mean.json', files);
  await expect(element.getByRole('listitem')).toHaveCount(10);
});

test('nothing in a package runs on the page', async ({ page }) => {
  const payloads = [
    '<script>window.ran = 1</script>',
    '<img src=x onerror="window.ran = 1">',
    '<svg onload="window.ran = 1"></svg>',
    '[link](javascript:window.ran=1)',
    '![picture](https://pictures.invalid/a.png "x\\" onerror=window.ran=1")',
    '$\\text{<img src=x onerror=ran(1)>}$',
    '<math><mtext><style><img src=x onerror="window.ran = 1"></style></mtext></math>',
    '```python"onmouseover="window.ran=1\n<script>window.ran = 1</script>\n```',
  ].join('\n\n');
  const title = '<img src=x onerror="window.ran=1">';
  const files = samplePackage({
    'problem.json': JSON.stringify({ ...sampleManifest(), title, summary: title, concepts: [title] }),
    'statement.md': payloads,
    'learn.md': payloads,
    'hints.md': [1, 2, 3].map((number) => `## Hint ${number}\n\n${payloads}`).join('\n\n'),
  });
  const element = await showPackage(page, '../../own/mean.json', files);
  await expect(element.getByText('<script>window.ran = 1</script>').first()).toBeVisible();
  for (const tab of await element.getByRole('tab').all()) await tab.click();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(
    element.locator('script, svg[onload], [onerror], [onmouseover], a[href^="javascript"]'),
  ).toHaveCount(0);
});
