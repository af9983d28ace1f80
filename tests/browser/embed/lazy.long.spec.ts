/** What is far off, hidden or folded away costs nothing, and what is missing leaves the way to the problem open. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import { RIGHT, errorsOf, scriptOf, startBlog, submitRight, type Blog } from '../support/blog.ts';

let blog: Blog;
test.beforeAll(async () => void (blog = await startBlog()));
test.afterAll(() => blog.close());

const widget = (page: Page): Locator => page.locator('ml-problem');
const link = (site: string | undefined): string => `<a href="${site}problems/sum-list/">Solve it →</a>`;
const tag = (site: string | undefined, attributes = ''): string =>
  `<ml-problem problem="sum-list" ${attributes}>${link(site)}</ml-problem>`;

/** What the page has fetched of the problem and for it, beside `embed.js`. */
function fetchedBy(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/(?:assets|problems|python)\//.test(pathname)) fetched.push(pathname);
  });
  return fetched;
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('ml-problem'));
  await page.waitForTimeout(500);
}

const reads = (page: Page): Promise<void> =>
  expect(page.locator('ml-problem .title')).toHaveText('Sum of a list');

/** Where it is out of sight, and how the reader comes to it. */
const OUT_OF_SIGHT: Record<string, { around: (tag: string) => string; come: (page: Page) => Promise<void> }> =
  {
    'far below': {
      around: (it) => `<div style="height: 5000px"></div>${it}`,
      come: (page) => page.evaluate(() => scrollTo(0, 5000)),
    },
    'in a folded part': {
      around: (it) => `<details><summary>Exercise</summary>${it}</details>`,
      come: (page) => page.getByText('Exercise').click(),
    },
    'in a tab that is not open': {
      around: (it) => `<div id="tab" hidden>${it}</div>`,
      come: (page) => page.evaluate(() => void (document.getElementById('tab')!.hidden = false)),
    },
    'in a closed dialog': {
      around: (it) => `<dialog>${it}</dialog>`,
      come: (page) => page.evaluate(() => document.querySelector('dialog')?.showModal()),
    },
  };

for (const [name, { around, come }] of Object.entries(OUT_OF_SIGHT)) {
  test(`a widget ${name} fetches nothing before the reader comes`, async ({ page, baseURL }) => {
    const fetched = fetchedBy(page);
    await page.goto(blog.post('/far', scriptOf(baseURL) + around(tag(baseURL))));
    await settled(page);
    expect(fetched).toEqual([]);
    await come(page);
    await reads(page);
    await expect(page.getByRole('link', { name: 'Solve it' })).toBeHidden();
    const box = await widget(page).boundingBox();
    expect(box?.height).toBeGreaterThan(400);
    expect(box?.height).toBeLessThan(800);
    expect(await submitRight(page)).toBe('AC');
  });
}

test('a script may use what is far off', async ({ page, baseURL }) => {
  await page.goto(
    blog.post('/script', `${scriptOf(baseURL)}<div style="height: 9000px"></div>${tag(baseURL)}`),
  );
  await settled(page);
  expect(await submitRight(page)).toBe('AC');
});

test('of ten widgets only those that are read are fetched', async ({ page, baseURL }) => {
  const fetched = fetchedBy(page);
  const far = `<div style="height: 3000px"></div>`;
  await page.goto(blog.post('/ten', scriptOf(baseURL) + `${tag(baseURL)}${far}`.repeat(10)));
  await reads(page);
  await settled(page);
  await expect(page.locator('ml-problem ml-editor')).toHaveCount(1);
  expect(fetched.filter((path) => path.includes('/problems/'))).toHaveLength(1);
});

test('a poster shows the statement, and fetches the rest when it is asked to', async ({ page, baseURL }) => {
  const fetched = fetchedBy(page);
  await page.goto(blog.post('/poster', scriptOf(baseURL) + tag(baseURL, 'loading="click"')));
  await reads(page);
  await settled(page);
  expect(fetched).toEqual(['/problems/sum-list/problem.bundle.json']);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  const before = await widget(page).boundingBox();
  await page.getByRole('button', { name: 'Solve it here' }).click();
  await expect(page.getByRole('textbox', { name: 'Your code, in Python' })).toBeVisible();
  expect(fetched.filter((path) => path.includes('/problems/'))).toHaveLength(1);
  expect(await widget(page).boundingBox()).toEqual(before);
  expect(await submitRight(page)).toBe('AC');
});

/** What authors are told, and readers are not. */
const ADVICE = /configure|content security policy|CORS|connect-src|list of problems/;

const MISSING: Record<
  string,
  { attributes?: string; headers?: (origin: string) => Record<string, string>; lost?: string }
> = {
  'there is no such problem': { attributes: 'problem="sum-lists"' },
  'somebody’s own package is not there': { attributes: 'src="/nothing/here.json"' },
  'the page forbids to fetch': {
    headers: (origin) => ({ 'Content-Security-Policy': `default-src 'none'; script-src ${origin}` }),
  },
  'the problem does not come': { lost: '**/problems/sum-list/problem.bundle.json' },
  'what keeps drafts does not come': { lost: '**/assets/embed-work-storage-*' },
  'the script does not come': { lost: '**/embed.js' },
};

for (const [name, { attributes = '', headers, lost }] of Object.entries(MISSING)) {
  test(`where ${name} the link stays, and readers read no advice for authors`, async ({ page, baseURL }) => {
    const advice: string[] = [];
    page.on('console', (message) => advice.push(message.text()));
    if (lost) await page.route(lost, (route) => route.abort());
    const html = `<ml-problem ${attributes || 'problem="sum-list"'}>${link(baseURL)}</ml-problem>`;
    await page.goto(blog.post('/missing', scriptOf(baseURL) + html, headers?.(new URL(baseURL!).origin)));
    if (!lost?.includes('embed.js'))
      await expect(page.getByRole('heading', { name: 'This problem cannot be shown here' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Solve it' })).toBeVisible();
    await expect(widget(page)).not.toContainText(ADVICE);
    if (!lost) expect(advice.join('\n')).toMatch(/<ml-problem>: .*(?:sum-lists|nothing|must allow)/);
  });
}

test('two widgets of one problem agree', async ({ page, baseURL }) => {
  await page.goto(blog.post('/two', scriptOf(baseURL) + tag(baseURL) + tag(baseURL)));
  await settled(page);
  expect(await submitRight(page, 0)).toBe('AC');
  for (const index of [0, 1])
    await expect
      .poll(() =>
        widget(page)
          .nth(index)
          .evaluate((problem) => problem.matches(':state(solved)')),
      )
      .toBe(true);
});

test('what is moved while it judges is judged, what is taken out ends, what is nowhere says so', async ({
  page,
  baseURL,
}) => {
  const errors = errorsOf(page);
  await page.goto(blog.post('/moved', `${scriptOf(baseURL)}<main>${tag(baseURL)}</main><aside></aside>`));
  await settled(page);
  const told = await page.evaluate(async (right) => {
    const problem = document.querySelector('ml-problem') as MlProblem;
    await problem.ready;
    problem.code = right;
    const outcome = (judging: ReturnType<MlProblem['submit']>): Promise<string> =>
      judging.then(
        ({ verdict }) => verdict,
        ({ name }: Error) => name,
      );
    const begun = (): Promise<unknown> =>
      new Promise((resolve) => document.addEventListener('ml-run-start', resolve, { once: true }));
    const moved = outcome(problem.submit());
    await begun();
    document.querySelector('aside')?.append(problem);
    const movedVerdict = await moved;
    const removed = outcome(problem.submit());
    await begun();
    problem.remove();
    const nowhere = document.createElement('ml-problem');
    nowhere.problem = 'sum-list';
    return [movedVerdict, await removed, await outcome(problem.submit()), await outcome(nowhere.submit())];
  }, RIGHT);
  expect(told).toEqual(['AC', 'JudgeStopped', 'InvalidStateError', 'InvalidStateError']);
  expect(errors).toEqual([]);
});
