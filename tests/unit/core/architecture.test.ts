import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Top folders of the repository: a name in backquotes that begins with one is a path. */
const TOP = /^(?:src|site|workers|python|scripts|problems|theory|docs|tests|bench)(?:\/|$)/;

for (const document of ['docs/architecture.md', 'CONTRIBUTING.md', 'README.md', 'python/README.md'])
  test(`every path that ${document} names exists`, () => {
    const text = readFileSync(resolve(ROOT, document), 'utf8');
    const named = [...text.matchAll(/`([\w./-]+)`/g)].map(([, path]) => path ?? '');
    const paths = named.filter((path) => TOP.test(path) && !path.includes('<'));
    const folders = [ROOT, dirname(resolve(ROOT, document))];
    expect(paths.filter((path) => !folders.some((folder) => existsSync(resolve(folder, path))))).toEqual([]);
  });

test('the table of changes names files', () => {
  const text = readFileSync(resolve(ROOT, 'docs/architecture.md'), 'utf8');
  const [, table = ''] = text.split('## I want to …');
  expect([...table.matchAll(/^\| (?!I want|-)/gm)].length).toBeGreaterThan(10);
});
