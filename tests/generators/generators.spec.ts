/** Pages of real generators, made with the project's extensions: `npm run test:generators`. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { MlProblem } from '../../src/widget/ml-problem.ts';

const EXTENSIONS = resolve(import.meta.dirname, '../../extensions');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const EXERCISE = `# Twice

Write \`twice(x)\`. It is not \`</script>\`.

\`\`\`python starter
def twice(x):
    ...
\`\`\`

\`\`\`python tests
twice(1)
# hidden
twice(-3)
\`\`\`

\`\`\`python solution
def twice(x):
    return 2 * x
\`\`\`
`;

const SNIPPET = 'x = 20\n\nif x < 30 and x > 1:\n    print(x + 22)';

let folder = '';
let server: Server | null = null;

test.beforeEach(() => {
  test.setTimeout(600_000);
  folder = mkdtempSync(join(tmpdir(), 'ml-judge-'));
});
test.afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

function installPython(...packages: string[]): void {
  run('python3', '-m', 'venv', 'python');
  run(join(folder, 'python/bin/pip'), 'install', '--quiet', ...packages);
}

/** Serves what a generator has made, from another origin than the judge's. */
async function serve(made: string): Promise<string> {
  const started = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    try {
      const body = readFileSync(join(folder, made, path.endsWith('/') ? `${path}index.html` : path));
      response.setHeader('Content-Type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

async function expectExerciseAndSnippet(page: Page): Promise<void> {
  const verdict = await page.locator('ml-problem').evaluate(async (problem: MlProblem) => {
    await customElements.whenDefined('ml-problem');
    await problem.ready;
    problem.code = 'def twice(x):\n    return x + x\n';
    return (await problem.submit()).verdict;
  });
  expect(verdict).toBe('AC');
  await page.locator('ml-run').getByRole('button', { name: /^Run/ }).click();
  await expect(page.locator('ml-run .output')).toHaveText('42');
}

test('MkDocs Material: fences of the hook are exercises and code to run', async ({ page, baseURL }) => {
  installPython('mkdocs-material');
  copyFileSync(join(EXTENSIONS, 'mkdocs/ml_judge_fences.py'), join(folder, 'ml_judge_fences.py'));
  write(
    'mkdocs.yml',
    `site_name: Try\ntheme: { name: material, font: false }\nhooks: [ml_judge_fences.py]\nextra: { ml_judge: "${baseURL}" }\n`,
  );
  write(
    'docs/index.md',
    `# Post\n\n\`\`\`\`ml-exercise id="twice"\n${EXERCISE}\`\`\`\`\n\n\`\`\`ml-run session="a"\n${SNIPPET}\n\`\`\`\n`,
  );
  run(join(folder, 'python/bin/mkdocs'), 'build', '--quiet');
  await page.goto(await serve('site'));
  await expectExerciseAndSnippet(page);
});

test('Pandoc, as in Quarto: blocks of the filter are exercises and code to run', async ({
  page,
  baseURL,
}) => {
  installPython('pypandoc_binary');
  const pandoc = run(
    join(folder, 'python/bin/python'),
    '-c',
    'import pypandoc; print(pypandoc.get_pandoc_path(), end="")',
  );
  write(
    'post.md',
    `---\ntitle: Post\nml-judge: ${baseURL}\n---\n\n\`\`\`\`{.ml-exercise #twice}\n${EXERCISE}\`\`\`\`\n\n\`\`\`{.ml-run session="a"}\n${SNIPPET}\n\`\`\`\n`,
  );
  const filter = join(EXTENSIONS, 'quarto/_extensions/ml-judge/ml-judge.lua');
  mkdirSync(join(folder, 'made'));
  run(pandoc, 'post.md', '--standalone', '--lua-filter', filter, '--output', 'made/index.html');
  await page.goto(await serve('made'));
  await expectExerciseAndSnippet(page);
});
