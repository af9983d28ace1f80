/** A screen reader hears what is put into a status or an alert: each verdict once, and nothing beside it. */
import { expect, test, type Page } from '@playwright/test';
import { openProblem, verdict, writeCode } from '../support/page.ts';

const SLUG = 'sum-list';
const WRONG = 'def solve(xs):\n    return 0\n';
const ENDLESS = 'def solve(xs):\n    while True:\n        pass\n';
const RIGHT = 'def solve(xs):\n    return sum(xs)\n';

/** Notes, from now on, every text that appears in a live region, wherever in the page it is. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const said = new Map<Element, string>();
    const roots = new Set<Node>();
    const observer = new MutationObserver(() => look(document));
    const look = (root: ParentNode & Node): void => {
      if (!roots.has(root)) {
        roots.add(root);
        observer.observe(root, { childList: true, characterData: true, subtree: true });
      }
      for (const one of root.querySelectorAll('*')) {
        if (one.matches('[role=status], [role=alert], [aria-live]')) hear(one);
        if (one.shadowRoot) look(one.shadowRoot);
      }
    };
    const hear = (region: Element): void => {
      const words = region.textContent.replace(/\s+/g, ' ').trim();
      if (words !== '' && words !== (said.get(region) ?? '')) heard.push(words);
      said.set(region, words);
    };
    look(document);
    heard.length = 0;
    Object.defineProperty(window, 'heard', { get: () => heard.splice(0) });
  });
}

/** What was heard since the last time. */
function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Submits, and answers what was heard until the verdict was there. */
async function submit(page: Page, word: string): Promise<string[]> {
  const ended = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('ml-run-end', resolve, { once: true })),
  );
  await page.getByRole('button', { name: /^Submit/ }).click();
  await ended;
  await expect(verdict(page, word)).toBeVisible();
  return heard(page);
}

test('each verdict is heard once, the same one too when it comes again', async ({ page }) => {
  await openProblem(page, SLUG);
  await writeCode(page, WRONG);
  await listen(page);
  const wrong = [expect.stringMatching(/^Wrong answer\. \d+ of \d+ tests passed\.$/)];
  expect(await submit(page, 'Wrong answer')).toEqual(wrong);
  expect(await submit(page, 'Wrong answer')).toEqual(wrong);
  await writeCode(page, ENDLESS);
  expect(await submit(page, 'Time limit exceeded')).toEqual([
    expect.stringMatching(/^Time limit exceeded\. 0 of \d+ tests passed\.$/),
  ]);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('ml-results')).toContainText('Stopped. Nothing was judged.');
  expect(await heard(page)).toEqual(['Stopped. Nothing was judged.']);
  await writeCode(page, RIGHT);
  expect(await submit(page, 'Accepted')).toEqual([
    expect.stringMatching(/^Accepted\. (\d+) of \1 tests passed\.$/),
  ]);
});

test('of cases of one’s own a line is heard, not the values', async ({ page }) => {
  await openProblem(page, SLUG);
  await writeCode(page, 'def solve(xs):\n    return sum(xs) if len(xs) < 3 else 0\n');
  await page.getByText('Cases of your own').click();
  await page.getByRole('textbox', { name: /reference answers/ }).fill('solve([1])\nsolve([1, 2, 3])');
  await listen(page);
  const own = page.locator('ml-own-cases');
  for (let times = 1; times <= 2; times++) {
    await page.getByRole('button', { name: 'Try' }).click();
    await expect(own.locator('.state')).toHaveCount(0);
    await expect(own.getByText('Not as the reference')).toBeVisible();
    expect(await heard(page)).toEqual(['2 cases: 1 same as the reference, 1 not.']);
  }
});
