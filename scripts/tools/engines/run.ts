/**
 * npm run test:engines [-- --installed-only] [-- chromium firefox webkit]
 *
 * Runs the smoke test of tests/engines/smoke.ts on the built site in all three browser engines, which it
 * installs first where it can. With `--installed-only` an engine that is not there is passed over.
 */
import { installOnDebian } from '../browser.ts';
import { buildSite, serveSite } from '../../../site/build/serve.ts';
import { serveBlog } from './blog.ts';
import { chromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { runSmoke, type Outcome } from './smoke-run.ts';
import { formatTable } from './table.ts';
import { webkit } from './webkit.ts';

const SITE_FOLDER = 'dist-test';

interface Column {
  name: string;
  outcomes: Outcome[];
}

async function runEngine(engine: Engine, site: string, elsewhere: string): Promise<Outcome[]> {
  console.error(`Running in ${engine.name}`);
  const page = await engine.start();
  try {
    return await runSmoke(page, site, elsewhere);
  } finally {
    await page.close();
  }
}

async function runAll(engines: readonly Engine[], installedOnly: boolean): Promise<boolean> {
  const present = engines.filter(
    (engine) => engine.isInstalled() || (!installedOnly && installOnDebian(engine.packages)),
  );
  const absent = engines.filter((engine) => !present.includes(engine));
  await buildSite(SITE_FOLDER, ['tests/fixtures/problems/sum-list']);
  const site = await serveSite(SITE_FOLDER);
  const blog = await serveBlog(site.address);
  const columns: Column[] = [];
  let failed = installedOnly ? 0 : absent.length;
  try {
    for (const engine of present) {
      try {
        columns.push({ name: engine.name, outcomes: await runEngine(engine, site.address, blog.address) });
      } catch (error) {
        failed++;
        console.log(`FAILED in ${engine.name}: ${String(error)}`);
      }
    }
  } finally {
    await blog.close();
    await site.close();
  }
  if (columns.length > 0) console.log(formatTable(columns));
  for (const { name, howToInstall } of absent) console.log(`${name} is not installed. ${howToInstall}`);
  const outcomes = columns.flatMap((column) => column.outcomes);
  failed += outcomes.filter((outcome) => !outcome.passed).length;
  console.log(`${outcomes.filter((outcome) => outcome.passed).length} passed, ${failed} failed`);
  return failed === 0 && columns.length > 0;
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const engines = [chromium, firefox, webkit].filter(
  ({ name }) => names.length === 0 || names.includes(name.toLowerCase()),
);
process.exitCode = (await runAll(engines, process.argv.includes('--installed-only'))) ? 0 : 1;
