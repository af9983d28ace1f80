/** The packed package in other people's projects: `npm run test:package`. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Judgement } from '../../src/core/judgement.ts';
import type { MlProblem } from '../../src/widget/ml-problem.ts';
import { install, packPackage, ROOT, run } from './packed.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let folder = '';
let tarball = '';
const servers: Server[] = [];

test.beforeAll(() => {
  test.setTimeout(600_000);
  ({ folder, tarball } = packPackage());
});

test.afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Serves a folder as a plain host does, or with a page for whatever is missing; answers its address. */
async function serve(root: string, missing: 'not found' | 'index' = 'not found'): Promise<string> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    try {
      const body = readFileSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
      response.setHeader('Content-Type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      if (missing === 'not found') response.writeHead(404).end();
      else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>');
    }
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function expectAccepted(page: Page): Promise<void> {
  const judgement = await page
    .locator('ml-problem')
    .evaluate(async (problem: MlProblem): Promise<Judgement> => {
      await customElements.whenDefined('ml-problem');
      problem.code = 'def solve(xs):\n    return sum(xs)\n';
      return problem.submit();
    });
  expect(judgement).toMatchObject({ problem: 'sum-list', verdict: 'AC' });
}

test('in an empty Vite app, typed', async ({ page, baseURL }) => {
  test.setTimeout(600_000);
  const app = join(folder, 'app');
  mkdirSync(app);
  const write = (path: string, text: string): void => writeFileSync(join(app, path), text);
  write('package.json', JSON.stringify({ name: 'app', private: true, type: 'module' }));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['main.ts'] }));
  write(
    'index.html',
    '<!doctype html><html lang="en"><title>App</title><script type="module" src="/main.ts"></script><ml-problem problem="sum-list"></ml-problem>',
  );
  write(
    'main.ts',
    `import { configure, type Judgement } from 'ml-judge';
import 'ml-judge/define';

configure({ baseUrl: '${baseURL}' });
document.querySelector('ml-problem')?.addEventListener('ml-solved', ({ detail }) => {
  const judgement: Judgement = detail;
  console.log(judgement.verdict);
});
document.addEventListener('ml-run-start', ({ detail }) => console.log(detail.testSet));
`,
  );
  install(app, tarball);
  run(ROOT, 'npx', 'tsc', '-p', app);
  run(ROOT, 'npx', 'vite', 'build', app, '--logLevel', 'error');
  await page.goto(await serve(join(app, 'dist')));
  await expectAccepted(page);
});

test('in a plain page, without a bundler', async ({ page, baseURL }) => {
  const site = join(folder, 'plain');
  mkdirSync(site);
  run(site, 'tar', '-xzf', tarball);
  cpSync(join(site, 'package'), join(site, 'ml-judge'), { recursive: true });
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="en"><title>Plain</title>
<script type="module">
  import { configure } from './ml-judge/embed.js';
  configure({ baseUrl: '${baseURL}' });
</script>
<ml-problem problem="sum-list"></ml-problem>`,
  );
  await page.goto(await serve(site));
  await expectAccepted(page);
});

for (const missing of ['not found', 'index'] as const) {
  test(`without configure the page says what to call, also where the host answers ${missing}`, async ({
    page,
  }) => {
    const site = join(folder, `unconfigured-${missing.replace(' ', '-')}`);
    mkdirSync(site);
    run(site, 'tar', '-xzf', tarball);
    writeFileSync(
      join(site, 'index.html'),
      `<!doctype html><html lang="en"><title>Plain</title>
<script type="module" src="./package/embed.js"></script>
<ml-problem problem="sum-list"></ml-problem>`,
    );
    await page.goto(await serve(site, missing));
    await expect(page.locator('ml-problem')).toContainText('configure({ baseUrl })');
    await expect(page.locator('ml-problem')).toContainText('There is no problem named "sum-list" at http');
  });
}
