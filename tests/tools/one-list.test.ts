/** Each thing is listed once: whoever adds one and forgets a place is told by the type check, or by a test here. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { PACKAGE_IMPORTS, PACKAGES } from '../../src/core/packages.ts';
import { isTab, TABS } from '../../src/core/tabs.ts';
import { html } from '../../site/build/html.ts';
import { notFoundPage } from '../../site/build/not-found.ts';
import { FOLDERS, SECTIONS } from '../../site/build/sections.ts';
import { renderSitePage } from '../../site/build/shell.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Messages of the type check of one file, with another text in place of one that it imports. */
function typeErrors(checked: string, changed: string, change: (text: string) => string): string[] {
  const { config } = ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), ts.sys.readFile.bind(ts.sys)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const path = resolve(ROOT, changed);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  host.getSourceFile = (name, version) =>
    resolve(name) === path ? ts.createSourceFile(name, change(text), version) : read(name, version);
  const program = ts.createProgram([resolve(ROOT, checked)], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file && !file.fileName.includes('node_modules'))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('a verdict without a label does not pass the type check', () => {
  const forgotten = typeErrors('src/core/verdict.ts', 'src/core/verdict.ts', (text) =>
    text.replace("JE: { label: 'Judging error',", "IE: { tone: 'fault', endsTheRun: false },\n  $&"),
  );
  expect(forgotten.join()).toMatch(/missing the following properties from type 'Described': label/);
});

test('a verdict without an icon does not pass the type check', () => {
  const forgotten = typeErrors('src/widget/base/verdict-icon.ts', 'src/core/verdict.ts', (text) =>
    text.replace(
      /JE: \{.*?\}/,
      "$&,\n  IE: { label: 'x', tone: 'fault', endsTheRun: false, wasCalled: false }",
    ),
  );
  expect(forgotten.join()).toContain("'IE' is missing");
});

test('a section of the site without pages does not pass the type check', () => {
  const forgotten = typeErrors('site/build/pages.ts', 'site/build/sections.ts', (text) =>
    text.replace("{ name: 'docs',", "{ name: 'music', folder: 'music' },\n  $&"),
  );
  expect(forgotten.join()).toContain("'music' is missing");
});

test('every tab has an address', () => {
  for (const { id } of TABS) expect(isTab(id)).toBe(true);
  expect(isTab('newtab')).toBe(false);
});

test('every section with a word in the navigation is linked, and the 404 page finds home from each', () => {
  const page = renderSitePage({
    root: '../',
    bodyClass: 'data-page',
    title: '',
    description: '',
    script: '',
    main: html``,
    packages: [],
  });
  for (const section of SECTIONS)
    if ('navigation' in section)
      expect(page).toMatch(
        new RegExp(`href="[.][.]/${section.navigation.to}"${section.name === 'data' ? ' +aria' : ' *>'}`),
      );
  const [, pattern] = /pathname\.replace\((\/.*\/), ''\)/.exec(notFoundPage()) ?? [];
  const [, body] = /^\/(.*)\/$/.exec(pattern ?? '') ?? [];
  for (const folder of FOLDERS)
    expect(`/some/where/${folder}/x/`.replace(new RegExp(body ?? ''), '')).toBe('/some/where/');
});

test('what a missing import is told to be offered is what can be offered', () => {
  const source = readFileSync(resolve(ROOT, 'python/ml_judge/candidate/exception_hints.py'), 'utf8');
  const [, listed] = /^_OPTIONAL = \((.*)\)$/m.exec(source) ?? [];
  const named = [...(listed ?? '').matchAll(/"(\w+)"/g)].map(([, name]) => name);
  const imported = PACKAGES.map((name) => PACKAGE_IMPORTS[name].split(/[.,]/)[0]);
  // NumPy is always there, and matplotlib comes by itself when a submission speaks of it.
  expect([...named, 'numpy', 'matplotlib'].sort()).toEqual(imported.sort());
});
