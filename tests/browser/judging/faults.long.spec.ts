import { expect, test, type Page, type Route } from '@playwright/test';

const FILES = [
  'pyodide.mjs',
  'pyodide.asm.mjs',
  'pyodide-lock.json',
  'pyodide.asm.wasm',
  'stdlib.zip',
  'numpy.zip',
  'snapshot.bin',
  'interpreter.js',
];

const DAMAGES: Record<string, (body: Buffer) => Buffer> = {
  'cut at 1 %': (body) => body.subarray(0, Math.ceil(body.length / 100)),
  'cut at 99 %': (body) => body.subarray(0, Math.floor(body.length * 0.99)),
  'with one bit turned': (body) => {
    const damaged = Buffer.from(body);
    const middle = damaged.length >> 1;
    damaged[middle] = (damaged[middle] ?? 0) ^ 1;
    return damaged;
  },
};

/** Damages the answers to the first `times` requests for a file of the runtime. */
async function damage(page: Page, file: string, how: (body: Buffer) => Buffer, times: number): Promise<void> {
  let requests = 0;
  await page.route(`**/python/${file}*`, async (route) => {
    if (requests++ >= times) return route.continue();
    const response = await route.fetch();
    const body = how(await response.body());
    // With the length of the whole file the browser would take it for a lost connection and ask again itself.
    const headers = { ...response.headers(), 'content-length': String(body.length) };
    return route.fulfill({ response, headers, body });
  });
}

/** From the next page on, what it fetches is written down, and it fetches nothing before somebody wants it. */
async function noteRequests(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    const { fetch } = globalThis;
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    globalThis.fetch = (input, init) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return fetch(input, init);
    };
  });
}

/** How often the page has asked for a file of the runtime. */
function requests(page: Page, file: string): Promise<number> {
  return page.evaluate((name) => {
    const { asked } = globalThis as unknown as { asked: string[] };
    return asked.filter((url) => url.includes(`/python/${name}`)).length;
  }, file);
}

/** What the judge answers: a verdict, or the sentence that says why there is none. */
async function judge(page: Page): Promise<string> {
  await noteRequests(page);
  await page.goto('problems/sum-list/');
  return page.evaluate(async () => {
    const element = document.querySelector('ml-problem') as HTMLElement & {
      ready: Promise<void>;
      code: string;
      run(): Promise<{ verdict: string }>;
    };
    await element.ready;
    element.code = 'def solve(xs):\n    return sum(xs)\n';
    return element.run().then(
      (judgement) => judgement.verdict,
      (error: Error) => error.message,
    );
  });
}

for (const [how, spoil] of Object.entries(DAMAGES)) {
  test(`every file is fetched again once when it arrives ${how}`, async ({ page }) => {
    for (const file of FILES) await damage(page, file, spoil, 1);
    expect(await judge(page)).toBe('AC');
    for (const file of FILES) expect(await requests(page, file), file).toBe(2);
  });

  for (const file of FILES) {
    test(`${file} that always arrives ${how} is reported in one sentence`, async ({ page }) => {
      await damage(page, file, spoil, Infinity);
      const said = await judge(page);
      expect(said).toBe(
        `A part of Python (${file}) arrived damaged twice. Check your connection, then reload the page.`,
      );
      expect(await requests(page, file)).toBe(2);
      await expect(page.locator('ml-problem')).toContainText(said);
    });
  }
}

const notFetched = (file: string, reason: string): string =>
  `A part of Python (${file}) could not be fetched: ${reason}. Check your connection, then try again.`;

test('a file that the server does not have is named', async ({ page }) => {
  await page.route('**/python/numpy.zip*', (route: Route) =>
    route.fulfill({ status: 404, body: 'not here' }),
  );
  expect(await judge(page)).toBe(notFetched('numpy.zip', 'the server answered 404'));
});

test('a page of a login in place of a file is noticed', async ({ page }) => {
  const login = { status: 200, contentType: 'text/html', body: '<!doctype html><p>Please log in.' };
  await page.route('**/python/pyodide.asm.wasm*', (route: Route) => route.fulfill(login));
  expect(await judge(page)).toMatch(/^A part of Python \(pyodide\.asm\.wasm\) arrived damaged twice\./);
});

test('without a connection the page reads on, says what is missing, and works once it is back', async ({
  page,
}) => {
  await page.route('**/python/**', (route: Route) => route.abort('internetdisconnected'));
  const said = await judge(page);
  expect(said).toMatch(/^A part of Python \(.+\) could not be fetched: the server could not be reached\./);
  await expect(page.getByRole('textbox', { name: 'Your code, in Python' })).toBeVisible();
  await page.unroute('**/python/**');
  const again = await page.evaluate(() =>
    (document.querySelector('ml-problem') as HTMLElement & { run(): Promise<{ verdict: string }> })
      .run()
      .then(({ verdict }) => verdict),
  );
  expect(again).toBe('AC');
});
