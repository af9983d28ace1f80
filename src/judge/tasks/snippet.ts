import { SNIPPET_LIMITS } from '../../core/budgets.ts';
import { LOADING } from '../../core/contract/judge.ts';
import type { CallLimits } from '../../core/contract/worker.ts';
import { packagesIn } from '../../core/imports.ts';
import type { Figures } from '../../core/figures.ts';
import type { Feedback } from '../../core/judgement.ts';
import type { PackageName } from '../../core/packages.ts';
import type { Verdict } from '../../core/verdict.ts';
import { reportDeath } from '../../runtime/deaths.ts';
import { readLastWords } from '../../runtime/last-words.ts';
import { FigureBook } from '../figures.ts';
import type { InterpreterPool } from '../interpreter-pool.ts';
import { lendInterpreters, type Interpreters } from '../lend.ts';
import * as replies from '../replies.ts';
import type { TaskOptions } from '../request.ts';

/** Code that is no submission. */
export interface SnippetRequest {
  problem: null;
  source: string;
  /** What ran before it in its session, oldest first: it runs again, unseen, so that nothing stays behind. */
  earlier: readonly string[];
  /** Beside those that the code imports. */
  packages: readonly PackageName[];
}

/** What came of it. */
export interface SnippetReport {
  /** `AC` where it ran to its end. */
  verdict: Verdict;
  feedback?: Feedback;
  /** Which of the earlier snippets failed, from 0; null where none did, and what is told is of the code itself. */
  failedEarlier: number | null;
  output: string;
  figures?: Figures;
  durationMs: number;
}

/**
 * Runs code that is no submission, in an interpreter that nobody else gets. Rejects with JudgeStopped on abort,
 * and with whatever ended the judge's interpreter, which finds the words for what happened.
 */
export function runSnippet(
  pool: InterpreterPool,
  request: SnippetRequest,
  { signal }: TaskOptions,
): Promise<SnippetReport> {
  const { source, earlier, packages } = request;
  const all = [...earlier, source].join('\n');
  const needed = { problem: null, source: all, packages: [...new Set([...packages, ...packagesIn(all)])] };
  return lendInterpreters(pool, needed, signal, (interpreters) => runWith(request, interpreters));
}

async function runWith(
  { source, earlier }: SnippetRequest,
  interpreters: Interpreters,
): Promise<SnippetReport> {
  for (const [index, before] of earlier.entries()) {
    const { report } = await runOne(before, true, interpreters);
    if (report.verdict !== 'AC') return { ...report, failedEarlier: index };
  }
  const { report, figures } = await runOne(source, false, interpreters);
  const book = new FigureBook();
  book.note(report, figures);
  await book.draw(interpreters.candidate, [report]);
  return report;
}

async function runOne(
  source: string,
  isEarlier: boolean,
  { judge, candidate }: Interpreters,
): Promise<{ report: SnippetReport; figures: number[] }> {
  const limits: CallLimits = {
    ...SNIPPET_LIMITS,
    timeLimitMs: SNIPPET_LIMITS.timeLimitMs * judge.ready.slowdown,
  };
  const startedAt = performance.now();
  const ended = await candidate
    .call(limits.timeLimitMs, async (api) =>
      replies.parseCallReport(await api.snippet({ source, isEarlier }, limits)),
    )
    .catch((error: unknown) => ({
      ...reportDeath(error),
      output: candidate.printed,
      durationMs: performance.now() - startedAt,
    }));
  const first = readLastWords(ended, source);
  const request = { id: LOADING, first, again: null, limitMs: Math.round(limits.timeLimitMs) };
  const [checked] = await judge.call(limits.timeLimitMs, async (api) =>
    replies.parseAllChecked(await api.check([request]), 1),
  );
  const { output, durationMs, figures } = first;
  const { verdict = 'JE', feedback } = checked ?? {};
  return {
    report: { verdict, failedEarlier: null, output, durationMs, ...(feedback && { feedback }) },
    figures,
  };
}
