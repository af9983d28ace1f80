import { JUDGE_ANSWER_MS } from '../../core/budgets.ts';
import type { OwnCasesReport } from '../../core/judgement.ts';
import type { CallReport } from '../../core/contract/worker.ts';
import type { InterpreterPool } from '../interpreter-pool.ts';
import { lendInterpreters, untilAborted, type Interpreters } from '../lend.ts';
import * as replies from '../replies.ts';
import type { JudgedProblem, TaskOptions } from '../request.ts';
import { Run } from '../run.ts';
import { freshSeed } from '../seed.ts';
import { TestPlan } from '../test-plan.ts';

export interface OwnCasesRequest {
  problem: JudgedProblem;
  source: string;
  /** Python that calls the entry point or assigns its arguments, where a driver calls those of `drive`. */
  code: string;
}

/**
 * Judges a submission by test cases of the reader's own. Their code runs in the candidate's interpreter:
 * the judge's gets values, as ever. Rejects with JudgeStopped on abort, and with whatever ended an interpreter.
 */
export function tryOwnCases(
  pool: InterpreterPool,
  request: OwnCasesRequest,
  { signal }: TaskOptions,
): Promise<OwnCasesReport> {
  return lendInterpreters(pool, request, signal, (interpreters) => tryWith(request, interpreters));
}

async function tryWith(
  { problem, source, code }: OwnCasesRequest,
  { judge, candidate }: Interpreters,
): Promise<OwnCasesReport> {
  const run = new Run(problem, judge, candidate);
  const seed = freshSeed();
  const inputs = await run.inputs(code);
  const { reply, limit, output } = inputs;
  if (!reply || limit) return { message: whyNoInputs(inputs), output, results: [] };
  const { message, tests } = replies.parseOwnPlan(await run.ask((api) => api.planOwn(reply)));
  if (message !== null) return { message, output, results: [] };
  const { loading, figures, output: loaded } = await run.load(source, seed);
  const report: OwnCasesReport = { message: null, output: output + loaded, results: [] };
  for await (const result of run.tests(new TestPlan(judge, seed, tests), loading)) {
    report.results.push(result);
  }
  const { feedback, verdict } = await loading;
  await run.drawFigures({ verdict, results: report.results }, figures);
  return feedback ? { ...report, feedback } : report;
}

/** A case that runs as it stands, from the problem's samples; empty where none is short enough. */
export async function exampleCase(
  pool: InterpreterPool,
  { problem }: { problem: JudgedProblem },
  { signal }: TaskOptions,
): Promise<string> {
  const judge = await untilAborted(pool.judge(problem), signal);
  const form = await judge.call(JUDGE_ANSWER_MS, (api) => api.ownForm());
  return replies.parseCaseForm(form).example;
}

/** What the reader is told where the code of a case gave none. */
export function whyNoInputs({ limit, died }: CallReport): string {
  switch (limit) {
    case 'time':
      return 'The code of your case runs longer than a test may.';
    case 'memory':
      return 'Your case needs more memory than a test may use.';
    case 'output':
      return 'The code of your case prints more than a test may.';
    case null:
      return `Python itself stopped: ${died ?? 'nobody knows why'}`;
    default:
      return limit satisfies never;
  }
}
