import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PACKAGE_FOLDER, buildPackage } from '../../scripts/build/package/build.ts';
import { describedElement, undescribed, type Manifest } from '../../scripts/build/package/descriptions.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ml-judge-'));

const read = (path: string): string => readFileSync(join(PACKAGE_FOLDER, path), 'utf8');
const manifest = (): Manifest => JSON.parse(read('custom-elements.json')) as Manifest;

beforeAll(() => buildPackage());
afterAll(() => rmSync(folder, { recursive: true }));

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: PACKAGE_FOLDER, pack: 'npm', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('its types are found in every way that modules are resolved', () => {
  const args = [
    '--no-install',
    'attw',
    '--pack',
    PACKAGE_FOLDER,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
  ];
  const { status, stdout } = spawnSync('npx', args, { cwd: ROOT, encoding: 'utf8' });
  expect(status, stdout).toBe(0);
});

test('importing it outside a browser touches nothing', () => {
  const entries = (JSON.parse(read('package.json')) as { exports: Record<string, unknown> }).exports;
  expect(Object.keys(entries)).toEqual(expect.arrayContaining(['.', './define', './embed.js']));
  const script = `const before = Object.keys(globalThis).join();
    const { configure } = await import('ml-judge');
    configure({ baseUrl: 'https://problems.example' });
    if (typeof configure !== 'function' || Object.keys(globalThis).join() !== before) process.exit(3);
    await import('ml-judge/react');
    await import('ml-judge/custom-elements.json', { with: { type: 'json' } });
    await import('ml-judge/define');
    console.log('imported');`;
  // A package may import itself by its name.
  const printed = execFileSync('node', ['--input-type=module', '--eval', script], {
    cwd: PACKAGE_FOLDER,
    encoding: 'utf8',
  });
  expect(printed.trim()).toBe('imported');
});

test('what it packs is what it needs: no source, no Python, no test', () => {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder, PACKAGE_FOLDER], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files, size }] = JSON.parse(packed) as [{ files: { path: string }[]; size: number }];
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => !/\.(?:js|d\.ts|json|md)$|^LICENSE$/.test(path))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining(['embed.js', 'README.md', 'LICENSE', 'lib/widget/ml-problem.js']),
  );
  expect(size).toBeLessThan(1e6);
});

test('every relative import in it leads to a file of it', () => {
  const missing = readdirSync(join(PACKAGE_FOLDER, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|d\.ts)$/.test(path))
    .flatMap((path) =>
      [...read(join('lib', path)).matchAll(/(?:from|import|import\()\s*["'](\.[^"']+)["']/g)]
        .map(([, target = '']) => join('lib', path, '..', target))
        .filter(
          (target) =>
            !existsSync(
              join(PACKAGE_FOLDER, path.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target),
            ),
        )
        .map((target) => `${path} → ${target}`),
    );
  expect(missing).toEqual([]);
});

test('everything public is described', () => {
  for (const tag of ['ml-problem', 'ml-run', 'ml-quiz'] as const)
    expect(undescribed(describedElement(manifest(), tag)), tag).toEqual([]);
  const quiz = describedElement(manifest(), 'ml-quiz');
  expect(quiz.attributes?.map(({ name }) => name)).toEqual(['concept', 'count', 'theme']);
  expect(quiz.events?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ml-ready', 'ml-answer', 'ml-quiz-end', 'ml-error']),
  );
  const element = describedElement(manifest());
  expect(element.attributes?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['problem', 'src', 'theme', 'loading']),
  );
  expect(element.events?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ml-ready', 'ml-run-start', 'ml-run-end', 'ml-solved', 'ml-error']),
  );
  expect(element.members?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['code', 'ready', 'run', 'submit', 'stop', 'reset']),
  );
});

test('what lacks a description is found', () => {
  const described = { name: 'x', description: 'X.' };
  const element = {
    name: 'E',
    attributes: [described, { name: 'y' }],
    cssParts: [{ name: 'z', description: ' ' }],
  };
  expect(undescribed(element)).toEqual(['attributes: y', 'cssParts: z']);
});

test('editors learn attributes and their values', () => {
  const data = JSON.parse(read('vscode.html-custom-data.json')) as {
    tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[];
  };
  expect(data.tags[0]?.name).toBe('ml-problem');
  expect(data.tags[0]?.attributes.find(({ name }) => name === 'theme')?.values).toEqual([
    { name: 'auto' },
    { name: 'light' },
    { name: 'dark' },
  ]);
});
