/** What a first visit costs: bytes, and nothing that jumps. Times are measured by `npm run bench`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { MOST_SHIFT, layoutShift } from '../support/layout-shift.ts';
import { openProblem } from '../support/page.ts';

const SITE = join(import.meta.dirname, '../../../dist-test');
const FIRST_VIEW_BYTES = 60_000;
const EDITOR_BYTES = 160_000;
const STYLESHEET_BYTES = 6_000;

const PAGES = [
  '',
  'problems/stable-softmax/',
  'embed/stable-softmax/',
  'learn/',
  'learn/dropout/',
  'theory/',
  'theory/precision-recall/',
  'proof/',
  'docs/',
  'progress/',
  'data/',
];
const STEADY_PAGES = PAGES.filter((path) => !path.startsWith('embed/'));

const read = (path: string): string => readFileSync(join(SITE, path), 'utf8');

/** Some modules, and all that they import at once: names of files in `assets/`. */
function withImports(names: Iterable<string>): Set<string> {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    for (const [, imported = ''] of read(`assets/${name}`).matchAll(
      /\b(?:from|import)\s*"\.\/([\w-]+\.js)"/g,
    )) {
      add(imported);
    }
  };
  for (const name of names) add(name);
  return all;
}

/** The modules that a page's HTML asks for, with what they import. */
function firstView(path: string): Set<string> {
  const html = read(`${path}index.html`);
  return withImports([...html.matchAll(/assets\/([\w-]+\.js)"/g)].map(([, name = '']) => name));
}

function gzipped(names: Iterable<string>): number {
  return [...names].reduce((sum, name) => sum + gzipSync(read(`assets/${name}`)).length, 0);
}

for (const path of PAGES) {
  test(`/${path} is painted as soon as one small stylesheet is there`, async ({ page }) => {
    await page.goto(path);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((one) => (one as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking')
        .map(({ name }) => new URL(name).pathname),
    );
    expect(blocking).toEqual([expect.stringMatching(/\.css$/)]);
    const html = read(`${path}index.html`);
    // Asked for first, so that no script holds it up; and fonts are the system's.
    expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('<script type="module"'));
    const stylesheet = read(blocking[0]?.slice(1) ?? '');
    expect(gzipSync(stylesheet).length).toBeLessThanOrEqual(STYLESHEET_BYTES);
    expect(stylesheet).not.toMatch(/@font-face|@import/);
  });

  test(`/${path} takes at most 60 kB of JavaScript before the editor`, () => {
    const modules = firstView(path);
    expect(modules.size).toBeGreaterThan(1);
    expect([...modules].filter((name) => /^(?:editor|vim|names|sql-writing)-/.test(name))).toEqual([]);
    expect(gzipped(modules)).toBeLessThanOrEqual(FIRST_VIEW_BYTES);
  });
}

test('a theory question takes at most 60 kB of JavaScript, with all that its page loads', () => {
  const quiz = readdirSync(join(SITE, 'assets')).filter((name) => /^ml-quiz-.*\.js$/.test(name));
  expect(quiz).toHaveLength(1);
  const modules = withImports([...firstView('theory/precision-recall/'), ...quiz]);
  expect(gzipped(modules)).toBeLessThanOrEqual(FIRST_VIEW_BYTES);
});

test('the editor takes at most 160 kB on its way, and neither Vim, nor the table, nor SQL with it', () => {
  const [editorFile, ...others] = readdirSync(join(SITE, 'assets')).filter((name) =>
    /^editor-.*\.js$/.test(name),
  );
  if (!editorFile || others.length > 0) throw new Error('The editor should be one file, and what it shares.');
  const shown = firstView('problems/stable-softmax/');
  const modules = [...withImports([editorFile])].filter((name) => !shown.has(name));
  const code = modules.map((name) => read(`assets/${name}`)).join('\n');
  expect(code).toContain('EditorView');
  expect(gzipped(modules)).toBeLessThan(EDITOR_BYTES);
  expect(code.includes('--NORMAL--') || code.includes('vimMode')).toBe(false);
  expect(code.includes('evenly spaced')).toBe(false);
  const sql = readdirSync(join(SITE, 'assets')).filter((name) => /^sql-writing-.*\.js$/.test(name));
  expect(sql).toHaveLength(1);
  expect(modules).not.toContain(sql[0]);
  expect(read(`assets/${sql[0]}`)).toContain('DENSE_RANK');
  expect(code.includes('DENSE_RANK')).toBe(false);
});

// A problem's page fetches it for whoever reads on: `first-visit.long.spec.ts` has when, and when not.
for (const path of PAGES.filter((one) => !one.startsWith('problems/'))) {
  test(`/${path} fetches nothing of Python by itself`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    // What a page does once it has settled has had its turn.
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 1000), { timeout: 5000 })),
    );
    expect(fetched.length).toBeGreaterThan(1);
    expect(fetched.filter((one) => one.includes('/python/') || one.endsWith('/box.html'))).toEqual([]);
  });
}

for (const width of [390, 1440]) {
  for (const path of STEADY_PAGES) {
    test(`/${path} does not move while it loads, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      if (path.startsWith('problems/')) await openProblem(page, path.split('/')[1] ?? '');
      else await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
    });
  }
}

test('the measure of movement sees what moves', async ({ page }) => {
  await page.goto('proof/');
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '300px';
    document.querySelector('main')?.prepend(block);
  });
  await expect.poll(() => layoutShift(page)).toBeGreaterThan(MOST_SHIFT);
});
