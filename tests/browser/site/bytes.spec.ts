/** How much script the pages and the widget take, read from what was built. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtPages, SITE } from '../support/site-pages.ts';

const FIRST_VIEW_BYTES = 60_000;
const EDITOR_BYTES = 160_000;
const EMBED_BYTES = 30_000;
const PAGES = builtPages().filter((path) => path !== 'embed/');

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
  test(`/${path} takes at most 60 kB of JavaScript before the editor`, () => {
    const modules = firstView(path);
    expect(modules.size).toBeGreaterThan(1);
    expect([...modules].filter((name) => /^(?:editor|vim|names|sql-writing)-/.test(name))).toEqual([]);
    expect(gzipped(modules)).toBeLessThanOrEqual(FIRST_VIEW_BYTES);
  });
}

test('the script of the widget is one file of at most 30 kB', () => {
  const code = read('embed.js');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(EMBED_BYTES);
  expect(code).toContain('as configure');
  expect(code).not.toMatch(/(?:^|[;}])import(?:["'{*]|\s*\w+\s*from)/);
});

test('a theory question takes at most 60 kB of JavaScript, with all that its page loads', () => {
  const quiz = readdirSync(join(SITE, 'assets')).filter((name) => /^ml-qu(?:iz|estions)-.*\.js$/.test(name));
  expect(quiz).toHaveLength(2);
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
