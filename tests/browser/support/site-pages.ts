import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { samplePackage } from '../../unit/problems/sample-package.ts';

export const SITE = join(import.meta.dirname, '../../../dist-test');

/** What stands for all pages that are made from one template, as `problems/<slug>/` and `theory/<concept>/` are. */
const SHOWN = ['stable-softmax', 'data-drift'];

/** A folder with more pages than this makes them from one template. */
const MOST_OF_A_KIND = 10;

/** Addresses of the built site's pages: every one but of a kind, of which one is enough. */
export function builtPages(): string[] {
  const folders = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.slice(0, -'index.html'.length));
  const above = (folder: string): string => folder.replace(/[^/]*\/$/, '');
  return folders.filter((folder) => {
    const alike = folders.filter((other) => above(other) === above(folder));
    return (
      alike.length <= MOST_OF_A_KIND ||
      above(folder) === '' ||
      SHOWN.some((name) => folder.endsWith(`/${name}/`))
    );
  });
}

/** Pages whose problem is somebody's own: shown, with mistakes, and not there. */
const OWN_PAGES = ['own', 'mistaken', 'absent'].map((name) => `embed/?src=../own/${name}.json`);

/** What a host shows for an address that it does not know. */
const UNKNOWN_PAGE = 'no/such/page/';

/** Every kind of page that a reader can meet. */
export const ALL_PAGES = [...builtPages().filter((path) => path !== 'embed/'), ...OWN_PAGES, UNKNOWN_PAGE];

/** Opens one of them, and answers when all that it shows by itself is there. */
export async function openPage(page: Page, path: string): Promise<void> {
  const own = { slug: 'mean', format: 1, files: samplePackage() };
  const mistaken = { ...own, files: samplePackage({ 'statement.md': '', 'tests.py': undefined }) };
  for (const [name, json] of Object.entries({ own, mistaken }))
    await page.route(
      (url) => url.pathname === `/own/${name}.json`,
      (route) => route.fulfill({ json }),
    );
  await page.route(`**/${UNKNOWN_PAGE}`, (route) =>
    route.fulfill({ status: 404, path: join(SITE, '404.html') }),
  );
  await page.goto(path || './');
  await page.waitForLoadState('networkidle');
  if (await page.locator('ml-problem').count()) {
    const broken = page.getByRole('heading', { name: 'This problem cannot be shown' });
    await expect(page.locator('ml-editor .cm-content').or(broken).first()).toBeVisible();
  }
  await expect(page.locator('body')).toContainText(/\w/);
}

/** The name of a page as one of a file. */
export const fileNameOf = (path: string): string =>
  path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'catalogue';
