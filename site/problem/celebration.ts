import type { MlProblem } from '../../src/widget/ml-problem.ts';
import { listProblems } from '../../src/problems/index.ts';
import { sharedStorage, siteSettings } from '../../src/storage/index.ts';
import { firstsOfSolve, type RecordedProblem } from '../progress/record.ts';

/** What was known before a submission. */
interface Before {
  solved: ReadonlySet<string>;
  problems: readonly RecordedProblem[];
}

/** Marks a problem that is solved for the first time, once and below its verdict, unless it is turned off. */
export function celebrateFirsts(element: MlProblem): void {
  let before: Before | null = null;
  let looking: Promise<unknown> = Promise.resolve();
  element.addEventListener('ml-run-start', ({ detail }) => {
    before = null;
    element.querySelector(':scope > .first-solve')?.remove();
    // Known by the time of the verdict: the line comes with it, and nothing jumps.
    if (detail.testSet === 'all') looking = lookBefore(element.problem).then((known) => (before = known));
  });
  element.addEventListener('ml-solved', ({ detail }) => {
    const mark = (): void => {
      if (before) element.append(...lineFor(detail.problem, before));
      before = null;
    };
    if (before) mark();
    else void looking.then(mark);
  });
}

/** Null where nothing can be a first. */
async function lookBefore(slug: string): Promise<Before | null> {
  if (!siteSettings().marksFirsts) return null;
  const progress = await (await sharedStorage()).progress();
  const solved = new Set(progress.filter((one) => one.progress === 'solved').map((one) => one.problem));
  return solved.has(slug) ? null : { solved, problems: await library() };
}

let listed: Promise<readonly RecordedProblem[]> | null = null;

/** The site's problems, fetched once; none without a connection. */
function library(): Promise<readonly RecordedProblem[]> {
  listed ??= listProblems();
  return listed.catch(() => {
    listed = null;
    return [];
  });
}

function lineFor(slug: string, { solved, problems }: Before): HTMLElement[] {
  const problem = problems.find((one) => one.slug === slug);
  if (!problem) return [];
  const line = document.createElement('p');
  line.slot = 'first';
  line.className = 'first-solve';
  const count = document.createElement('strong');
  count.textContent = `${problems.filter((one) => solved.has(one.slug)).length + 1} of ${problems.length} solved.`;
  const off = document.createElement('button');
  off.type = 'button';
  off.textContent = 'Do not mark this';
  off.addEventListener('click', () => {
    line.remove();
    siteSettings().markFirsts(false);
  });
  const brought = firstsOfSolve(problem, solved, problems).map(({ words }) => `${words}. `);
  line.append(count, ` ${brought.join('')}`, off);
  return [line];
}
