import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { oembedOf } from '../../../site/build/oembed.ts';
import { learnPages } from '../../../site/learn/page.ts';
import { readLibrary } from '../../../site/build/library.ts';
import { homePage } from '../../../site/home/page.ts';
import { issuesPage, problemPage } from '../../../site/problem/page.ts';
import { flat } from './flat.ts';
import { sampleManifest, samplePackage } from '../problems/sample-package.ts';

const root = mkdtempSync(join(tmpdir(), 'ml-judge-'));

afterEach(() => rmSync(root, { recursive: true, force: true }));

function writePackage(slug: string, manifest: Record<string, unknown> = {}): string {
  const text = JSON.stringify({ ...sampleManifest(), ...manifest });
  for (const [path, content] of Object.entries(samplePackage({ 'problem.json': text }))) {
    mkdirSync(dirname(join(root, slug, path)), { recursive: true });
    writeFileSync(join(root, slug, path), content);
  }
  return join(root, slug);
}

test('the catalogue goes by topic, then difficulty, then title', () => {
  const { problems } = readLibrary([
    writePackage('production', { topics: ['production'] }),
    writePackage('hard-metric', { difficulty: 'hard' }),
    writePackage('second', { title: 'Second of two' }),
    writePackage('first', { title: 'First of two' }),
  ]);
  expect(problems.map(({ problem }) => problem.slug)).toEqual([
    'first',
    'second',
    'hard-metric',
    'production',
  ]);
});

test('links to problems that the site has not are left out', () => {
  const { problems } = readLibrary([
    writePackage('mean', { related: ['median', 'mode'] }),
    writePackage('mode'),
  ]);
  expect(problems.find(({ problem }) => problem.slug === 'mean')?.problem.related).toEqual(['mode']);
});

test('a page holds the statement, and text of a package stays text', () => {
  const title = 'Mean <b>of</b> "a" & b';
  const { problems } = readLibrary([writePackage('mean', { title })]);
  const [rendered] = problems;
  if (!rendered) throw new Error('the package is broken');
  for (const html of [problemPage(rendered), homePage([rendered.problem])]) {
    expect(html).toContain('Mean &lt;b&gt;of&lt;/b&gt; &quot;a&quot; &amp; b');
    expect(html).not.toContain('<b>of');
  }
  expect(problemPage(rendered)).toMatch(/<div slot="statement" class="prose"><p>The mean is <math/);
});

test('the page of a broken package lists what is wrong', () => {
  const html = issuesPage({ slug: 'mean', issues: [{ file: 'hints.md', message: 'Write <three> hints.' }] });
  expect(html).toContain('<li><code>hints.md</code> Write &lt;three&gt; hints.</li>');
});

test('oEmbed names the frame by its whole address, and titles cannot break out of it', () => {
  const { problems } = readLibrary([writePackage('mean', { title: 'Mean "of" <a> list' })]);
  const [rendered] = problems;
  const { html, ...rest } = oembedOf(rendered!.problem, 'https://judge.example/');
  expect(rest).toMatchObject({ version: '1.0', type: 'rich', title: 'Mean "of" <a> list', width: 720 });
  expect(html).toContain('src="https://judge.example/embed/mean/"');
  expect(html).toContain('title="Coding problem: Mean &quot;of&quot; &lt;a&gt; list"');
});

test('a problem’s page leads to its oEmbed answer where the site’s address is known', () => {
  const { problems } = readLibrary([writePackage('mean')]);
  const link =
    '<link rel="alternate" type="application/json+oembed" href="https://judge.example/problems/mean/oembed.json"';
  expect(flat(problemPage(problems[0]!, { site: 'https://judge.example/' }))).toContain(link);
  expect(problemPage(problems[0]!)).not.toContain('oembed');
});

test('each idea has a page, which names related ones and keeps text of a package as text', () => {
  const { problems } = readLibrary([
    writePackage('mean', { title: 'Mean <b>of</b> all', related: ['mode'] }),
    writePackage('mode', { title: 'Mode', topics: ['production'] }),
  ]);
  const pages = new Map(learnPages(problems, []));
  expect([...pages.keys()]).toEqual(['', 'mean/', 'mode/']);
  const page = pages.get('mean/')?.();
  expect(page).toContain('<h1>Mean &lt;b&gt;of&lt;/b&gt; all</h1>');
  expect(page).toContain('<p><span>Related</span><a href="../mode/">Mode</a></p>');
  expect(page).toContain(`<div class="prose">${problems[0]?.learnHtml}</div>`);
  expect(pages.get('mode/')?.()).not.toContain('Related');
  const index = pages.get('')?.() ?? '';
  expect(index.indexOf('href="mean/"')).toBeLessThan(index.indexOf('<h2>production</h2>'));
});
