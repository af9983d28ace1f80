import { expect, test, type Page } from '@playwright/test';
import type { Verdict } from '../../src/core/verdict.ts';
import { DEADLY, hostilePrograms, RIGHT } from './corpus.ts';

/** The page's element, as far as a program on the page may use it. */
interface JudgingElement extends HTMLElement {
  ready: Promise<void>;
  code: string;
  run(): Promise<{ verdict: Verdict }>;
  submit(): Promise<{ verdict: Verdict }>;
}

const programs = hostilePrograms();
const verdicts = [...new Set(programs.map(({ expected }) => expected))].sort();

function judge(page: Page, code: string, how: 'run' | 'submit'): Promise<Verdict> {
  return page.evaluate(
    async ({ code, how }) => {
      const element = document.querySelector<JudgingElement>('ml-problem');
      if (!element) throw new Error('the page has no ml-problem');
      await element.ready;
      element.code = code;
      return (await element[how]()).verdict;
    },
    { code, how },
  );
}

for (const verdict of verdicts) {
  test(`in the page, every hostile program that must get ${verdict} gets it`, async ({ page }) => {
    const group = programs.filter(({ expected }) => expected === verdict);
    test.setTimeout(120_000 + group.length * 30_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const response = await page.goto('problems/sum-list/');
    const headers = Object.keys(response?.headers() ?? {});
    expect(headers.filter((name) => /^(cross-origin-|content-security-policy)/.test(name))).toEqual([]);
    expect(await judge(page, RIGHT, 'submit')).toBe('AC');
    // Whoever speaks of figures gets what draws them, from the page and once; from here on nothing is fetched.
    expect(await judge(page, `import matplotlib\n${RIGHT}`, 'submit')).toBe('AC');

    const title = await page.title();
    const requests: string[] = [];
    page.on('request', (request) => {
      // What an interpreter is made of travels inside its own address, which is no request to anywhere.
      if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
    });
    for (const { name, source, expected } of group) {
      expect.soft(await judge(page, source, 'submit'), name).toBe(expected);
      if (DEADLY.has(expected)) expect.soft(await judge(page, RIGHT, 'run'), `after ${name}`).toBe('AC');
    }
    expect(await judge(page, RIGHT, 'submit')).toBe('AC');
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.title()).toBe(title);
    const realm = await page.evaluate(() => ({
      isolated: globalThis.crossOriginIsolated,
      polluted: ['verdict', 'kind', 'ok', 'taken'].filter((name) => name in {} || name in globalThis),
    }));
    expect(realm).toEqual({ isolated: false, polluted: [] });
  });
}
