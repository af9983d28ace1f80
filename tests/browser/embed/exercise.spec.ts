/** What a page may show of a problem, and problems that a page brings along. */
import { expect, test, type Page } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import { scriptOf, startBlog, type Blog } from '../support/blog.ts';

let blog: Blog;
test.beforeAll(async () => {
  blog = await startBlog();
});
test.afterAll(() => blog.close());

const EXERCISE = `
  # Mean of squares

  Write \`mean_square(xs)\`, the mean of the squares: $\\frac1n \\sum x_i^2$.

  \`\`\`python starter
  def mean_square(xs):
      ...
  \`\`\`

  \`\`\`python tests
  mean_square([1, 2])
  # hidden
  mean_square([-3.0])
  mean_square(xs=[0.5, 4])
  \`\`\`

  \`\`\`python solution
  def mean_square(xs):
      return sum(x * x for x in xs) / len(xs)
  \`\`\`
`;

const element = (inside: string, attributes = ''): string =>
  `<ml-problem ${attributes}><script type="text/markdown">${inside}</script></ml-problem>`;

function judge(page: Page, code: string): Promise<unknown> {
  return page.locator('ml-problem').evaluate(async (problem: MlProblem, source) => {
    await problem.ready;
    problem.code = source;
    const { verdict, testCount, results } = await problem.submit();
    return { verdict, testCount, names: results.map(({ name }) => name) };
  }, code);
}

test('an exercise that is written in the post is shown and judged', async ({ page, baseURL }) => {
  await page.goto(blog.post('/exercise', `${scriptOf(baseURL)}${element(EXERCISE)}`));
  const problem = page.locator('ml-problem');
  await expect(problem.getByRole('heading', { name: 'Mean of squares' })).toBeVisible();
  await expect(problem.locator('math').first()).toBeVisible();
  await expect(problem.getByText('easy')).toHaveCount(0);
  await expect(problem.getByRole('tab', { name: 'Hints' })).toHaveCount(0);
  await expect(problem.getByRole('tab', { name: 'Solution' })).toBeVisible();
  expect(await judge(page, 'def mean_square(xs):\n    return sum(x * x for x in xs) / len(xs)\n')).toEqual({
    verdict: 'AC',
    testCount: 3,
    names: ['Case 1', 'Case 2', 'Case 3'],
  });
  expect(
    await judge(page, 'def mean_square(xs):\n    return sum(abs(x) for x in xs) / len(xs)\n'),
  ).toMatchObject({
    verdict: 'WA',
  });
});

test('its draft stays with its name, also on another page', async ({ page, baseURL }) => {
  const named = `${scriptOf(baseURL)}${element(EXERCISE, 'id="loss"')}`;
  await page.goto(blog.post('/draft', named));
  const write = (code: string) =>
    page.locator('ml-problem').evaluate(async (problem: MlProblem, source) => {
      await problem.ready;
      problem.code = source;
    }, code);
  await write('# mine');
  await expect(page.locator('ml-problem').getByText('Saved', { exact: true })).toBeAttached();
  await page.goto(blog.post('/moved', named));
  const code = page.locator('ml-problem').evaluate(async (problem: MlProblem) => {
    await problem.ready;
    return problem.code;
  });
  expect(await code).toBe('# mine');
});

test('a malformed exercise: its author reads why, readers a plain sentence', async ({ page, baseURL }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(
    blog.post('/malformed', `${scriptOf(baseURL)}${element(EXERCISE.replace('python tests', 'python'))}`),
  );
  await expect(page.getByRole('alert')).toContainText('This problem cannot be shown here');
  await expect(page.getByRole('alert')).not.toContainText('tests');
  expect(said.join('\n')).toContain('There is no block of tests. Add ```python tests');
});

test('a mistake in the tests of an exercise is told by its line in the block', async ({ page, baseURL }) => {
  await page.goto(
    blog.post(
      '/mistake',
      `${scriptOf(baseURL)}${element(EXERCISE.replace('mean_square(xs=[0.5, 4])', 'mean(2)'))}`,
    ),
  );
  const told = await page.locator('ml-problem').evaluate(async (problem: MlProblem) => {
    const { verdict, feedback } = await problem.submit();
    return `${verdict} ${feedback?.message}`;
  });
  expect(told).toMatch(/^JE .*tests\.py.*line 4.*mean/is);
});

test.describe('the editor alone', () => {
  for (const width of [400, 900]) {
    test(`${width} px wide`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(
        blog.post('/alone', `${scriptOf(baseURL)}<ml-problem problem="sum-list" view="editor"></ml-problem>`),
      );
      const problem = page.locator('ml-problem');
      await expect(problem.locator('.cm-content')).toBeVisible();
      await expect(problem.getByRole('tablist', { name: 'About this problem' })).toHaveCount(0);
      await expect(problem.getByRole('button', { name: 'Problem', exact: true })).toHaveCount(0);
      const work = await problem.locator('ml-editor').boundingBox();
      expect(work?.width).toBeGreaterThan(0.9 * ((await problem.boundingBox())?.width ?? Infinity));
      await problem.getByRole('button', { name: /^Submit/ }).click();
      await expect(problem.locator('ml-results')).toContainText(/Wrong answer|error/i);
    });
  }
});

test('chosen tabs, in their usual order; a name that is none is told to the author', async ({
  page,
  baseURL,
}) => {
  const warned = page.waitForEvent('console', (message) => message.text().includes('there is no proof'));
  await page.goto(
    blog.post(
      '/tabs',
      `${scriptOf(baseURL)}<ml-problem problem="sum-list" tabs="hints statement proof"></ml-problem>`,
    ),
  );
  const toRead = page.getByRole('tablist', { name: 'About this problem' });
  await expect(toRead.getByRole('tab')).toHaveText(['Statement', 'Hints']);
  await warned;
});
