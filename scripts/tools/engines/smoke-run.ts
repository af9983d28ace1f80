import {
  PAGE_REPORT,
  VISITS,
  WHEN_READY,
  submitting,
  type PageReport,
  type Step,
  type Submitted,
  type Visit,
} from '../../../tests/engines/smoke.ts';
import { STEP_LIMIT_MS, type EnginePage } from './engine.ts';

/** One line of the table, in one engine. */
export interface Outcome {
  name: string;
  passed: boolean;
  durationMs: number | null;
  /** What to show beside the time: a verdict, or what went wrong. */
  detail: string;
}

/** The whole smoke test in one engine, with plain pages `elsewhere`: outcomes in the order of the visits' steps. */
export async function runSmoke(page: EnginePage, site: string, elsewhere: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const visit of VISITS) {
    const address = visit.elsewhere ? `${elsewhere}${visit.problem}` : `${site}problems/${visit.problem}/`;
    outcomes.push(await attempt(`${visit.name}: opens`, () => openProblem(page, address)));
    for (const step of visit.steps) outcomes.push(await attempt(step.name, () => submit(page, step)));
    outcomes.push(...(await reportOn(page, visit)));
  }
  return outcomes;
}

type Finding = Omit<Outcome, 'name'>;

async function attempt(name: string, run: () => Promise<Finding>): Promise<Outcome> {
  try {
    return { name, ...(await withinLimit(run())) };
  } catch (error) {
    return { name, passed: false, durationMs: null, detail: String(error).split('\n')[0] ?? '' };
  }
}

async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${STEP_LIMIT_MS} ms`)), STEP_LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

async function openProblem(page: EnginePage, address: string): Promise<Finding> {
  const startedAt = performance.now();
  await page.open(address);
  await page.evaluate(WHEN_READY);
  return { passed: true, durationMs: performance.now() - startedAt, detail: 'shown' };
}

async function submit(page: EnginePage, { source, verdict: expected }: Step): Promise<Finding> {
  const { verdict, reason, durationMs } = (await page.evaluate(submitting(source))) as Submitted;
  const passed = verdict === expected;
  return { passed, durationMs, detail: passed ? verdict : `${verdict} instead of ${expected}: ${reason}` };
}

/** What can be said only after all of a visit's steps. */
async function reportOn(page: EnginePage, visit: Visit): Promise<Outcome[]> {
  let report: PageReport | null = null;
  const uncaught = await attempt('no uncaught error', async () => {
    report = (await page.evaluate(PAGE_REPORT)) as PageReport;
    return { passed: report.uncaught.length === 0, durationMs: null, detail: report.uncaught[0] ?? 'none' };
  });
  const { starts } = report ?? ({ uncaught: [], starts: [] } satisfies PageReport);
  return [uncaught, ...startsOf(visit, starts)];
}

/** Every interpreter starts from the snapshot that comes with the site, the very first of a profile too. */
function startsOf({ name }: Visit, starts: PageReport['starts']): Outcome[] {
  const restored = starts.filter((start) => start.fromSnapshot).map((start) => start.durationMs);
  return [
    {
      name: `${name}: starts from the snapshot`,
      passed: restored.length > 0 && restored.length === starts.length,
      durationMs: median(restored),
      detail: `${restored.length} of ${starts.length}`,
    },
  ];
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
