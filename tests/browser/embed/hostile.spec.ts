import { expect, test } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';
import { sampleManifest, samplePackage } from '../../unit/problems/sample-package.ts';
import { scriptOf, startBlog, whenAllReady, type Blog } from '../support/blog.ts';

let blog: Blog;
/** Somebody else's server, with packages. */
let stranger: Blog;

test.beforeAll(async () => {
  blog = await startBlog();
  stranger = await startBlog();
});
test.afterAll(() => {
  blog.close();
  stranger.close();
});

/** Each would set `ran` if anything of it ran. */
const PAYLOADS = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '<svg onload="window.ran = 1"><script>window.ran = 1</script><animate onbegin="window.ran=1" attributeName="x" dur="1s"/></svg>',
  '<svg><a xlink:href="javascript:window.ran=1"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.ran=1&gt;">',
  '<math href="javascript:window.ran=1">x</math><maction actiontype="statusline" xlink:href="javascript:window.ran=1">y</maction>',
  '<style>@import "javascript:window.ran=1"; * { display: none !important }</style>',
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><iframe src="javascript:parent.ran=1"></iframe>',
  '<base href="https://evil.invalid/"><meta http-equiv="refresh" content="0;url=javascript:window.ran=1">',
  '<form action="javascript:window.ran=1"><button formaction="javascript:window.ran=1">x</button><input autofocus onfocus="window.ran=1"></form>',
  '<details open ontoggle="window.ran=1"><summary>x</summary></details><video><source onerror="window.ran=1"></video>',
  '<noscript><p title="</noscript><img src=x onerror=window.ran=1>">',
  '<a href="java\tscript:window.ran=1">x</a><template><img src=x onerror="window.ran=1"></template>',
  '[link](javascript:window.ran=1) [link](JaVaScRiPt:window.ran=1) [link](data:text/html,<script>parent.ran=1</script>)',
  '[link](<javascript:window.ran=1>) <javascript:window.ran=1> [x](vbscript:window.ran=1)',
  '![picture](https://pictures.invalid/a.png "x\\" onerror=window.ran=1")',
  '![picture](data:image/svg+xml,<svg onload="window.ran=1">) ![x](javascript:window.ran=1)',
  '$\\text{<img src=x onerror=window.ran=1>}$ $\\href{javascript:window.ran=1}{x}$',
  '```python"onmouseover="window.ran=1\n<script>window.ran = 1</script>\n```',
];

const MARKDOWN = PAYLOADS.join('\n\n');
const LINE = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const COMMENTED = PAYLOADS.map((payload) => `# ${payload.replace(/\n/g, ' ')}`).join('\n');

const TESTS = `from ml_judge import Case, WrongAnswer

SAMPLES = [Case(${JSON.stringify(LINE)}, xs=[1.0, 2.0])]
HIDDEN = [Case(${JSON.stringify(`${LINE} again`)}, xs=[3.0])]


def check(case, got, expected):
    if got != expected:
        raise WrongAnswer(${JSON.stringify(`${LINE} and \`${LINE}\``)})
`;

const HOSTILE = samplePackage({
  'problem.json': JSON.stringify({
    ...sampleManifest(),
    title: LINE,
    summary: LINE,
    concepts: ['<svg/onload=window.ran=1>'],
    authors: [LINE],
    licence: '<img src=x onerror=window.ran=1>',
  }),
  'statement.md': MARKDOWN.replace('$\\href{javascript:window.ran=1}{x}$', ''),
  'learn.md': MARKDOWN.replace('$\\href{javascript:window.ran=1}{x}$', ''),
  'hints.md': [1, 2, 3].map((number) => `## Hint ${number}\n\n${PAYLOADS[number]}`).join('\n\n'),
  'starter.py': `${COMMENTED}\n\n\ndef mean(xs: list[float]) -> float:\n    raise NotImplementedError\n`,
  'solution.py': `${COMMENTED}\n\n\ndef mean(xs):\n    return sum(xs) / len(xs) if xs else 0.0\n`,
  'tests.py': TESTS,
  'submissions/wrong_answer/sum.py': `"""${LINE.replace(/"/g, '\\"')}"""\n\n\ndef mean(xs):\n    return sum(xs)\n`,
});

for (const kind of ['packed', 'folder']) {
  test(`nothing in a stranger's ${kind} package runs in the page`, async ({ page, baseURL }) => {
    await page.route(`${stranger.address}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      const body =
        path === '/mean.json'
          ? JSON.stringify({ format: 1, slug: 'mean', files: HOSTILE })
          : HOSTILE[path.replace('/mean/', '')];
      const headers = { 'Access-Control-Allow-Origin': '*' };
      return route.fulfill(body === undefined ? { status: 404, headers } : { body, headers });
    });
    const left: string[] = [];
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) left.push(frame.url());
    });
    const src = `${stranger.address}/${kind === 'packed' ? 'mean.json' : 'mean/'}`;
    const address = blog.post('/hostile', `${scriptOf(baseURL)}<ml-problem src="${src}"></ml-problem>`);
    await page.goto(address);
    await whenAllReady(page, 1);
    const element = page.locator('ml-problem');
    await expect(element.getByText('a problem from 127.0.0.1')).toBeVisible();

    const verdicts = await element.evaluate(async (problem: MlProblem) => {
      const answer: string[] = [];
      const markup = '<img src=x onerror="parent.ran=1">';
      for (const code of [
        'def mean(xs):\n    return sum(xs)\n',
        `def mean(xs):\n    print(${JSON.stringify(markup)})\n    raise ValueError(${JSON.stringify(markup)})\n`,
      ]) {
        problem.code = code;
        answer.push((await problem.submit()).verdict);
        await problem.updateComplete;
      }
      return answer;
    });
    expect(verdicts).toEqual(['WA', 'RTE']);
    for (const tab of await element.getByRole('tab').all()) {
      await tab.click();
      for (const button of await element.getByRole('button', { name: /Show (?:hint|the solution)/ }).all())
        if (await button.isVisible()) await button.click();
    }
    await element.getByRole('tab', { name: 'Statement' }).click();
    for (const link of await element.locator('.prose a').all()) {
      expect(await link.getAttribute('href')).toMatch(/^(?:https:|mailto:|#)/);
    }
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(
      element.locator(
        'script, iframe, base, meta, form, object, embed, template, noscript, .prose svg, .prose style',
      ),
    ).toHaveCount(0);
    const handlers = await element.evaluate((problem) => {
      const found: string[] = [];
      const visit = (root: ParentNode): void => {
        for (const one of root.querySelectorAll('*')) {
          for (const { name, value } of one.attributes)
            if (name.startsWith('on') || /^\s*(?:java|vb)script:/i.test(value))
              found.push(`${name}=${value}`);
          if (one.shadowRoot) visit(one.shadowRoot);
        }
      };
      visit(problem.shadowRoot ?? problem);
      return found;
    });
    expect(handlers).toEqual([]);
    expect(left).toEqual([address]);
  });
}

test('a hostile frame beside the element cannot reach its box', async ({ page, baseURL }) => {
  // It greets every frame of the page, again and again, as the element greets its own.
  const sibling = blog.post(
    '/sibling',
    `<script>
      setInterval(() => {
        for (let index = 0; index < parent.frames.length; index++) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => { document.title = 'reached'; parent.postMessage('reached', '*'); };
          parent.frames[index].postMessage(null, '*', [port2]);
        }
        parent.postMessage({ ns: 'ml-judge', v: 1, type: 'solved', problem: 'sum-list' }, '*');
        parent.postMessage({ kind: 'received' }, '*');
      }, 1);
    </script>`,
  );
  await page.goto(
    blog.post(
      '/besieged',
      `${scriptOf(baseURL)}<script>addEventListener('message', ({ data }) => { if (data === 'reached') window.reached = true; });</script>
      <iframe src="${sibling}"></iframe><ml-problem problem="sum-list"></ml-problem>`,
    ),
  );
  await whenAllReady(page, 1);
  const verdicts = await page.locator('ml-problem').evaluate(async (problem: MlProblem) => {
    problem.code = 'def solve(xs):\n    return 42\n';
    const wrong = (await problem.submit()).verdict;
    problem.code = 'def solve(xs):\n    return sum(xs)\n';
    return [wrong, (await problem.submit()).verdict];
  });
  expect(verdicts).toEqual(['WA', 'AC']);
  expect(await page.evaluate(() => 'reached' in window)).toBe(false);
});
