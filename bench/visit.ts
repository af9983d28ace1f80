import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Judgement } from '../src/core/judgement.ts';
import type {} from '../src/widget/ml-problem.ts';

/** With 14 test cases, each called twice. */
export const PROBLEM = 'balanced-class-weights';

const SOLUTION = readFileSync(new URL(`../problems/${PROBLEM}/solution.py`, import.meta.url), 'utf8');

const START = 'ml-judge: start Python';

/** Opens the problem's page with the solution in its editor. */
export async function openProblem(page: Page, site: string): Promise<void> {
  await page.goto(`${site}problems/${PROBLEM}/`);
  await page.evaluate(async (solution) => {
    await customElements.whenDefined('ml-problem');
    const problem = document.querySelector('ml-problem');
    await problem?.ready;
    if (problem) problem.code = solution;
  }, SOLUTION);
}

/** Lets the page start Python, and answers how long its first interpreter took: from the snapshot, or plainly. */
export async function startPython(page: Page): Promise<{ durationMs: number; fromSnapshot: boolean }> {
  await page.evaluate(() => document.querySelector('ml-problem')?.setAttribute('loading', 'eager'));
  await waitForInterpreters(page, 1);
  return page.evaluate((name) => {
    const start = performance.getEntriesByName(name)[0] as PerformanceMeasure;
    const { fromSnapshot } = start.detail as { fromSnapshot: boolean };
    return { durationMs: start.duration, fromSnapshot };
  }, START);
}

/** Submits; answers when the verdict was there, in milliseconds since the page was asked for. */
export async function submitAtOnce(page: Page): Promise<number> {
  const { verdict, endedAt } = await page.evaluate(async () => {
    const judgement = await document.querySelector('ml-problem')?.submit();
    return { verdict: judgement?.verdict, endedAt: performance.now() };
  });
  expectAccepted(verdict);
  return endedAt;
}

/** A reader needs longer than this from one verdict to the next submission. */
const READING_MS = 500;

/** A click on Submit, until the frame that shows the verdict: milliseconds. `earlier`: submissions before it. */
export async function clickSubmit(page: Page, earlier: number): Promise<number> {
  await waitForSpare(page, earlier);
  await page.waitForTimeout(READING_MS);
  // Functions with a name would refer to a helper of the bundler's, which the page has not.
  const { verdict, durationMs } = await page.evaluate(async () => {
    const problem = document.querySelector('ml-problem');
    const toolbar = problem?.shadowRoot?.querySelector('ml-toolbar');
    const results = problem?.shadowRoot?.querySelector('ml-results');
    const button = toolbar?.shadowRoot?.querySelector<HTMLElement>('button.primary');
    if (!problem || !results || !button) throw new Error('The page has no Submit, or no results.');
    const startedAt = performance.now();
    button.click();
    const judgement = await new Promise<Judgement>((resolve) =>
      problem.addEventListener('ml-run-end', (event) => resolve((event as CustomEvent<Judgement>).detail), {
        once: true,
      }),
    );
    await problem.updateComplete;
    await results.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return { verdict: judgement.verdict, durationMs: performance.now() - startedAt };
  });
  expectAccepted(verdict);
  return durationMs;
}

/** Until the next interpreter waits: the judge's own, one for each submission, and the spare. */
export async function waitForSpare(page: Page, submissions: number): Promise<void> {
  await waitForInterpreters(page, submissions + 2);
}

async function waitForInterpreters(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    ([name, expected]) => performance.getEntriesByName(name).length >= expected,
    [START, count] as const,
    { timeout: 120_000, polling: 50 },
  );
}

function expectAccepted(verdict: string | undefined): void {
  if (verdict !== 'AC') throw new Error(`The solution of ${PROBLEM} got ${verdict}, not AC.`);
}
