import type { CloserLook, Look, LookFailure } from '../../core/closer-look.ts';
import type { Lens, PlannedCase, Seen } from '../../core/contract/judge.ts';
import type { InterpreterPool } from '../interpreter-pool.ts';
import { lendInterpreters, type Interpreters } from '../lend.ts';
import * as replies from '../replies.ts';
import type { JudgedProblem, TaskOptions } from '../request.ts';
import { Run } from '../run.ts';
import { freshSeed } from '../seed.ts';
import { prepareCases } from '../test-plan.ts';
import { lensDriver, whyNoReply } from '../lenses.ts';

export interface CloserLookRequest {
  problem: JudgedProblem;
  source: string;
}

/** The first tests are of growth: as `ml_judge.judge.looks` lays them down. */
const GROWTH_TESTS = 2;

/**
 * Looks at a submission and at the reference solution, each with an interpreter of its own. Rejects with
 * JudgeStopped on abort, and with whatever ended an interpreter.
 */
export async function lookCloser(
  pool: InterpreterPool,
  { problem, source }: CloserLookRequest,
  { signal }: TaskOptions,
): Promise<CloserLook> {
  const look = (looked: string): Promise<Look> =>
    lendInterpreters(pool, { problem, source: looked }, signal, (interpreters) =>
      lookWith({ problem, source: looked }, interpreters),
    );
  const own = await look(source);
  return { own, reference: await look(problem.files['solution.py'] ?? '') };
}

/** Through the lenses of `ml_judge.candidate.lenses`, which take the place of the package's driver. */
async function lookWith(
  { problem, source }: CloserLookRequest,
  { judge, candidate }: Interpreters,
): Promise<Look> {
  const run = new Run(problem, judge, candidate);
  const tests = replies.parsePlan(await run.ask((api) => api.planLook()));
  const lenses = tests.map((_, index): Lens => (index < GROWTH_TESTS ? 'growth' : 'stability'));
  // The very first call does things once: it is made twice, and what it does is counted the second time.
  const driver = lensDriver(problem, source, [...lenses.slice(0, 1), ...lenses]);
  const { loading } = await run.load(source, freshSeed(), driver);
  const { feedback } = await loading;
  /** The judge's words on one call, or why there are none. */
  const see = async <L extends Lens>(
    test: PlannedCase,
    lens: L,
    parse: (data: unknown) => Seen[L],
    isFirst = false,
  ): Promise<Seen[L] | LookFailure> => {
    if (feedback) return { message: feedback.message };
    const [prepared] = await prepareCases(judge, [test]);
    if (!prepared) return { message: 'There is no input for it.' };
    if (isFirst) await run.call(prepared);
    const report = await run.call(prepared);
    const { reply } = report;
    if (reply === null || report.limit !== null) return { message: whyNoReply(report) };
    return parse(await run.ask<unknown>((api) => api.weigh(test.id, lens, reply)));
  };
  const look: Look = { growth: [], stability: [] };
  for (const [index, test] of tests.entries()) {
    const lens = lenses[index] ?? 'growth';
    if (lens === 'growth')
      look.growth.push({ input: test.name, work: await see(test, lens, replies.parseGrowth, index === 0) });
    else look.stability.push({ input: test.name, answer: await see(test, lens, replies.parseStability) });
  }
  return look;
}
