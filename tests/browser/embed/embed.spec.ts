import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { Judgement } from '../../../src/core/judgement.ts';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';

/** A plain page on another origin than the judge's: one script, one tag, no header of its own. */
let blog: Server;
let address = '';

test.beforeAll(async ({}, testInfo) => {
  const site = testInfo.project.use.baseURL ?? '';
  const html = `<!doctype html><html lang="en"><title>A post</title>
    <script type="module" src="${site}embed.js"></script>
    <h1>A post</h1>
    <div><ml-problem problem="sum-list"><a href="${site}problems/sum-list/">Solve it →</a></ml-problem></div>`;
  blog = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => blog.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(blog.address() as AddressInfo).port}/`;
});

test.afterAll(() => blog.close());

test('a page on another origin judges a submission through the public API', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(address);
  const element = page.locator('ml-problem');
  await element.evaluate(async (problem: MlProblem) => problem.ready);
  expect(fetched.filter((path) => path.startsWith('/python/'))).toEqual([]);

  const told = await element.evaluate(async (problem: MlProblem) => {
    const events: string[] = [];
    for (const name of ['ml-run-start', 'ml-run-end', 'ml-solved', 'ml-error']) {
      document.addEventListener(name, () => events.push(name));
    }
    problem.code = 'def solve(xs):\n    return sum(xs)\n';
    const right: Judgement = await problem.submit();
    problem.code = 'def solve(xs):\n    return 1\n';
    const wrong: Judgement = await problem.run();
    problem.reset();
    return { events, right, wrong, code: problem.code };
  });
  expect(told.right).toMatchObject({ verdict: 'AC', testSet: 'all', problem: 'sum-list' });
  expect(told.right.results).toHaveLength(told.right.testCount);
  expect(told.wrong).toMatchObject({ verdict: 'WA', testSet: 'sample' });
  expect(told.events).toEqual(['ml-run-start', 'ml-run-end', 'ml-solved', 'ml-run-start', 'ml-run-end']);
  expect(told.code).toContain('NotImplementedError');
});

test('code that a page gives before the problem is there is kept', async ({ page }) => {
  await page.goto(address);
  const verdict = await page.evaluate(async () => {
    await customElements.whenDefined('ml-problem');
    const problem = document.createElement('ml-problem');
    problem.problem = 'sum-list';
    problem.code = 'def solve(xs):\n    return sum(xs)\n';
    document.body.append(problem);
    return (await problem.submit()).verdict;
  });
  expect(verdict).toBe('AC');
});

test('the editor on another origin knows the names of NumPy', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Your code, in Python' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('import numpy as np\n');
  await page.keyboard.type('np.linsp');
  await expect(page.locator('.cm-tooltip-autocomplete [aria-selected]')).toHaveText('linspace');
});
