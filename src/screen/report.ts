import { plural } from '../core/words.ts';
import type { Judgement } from '../core/judgement.ts';
import type { Outcome, ScreenProblem, Sitting } from '../core/screen.ts';
import { verdictLabel } from '../core/verdict.ts';
import type { Submission } from '../storage/index.ts';
import { clockWords } from './sitting.ts';

/** From an input to one so many times as large. */
const GROWTH = 4;

/** What was measured of a submission that is right. */
export type Measured = Pick<Outcome, 'growth' | 'stability'>;

const NOT_MEASURED: Measured = { growth: null, stability: null };

/**
 * What became of a problem. `submissions`: all of the sitting to this problem, in any order; what was submitted
 * after its end is not the reader's doing. `last`: the judgement of the code that stood there last.
 */
export function outcomeOf(
  { startedAt, endedAt, opened }: Sitting,
  problem: string,
  submissions: readonly Submission[],
  last: Judgement | null,
  measured = NOT_MEASURED,
): Outcome {
  const own = submissions
    .filter(({ submittedAt }) => endedAt === null || submittedAt <= endedAt)
    .sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
  const submits = own.filter(({ testSet }) => testSet === 'all');
  const firstSubmit = submits[0]?.submittedAt;
  const before = own.filter(
    ({ testSet, submittedAt }) =>
      testSet === 'sample' && (firstSubmit === undefined || submittedAt < firstSubmit),
  );
  const from = opened.find((one) => one.problem === problem)?.at ?? startedAt;
  const judgements = [...own.map(({ judgement }) => judgement), last].filter((one) => one !== null);
  const named = judgements.flatMap(({ results }) =>
    results.flatMap(({ misconception }) => misconception ?? []),
  );
  return {
    problem,
    verdict: last?.verdict ?? null,
    passed: last?.results.filter(({ verdict }) => verdict === 'AC').length ?? 0,
    testCount: last?.testCount ?? 0,
    firstRunMs: own[0] ? Math.max(0, Date.parse(own[0].submittedAt) - Date.parse(from)) : null,
    runs: before.length,
    submits: submits.length,
    mistakes: [...new Set(named.map(({ message }) => message))],
    ...measured,
  };
}

/** A sitting in one line, to stand beside others. */
export interface Summary {
  accepted: number;
  of: number;
  /** In the middle of those problems that ran at all; null where none did. */
  firstRunMs: number | null;
  /** Over all problems. */
  runs: number;
  submits: number;
  mistakes: string[];
}

export function summaryOf({ problems, outcomes }: Sitting): Summary {
  const times = outcomes
    .map(({ firstRunMs }) => firstRunMs)
    .filter((time) => time !== null)
    .sort((a, b) => a - b);
  const sum = (count: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    accepted: outcomes.filter(({ verdict }) => verdict === 'AC').length,
    of: problems.length,
    firstRunMs:
      times.length > 0 ? ((times[(times.length - 1) >> 1] ?? 0) + (times[times.length >> 1] ?? 0)) / 2 : null,
    runs: sum(({ runs }) => runs),
    submits: sum(({ submits }) => submits),
    mistakes: [...new Set(outcomes.flatMap(({ mistakes }) => mistakes))],
  };
}

/** The mistakes of a sitting that earlier ones had, too. */
export function namedBefore(sitting: Sitting, all: readonly Sitting[]): Set<string> {
  const earlier = all.filter(({ startedAt }) => startedAt < sitting.startedAt);
  const before = new Set(earlier.flatMap((one) => summaryOf(one).mistakes));
  return new Set(summaryOf(sitting).mistakes.filter((mistake) => before.has(mistake)));
}

/** `Accepted, 24 of 24 tests`, `Nothing written`, `Not judged yet`. */
export function verdictWords(outcome: Outcome | undefined): string {
  if (!outcome) return 'Not judged yet';
  const { verdict, passed, testCount } = outcome;
  return verdict ? `${verdictLabel(verdict)}, ${passed} of ${testCount} tests` : 'Nothing written';
}

/** How it was worked on: the first run, and what came before the first Submit. Empty where nothing was. */
export function pathWords({ verdict, firstRunMs, runs, submits }: Outcome): string {
  if (firstRunMs === null) return verdict === null ? '' : 'It was never run.';
  const first = `First run ${clockWords(firstRunMs)} after it was opened`;
  const samples = `${plural(runs, 'run')} on the samples`;
  if (submits === 0) return `${first}; ${samples}, and no Submit.`;
  return `${first}; ${samples} before the first Submit, ${plural(submits, 'Submit')} in all.`;
}

/** How the work grows, where that was measured; else empty. */
export function growthWords({ growth }: Pick<Outcome, 'growth'>): string {
  if (!growth || growth.small === 0) return '';
  const ratio = growth.large / growth.small;
  const times = growth.complete ? `× ${ratio.toFixed(ratio < 10 ? 1 : 0)}` : `over × ${Math.floor(ratio)}`;
  return `Python’s steps grow ${times} on an input ${GROWTH} times as large.`;
}

/** Whether it holds on extreme inputs, where that was measured; else empty. */
export function stabilityWords({ stability }: Pick<Outcome, 'stability'>): string {
  if (!stability || stability.inputs === 0) return '';
  const { inputs, finite } = stability;
  if (finite === inputs) return `Numbers stay finite on all ${inputs} inputs of the closer look.`;
  return `Numbers stay finite on ${finite} of ${inputs} inputs of the closer look.`;
}

/** `45 minutes, 2 of 3 accepted`. */
export function headWords(sitting: Sitting): string {
  const { accepted, of } = summaryOf(sitting);
  return `${sitting.minutes} minutes, ${accepted} of ${of} accepted`;
}

/** The report as Markdown, to keep or to send. */
export function reportText(sitting: Sitting, all: readonly Sitting[]): string {
  const before = namedBefore(sitting, all);
  const parts = sitting.problems.map((problem) => problemText(problem, sitting, before));
  return `# Sitting of ${sitting.startedAt.slice(0, 10)}: ${headWords(sitting)}

Facts of one practice sitting of ml-judge. They are no score, and no company's judgement.

${parts.join('\n')}`;
}

function problemText(
  { slug, title, difficulty }: ScreenProblem,
  { outcomes }: Sitting,
  before: ReadonlySet<string>,
): string {
  const outcome = outcomes.find(({ problem }) => problem === slug);
  const facts = outcome ? [pathWords(outcome), growthWords(outcome), stabilityWords(outcome)] : [];
  const mistakes = (outcome?.mistakes ?? []).map(
    (mistake) => `Named mistake${before.has(mistake) ? ', in an earlier sitting too' : ''}: ${mistake}`,
  );
  const lines = [`${verdictWords(outcome)}.`, ...facts.filter(Boolean), ...mistakes];
  return `## ${title} (${difficulty})\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}
