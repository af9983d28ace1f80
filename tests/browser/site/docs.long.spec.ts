import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Judgement } from '../../../src/core/judgement.ts';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import { follow, readGuide } from '../../guide.ts';

const PAGES = ['', 'embedding/', 'write-a-problem/', 'problem-format/'];

const choose = (page: Page, label: string, option: string) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option });

/** The lines of all snippets that are shown. */
const shownLines = async (page: Page): Promise<string> =>
  (await page.locator('.snippet code').allTextContents()).join('\n');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the guides are found and read', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'For authors' }).click();
    await expect(page.getByText('Choosing needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Write a problem' }).click();
    await expect(page.getByRole('heading', { name: 'Prove it' })).toBeVisible();
    await page.getByRole('link', { name: 'What it proves' }).click();
    await expect(page).toHaveURL(/docs\/problem-format\/#proof$/);
  });
});

test('links between the guides, and to their parts, lead somewhere', async ({ page, request }) => {
  for (const path of PAGES) {
    await page.goto(`docs/${path}`);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of new Set(links.filter((href) => new URL(href).origin === new URL(page.url()).origin))) {
      const response = await request.get(link);
      expect(response.status(), link).toBe(200);
      const { hash } = new URL(link);
      if (hash) expect(await response.text(), link).toContain(` id="${hash.slice(1)}"`);
    }
  }
});

test.describe('the builder', () => {
  /** A page on another origin, into which what was copied is pasted. */
  let blog: Server;
  let address = '';
  let post = '';

  test.beforeAll(async () => {
    blog = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>A post</title><h1>A post</h1>\n${post}`);
    });
    await new Promise<void>((resolve) => blog.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(blog.address() as AddressInfo).port}/`;
  });

  test.afterAll(() => blog.close());

  test('what is copied works in a page elsewhere', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('docs/?problem=sum-list');
    await choose(page, 'Theme', 'Dark');
    await page.getByRole('button', { name: 'Copy: In the page' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeAttached();
    post = await page.evaluate(() => navigator.clipboard.readText());
    expect(post).toBe(await shownLines(page));
    await page.goto(address);
    const element = page.locator('ml-problem');
    await expect(element).toHaveAttribute('theme', 'dark');
    const judgement = await element.evaluate(async (problem: MlProblem): Promise<Judgement> => {
      await customElements.whenDefined('ml-problem');
      problem.code = 'def solve(xs):\n    return sum(xs)\n';
      return problem.submit();
    });
    expect(judgement).toMatchObject({ problem: 'sum-list', verdict: 'AC' });
  });

  test('a copied frame works in a page elsewhere', async ({ page }) => {
    await page.goto('docs/?problem=sum-list');
    await choose(page, 'Form', 'Frame');
    post = await shownLines(page);
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('textbox', { name: 'Your code, in Python' })).toBeVisible();
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).not.toBe(640);
  });

  test('shows each form, and offers only those that a place takes', async ({ page }) => {
    await page.goto('docs/?problem=sum-list');
    const preview = page.getByRole('region', { name: 'Preview' });
    await expect(preview.locator('ml-problem').getByRole('textbox', { name: 'Your code' })).toBeVisible();
    await choose(page, 'Place', 'Notion');
    await expect(page.getByLabel('Form', { exact: true }).locator('option')).toHaveText(['Frame', 'Link']);
    await expect(preview.locator('iframe')).toBeVisible();
    expect(await shownLines(page)).toMatch(/^http:[^\s]*\/embed\/sum-list\/$/);
    await choose(page, 'Form', 'Link');
    await expect(preview.getByRole('link')).toHaveAttribute('href', /problems\/sum-list\/$/);
    await choose(page, 'Place', 'Hugo');
    expect(await shownLines(page)).toContain('[Solve “');
  });

  test('code to run is offered where a page can hold it', async ({ page }) => {
    await page.goto('docs/');
    await choose(page, 'Place', 'Substack');
    await expect(page.getByLabel('Form', { exact: true }).locator('option')).toHaveText(['Link']);
    await choose(page, 'Show', 'Code to run');
    await expect(page.getByLabel('Place', { exact: true })).toHaveValue('html');
    await expect(page.locator('#preview ml-run .cm-content')).toContainText('np.linspace');
    expect(await shownLines(page)).toContain('<ml-run theme="auto"><pre>import numpy');
  });

  test('a copied link is a badge that leads to the problem', async ({ page }) => {
    await page.goto('docs/?problem=sum-list');
    await choose(page, 'Form', 'Link');
    const shown = page.getByRole('region', { name: 'Preview' }).getByRole('img');
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(196);
    post = await shownLines(page);
    await page.goto(address);
    const badge = page.getByRole('link', { name: /^Solve “.+” in your browser$/ });
    await expect
      .poll(() => badge.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(196);
    await badge.click();
    await expect(page).toHaveURL(/problems\/sum-list\/$/);
  });

  test('a package by its address is shown, and what is wrong with it is said', async ({ page }) => {
    await page.route('**/own/none.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('docs/');
    await choose(page, 'Show', 'One of your own');
    const own = new URL('../own/none.json', page.url()).href;
    await page.getByLabel('Its address').fill(own);
    await page.getByLabel('Its address').blur();
    expect(await shownLines(page)).toContain(`src="${own}"`);
    await expect(page.locator('ml-problem').getByText('cannot be shown here')).toBeVisible();
    await expect(page.locator('#preview').getByText('There is no file at')).toBeVisible();
  });

  test('the problem of the guide, packed, is shown and judged before it is anywhere', async ({ page }, {
    outputDir,
  }) => {
    // The proof is for tests/verify; here the guide is followed for what it makes.
    for (const step of readGuide()) {
      if (step.kind === 'command' && !/^(?:npm run (?:new|pack)-problem|rm) /.test(step.command)) continue;
      expect(follow(step, outputDir).status).toBe(0);
    }
    const packed = join(outputDir, 'standard-score.json');
    await page.goto('docs/');
    await choose(page, 'Show', 'One of your own');
    await page.getByLabel('or a packed file').setInputFiles(packed);
    const element = page.locator('ml-problem');
    await expect(element.getByText('standard score', { exact: true }).first()).toBeVisible();
    expect(await shownLines(page)).toContain('src="https://your-host/standard-score.json"');
    expect(await shownLines(page)).toContain('Solve “Standard score” in your browser');
    const solution = readFileSync(join(outputDir, 'standard-score/solution.py'), 'utf8');
    const judgement = await element.evaluate((problem: MlProblem, code): Promise<Judgement> => {
      problem.code = code;
      return problem.submit();
    }, solution);
    expect(judgement.verdict).toBe('AC');
  });
});
