/**
 * npm run bench [-- --rounds N]
 *
 * Measures the built site in Chromium. Ratios are of medians from one run, whose parts take turns, so
 * that whatever else the machine does slows both sides down alike. Exit code 1 when one is over.
 */
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '../scripts/tools/browser.ts';
import { buildSite, serveSite } from '../site/build/serve.ts';
import { barePages, measureFirstPaint } from './first-paint.ts';
import { measureMemory } from './memory.ts';
import { findNativePython, runPytest } from './native.ts';
import { PLAIN_PAGE, plainBoot } from './plain-boot.ts';
import { FRAME_MS, measureSearch } from './search.ts';
import { formatReport, isOver, median, type Measurement } from './report.ts';
import { clickSubmit, openProblem, PROBLEM, startPython, submitAtOnce, waitForSpare } from './visit.ts';

const SITE_FOLDER = 'dist';
const CLICKS_PER_ROUND = 12;
const MEMORY_SUBMISSIONS = 10;

/** Milliseconds, one or more of each for a round. */
interface Samples {
  plain: number[];
  firstVerdict: number[];
  restored: number[];
  click: number[];
  pytest: number[];
  searchKey: number[];
  firstPaint: number[];
  repeatPaint: number[];
  barePaint: number[];
  bareRepeatPaint: number[];
}

/** Runs in a profile that has never seen the site. */
async function inFreshProfile<T>(browser: Browser, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}

async function startPlainly(page: Page, site: string): Promise<number> {
  await page.goto(site + PLAIN_PAGE);
  const bootMs = await page.waitForFunction(() => (globalThis as { bootMs?: number }).bootMs, null, {
    timeout: 120_000,
  });
  return (await bootMs.jsonValue()) ?? NaN;
}

async function measureRound(browser: Browser, site: string, samples: Samples): Promise<void> {
  samples.searchKey.push(await inFreshProfile(browser, (page) => measureSearch(page, site)));
  const paints = await measureFirstPaint(browser, `${site}problems/${PROBLEM}/`, 1);
  samples.firstPaint.push(...paints.first);
  samples.repeatPaint.push(...paints.repeat);
  samples.barePaint.push(...paints.bareFirst);
  samples.bareRepeatPaint.push(...paints.bareRepeat);
  samples.plain.push(await inFreshProfile(browser, (page) => startPlainly(page, site)));
  await inFreshProfile(browser, async (page) => {
    await openProblem(page, site);
    samples.firstVerdict.push(await submitAtOnce(page));
    await waitForSpare(page, 1);

    await openProblem(page, site);
    const { durationMs, fromSnapshot } = await startPython(page);
    if (!fromSnapshot) throw new Error('The second visit did not start from the snapshot of the first.');
    samples.restored.push(durationMs);
    for (let earlier = 0; earlier < CLICKS_PER_ROUND; earlier++) {
      samples.click.push(await clickSubmit(page, earlier));
    }
  });
}

/** Bytes after the first submission and after the last. */
async function measureGrowth(browser: Browser, site: string): Promise<[number, number] | null> {
  return inFreshProfile(browser, async (page) => {
    await openProblem(page, site);
    await submitAtOnce(page);
    await waitForSpare(page, 1);
    const first = await measureMemory(browser, page);
    for (let earlier = 1; earlier < MEMORY_SUBMISSIONS; earlier++) await clickSubmit(page, earlier);
    await waitForSpare(page, MEMORY_SUBMISSIONS);
    const last = await measureMemory(browser, page);
    return first !== null && last !== null ? [first, last] : null;
  });
}

function summarise(samples: Samples, growth: [number, number] | null): Measurement[] {
  const plainMs = median(samples.plain);
  const clickMs = median(samples.click);
  const ratio = (name: string, value: number | null, atMost: number, note: string): Measurement => ({
    name,
    value,
    atMost,
    unit: 'ratio',
    note,
  });
  const against = (ms: number, otherMs: number): string => `${ms.toFixed(0)} ms to ${otherMs.toFixed(0)} ms`;
  const restoredMs = median(samples.restored);
  const firstMs = median(samples.firstVerdict);
  const pytestMs = median(samples.pytest);
  const megabytes = growth?.map((bytes) => (bytes / 2 ** 20).toFixed(0)) ?? [];
  return [
    ratio('Python from the snapshot / plainly', restoredMs / plainMs, 0.2, against(restoredMs, plainMs)),
    ratio(
      'first verdict of a new visitor / Python plainly',
      firstMs / plainMs,
      1.0,
      against(firstMs, plainMs),
    ),
    {
      name: 'click on Submit to verdict, 14 cases',
      value: clickMs,
      atMost: 60,
      unit: 'ms',
      note: `median of ${samples.click.length}`,
    },
    samples.pytest.length > 0
      ? ratio('the same / pytest natively', clickMs / pytestMs, 0.25, against(clickMs, pytestMs))
      : ratio('the same / pytest natively', null, 0.25, 'no Python with NumPy and pytest here'),
    growth
      ? ratio(
          'memory after ten / one',
          growth[1] / growth[0],
          1.3,
          `${megabytes[1]} MB to ${megabytes[0]} MB`,
        )
      : ratio('memory after ten / one', null, 1.3, 'no /proc here'),
    ratio(
      'a key in the search of 1,000 problems / a frame',
      median(samples.searchKey) / FRAME_MS,
      1,
      `${against(median(samples.searchKey), FRAME_MS)} of processor time`,
    ),
    ratio(
      'first paint of a problem on a slow phone / plain HTML',
      median(samples.firstPaint) / median(samples.barePaint),
      2,
      against(median(samples.firstPaint), median(samples.barePaint)),
    ),
    ratio(
      'the same at the next visit',
      median(samples.repeatPaint) / median(samples.bareRepeatPaint),
      2,
      against(median(samples.repeatPaint), median(samples.bareRepeatPaint)),
    ),
  ];
}

async function measure(rounds: number): Promise<Measurement[]> {
  await buildSite(SITE_FOLDER);
  const site = await serveSite(SITE_FOLDER, [await plainBoot(), barePages(SITE_FOLDER)]);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_ARGS] });
  const samples: Samples = {
    plain: [],
    firstVerdict: [],
    restored: [],
    click: [],
    pytest: [],
    searchKey: [],
    firstPaint: [],
    repeatPaint: [],
    barePaint: [],
    bareRepeatPaint: [],
  };
  const python = findNativePython();
  try {
    for (let round = 1; round <= rounds; round++) {
      console.error(`Round ${round} of ${rounds}`);
      await measureRound(browser, site.address, samples);
      if (python) samples.pytest.push(runPytest(python));
    }
    return summarise(samples, await measureGrowth(browser, site.address));
  } finally {
    await browser.close();
    await site.close();
  }
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const measurements = await measure(Number(values.rounds));
console.log(formatReport(measurements));
process.exitCode = measurements.some(isOver) ? 1 : 0;
