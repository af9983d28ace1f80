/** The snapshot that comes with the site, and browsers that it does not fit. */
import { expect, test, type Page } from '@playwright/test';

interface Start {
  role: string;
  fromSnapshot: boolean;
}

/** Judges a right answer and a wrong one; answers the verdicts, and how each interpreter started. */
async function judgeTwo(page: Page): Promise<{ verdicts: string[]; starts: Start[] }> {
  await page.goto('problems/sum-list/');
  return page.evaluate(async () => {
    const element = document.querySelector('ml-problem') as HTMLElement & {
      ready: Promise<void>;
      code: string;
      run(): Promise<{ verdict: string }>;
    };
    await element.ready;
    const verdicts: string[] = [];
    for (const value of ['sum(xs)', 'sum(xs) + 1']) {
      element.code = `def solve(xs):\n    return ${value}\n`;
      verdicts.push((await element.run()).verdict);
    }
    const starts = performance.getEntriesByName('ml-judge: start Python') as PerformanceMeasure[];
    return { verdicts, starts: starts.map(({ detail }) => detail as Start) };
  });
}

/** What the page knows of its runtime is another: as if this browser were another. */
async function changeManifest(page: Page, change: (text: string) => string): Promise<void> {
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    return route.fulfill({ response, body: text.includes('tables:[') ? change(text) : text });
  });
}

test('starts the very first interpreter, and nothing of a plain start is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const { verdicts, starts } = await judgeTwo(page);
  expect(verdicts).toEqual(['AC', 'WA']);
  expect(starts.length).toBeGreaterThanOrEqual(2);
  expect(starts.filter(({ fromSnapshot }) => !fromSnapshot)).toEqual([]);
  expect(fetched.filter((url) => /\/plain\/|harness\.json/.test(url))).toEqual([]);
});

const MISFITS: Record<string, (text: string) => string> = {
  'a table of functions of another length': (text) => text.replace(/(tables:\[\d+,)(\d+)/, '$1999'),
  'its libraries in another order': (text) => text.replace(/(libraryOrder:\[)([^,\]]+),([^,\]]+)/, '$1$3,$2'),
  'a last library of another length': (text) => text.replace(/(\d+)(,\d+\]\})/, '1$2'),
};

for (const [what, change] of Object.entries(MISFITS)) {
  test(`does not fit a browser with ${what}: it starts the long way, and judges`, async ({ page }) => {
    await changeManifest(page, (text) => {
      const changed = change(text);
      expect(changed).not.toBe(text);
      return changed;
    });
    const { verdicts, starts } = await judgeTwo(page);
    expect(verdicts).toEqual(['AC', 'WA']);
    // The first plainly, those after it from the snapshot that this browser has made.
    expect(starts.filter(({ fromSnapshot }) => !fromSnapshot)).toHaveLength(1);
    await expect(page.locator('ml-problem')).not.toContainText('snapshot');
  });
}
