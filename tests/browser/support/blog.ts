import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import type { MlProblem } from '../../../src/widget/ml-problem.ts';

/** A blog on another origin than the judge's, whose posts the tests write. */
export interface Blog {
  /** Without a slash at its end. */
  address: string;
  /** Puts a post at a path, with headers of its own; answers its address. */
  post(path: string, html: string, headers?: Record<string, string>): string;
  close(): void;
}

export async function startBlog(): Promise<Blog> {
  const posts = new Map<string, { html: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const found = posts.get(request.url ?? '');
    response.writeHead(found ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    post(path, html, headers = {}) {
      posts.set(path, {
        html: `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,">${html}`,
        headers,
      });
      return address + path;
    },
    close: () => server.close(),
  };
}

export const scriptOf = (site: string | undefined): string =>
  `<script type="module" src="${site}embed.js"></script>`;

export const RIGHT = 'def solve(xs):\n    return sum(xs)\n';

/** What `submit` answers for a right solution of sum-list: a verdict, or the sentence of the error. */
export function submitRight(page: Page, index = 0): Promise<string> {
  return page
    .locator('ml-problem')
    .nth(index)
    .evaluate(async (problem: MlProblem, code) => {
      await problem.ready;
      problem.code = code;
      return problem.submit().then(
        ({ verdict }) => verdict,
        (error: Error) => error.message,
      );
    }, RIGHT);
}

/** Everything that went wrong on the page so far, in its own words. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

export async function whenAllReady(page: Page, count: number): Promise<void> {
  await expect(page.locator('ml-problem')).toHaveCount(count);
  await page.evaluate(async () => {
    await customElements.whenDefined('ml-problem');
    await Promise.all([...document.querySelectorAll('ml-problem')].map((problem) => problem.ready));
  });
}
