import type { LookFailure } from '../../core/closer-look.ts';
import type { Walk } from '../../core/walk.ts';
import type { InterpreterPool } from '../interpreter-pool.ts';
import { lendInterpreters, type Interpreters } from '../lend.ts';
import { lensDriver, whyNoReply } from '../lenses.ts';
import * as replies from '../replies.ts';
import type { JudgedProblem, TaskOptions } from '../request.ts';
import { Run } from '../run.ts';
import { freshSeed } from '../seed.ts';
import { prepareCases } from '../test-plan.ts';

export interface WalkRequest {
  problem: JudgedProblem;
  source: string;
  /** Python that makes the case, as one of the reader's own: of several the first is walked through. */
  code: string;
}

/**
 * Records a submission line by line on one case that the reader can see. Rejects with JudgeStopped on abort,
 * and with whatever ended an interpreter.
 */
export function walkThrough(
  pool: InterpreterPool,
  request: WalkRequest,
  { signal }: TaskOptions,
): Promise<Walk | LookFailure> {
  return lendInterpreters(pool, request, signal, (interpreters) => walkWith(request, interpreters));
}

async function walkWith(
  { problem, source, code }: WalkRequest,
  { judge, candidate }: Interpreters,
): Promise<Walk | LookFailure> {
  const run = new Run(problem, judge, candidate);
  const inputs = await run.inputs(code);
  if (inputs.reply === null || inputs.limit !== null) return { message: whyNoReply(inputs) };
  const { reply: cases } = inputs;
  const { message, tests } = replies.parseOwnPlan(await run.ask((api) => api.planOwn(cases)));
  const [test] = tests;
  if (!test) return { message: message ?? 'There is no case to walk through.' };
  const { loading } = await run.load(source, freshSeed(), lensDriver(problem, source, ['steps']));
  const { feedback } = await loading;
  if (feedback) return { message: feedback.message };
  const [prepared] = await prepareCases(judge, [test]);
  if (!prepared) return { message: 'There is no input for it.' };
  const report = await run.call(prepared);
  const { reply } = report;
  if (reply === null || report.limit !== null) return { message: whyNoReply(report) };
  return replies.parseWalk(await run.ask<unknown>((api) => api.walk(test.id, source, reply)));
}
