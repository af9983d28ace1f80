import { IDLE_PREPARE_BYTES, IDLE_PREPARE_MS, JUDGE_ANSWER_MS, PREPARED_AT_ONCE } from '../core/budgets.ts';
import type { TestSet } from '../core/judgement.ts';
import type { JudgeApi, PlannedCase, PreparedCase } from '../core/contract/judge.ts';
import type { Interpreter } from '../runtime/interpreter.ts';
import { Ahead } from './pipeline.ts';
import * as replies from './replies.ts';

/**
 * The tests of one submission: laid down in the judge's interpreter, and prepared there ahead of their
 * use. An interpreter knows one plan: making another ends the one before.
 */
export class TestPlan {
  readonly seed: string;
  readonly cases: readonly PlannedCase[];
  readonly #prepared: Ahead<PreparedCase>;

  static async make(judge: Interpreter<JudgeApi>, seed: string, testSet: TestSet): Promise<TestPlan> {
    const cases = replies.parsePlan(await judge.call(JUDGE_ANSWER_MS, (api) => api.plan(seed, testSet)));
    return new TestPlan(judge, seed, cases);
  }

  /** `cases`: as they lie in the interpreter already. */
  constructor(judge: Interpreter<JudgeApi>, seed: string, cases: PlannedCase[]) {
    this.seed = seed;
    this.cases = cases;
    this.#prepared = new Ahead(cases.length, (from) =>
      // The first one alone: a submission may be waiting for it.
      prepareCases(judge, cases.slice(from, from + (from === 0 ? 1 : PREPARED_AT_ONCE))),
    );
  }

  /** The arguments of the test at `index`; indices are asked for in order. */
  take(index: number): Promise<PreparedCase> {
    return this.#prepared.take(index);
  }

  /** Prepares more tests, within limits, while `idle` says that nobody waits. */
  async prepareWhile(idle: () => boolean): Promise<void> {
    const startedAt = performance.now();
    const affordable = (): boolean =>
      performance.now() - startedAt < IDLE_PREPARE_MS &&
      this.#prepared.items.reduce((bytes, { args }) => bytes + args.byteLength, 0) < IDLE_PREPARE_BYTES;
    while (idle() && affordable() && (await this.#prepared.more()));
  }
}

/** Arguments and reference times of some tests of the plan, at least one; the rest may be asked for again. */
export async function prepareCases(
  judge: Interpreter<JudgeApi>,
  planned: readonly PlannedCase[],
): Promise<PreparedCase[]> {
  const ids = planned.map(({ id }) => id);
  const answer = await judge.call(JUDGE_ANSWER_MS, (api) => api.prepare(ids));
  return replies.parsePreparedCases(answer, ids.length);
}
