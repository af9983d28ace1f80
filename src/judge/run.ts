import type { Remote } from 'comlink';
import type { Feedback, TestResult } from '../core/judgement.ts';
import type { Verdict } from '../core/verdict.ts';
import type {
  CallLimits,
  CallReport,
  CandidateApi,
  JudgeApi,
  PreparedCase,
} from '../core/worker-contract.ts';
import { type Interpreter, InterpreterGone } from './interpreter.ts';
import * as replies from './replies.ts';
import type { JudgedProblem } from './request.ts';
import { findSmallest } from './shrinking.ts';

const OUTPUT_LIMIT_BYTES = 1 << 20;

/** A correct submission in plain loops is seldom slower than this against a vectorised reference. */
const REFERENCE_FACTOR = 10;

/** A second call is made only after a first that left plenty of time for it. */
const REPEAT_SHARE = 0.25;

/** For each answer of the judge's interpreter: its own clock is shorter, and says more. */
export const JUDGE_LIMIT_MS = 25_000;

const LOAD_CASE = -1;

/** After these the next test would only take as long, or find the memory full. */
const ENDS_THE_RUN: ReadonlySet<Verdict> = new Set(['TLE', 'MLE', 'OLE']);

/** A test's call, and a second one with the same arguments where there was time for it. */
interface Calls {
  first: CallReport;
  again: CallReport | null;
  limits: CallLimits;
}

/** One submission between its two interpreters. */
export class Run {
  readonly #problem: JudgedProblem;
  readonly #judge: Interpreter<JudgeApi>;
  readonly #candidate: Interpreter<CandidateApi>;

  constructor(problem: JudgedProblem, judge: Interpreter<JudgeApi>, candidate: Interpreter<CandidateApi>) {
    this.#problem = problem;
    this.#judge = judge;
    this.#candidate = candidate;
  }

  ask<T>(send: (api: Remote<JudgeApi>) => Promise<T>): Promise<T> {
    return this.#judge.call(JUDGE_LIMIT_MS, send);
  }

  async load(
    source: string,
    seed: string,
  ): Promise<{ verdict: Verdict; feedback?: Feedback; output: string }> {
    const { entryPoint, files } = this.#problem;
    const request = { source, entryPoint, driver: files['driver.py'] ?? null, seed };
    const limits = this.#limits(0);
    const report = await this.#call(limits, (api) => api.load(request, limits));
    const checked = await this.ask((api) => api.check(LOAD_CASE, report, null, limits.timeLimitMs));
    return { ...replies.parseChecked(checked), output: report.output };
  }

  /** The results in test order, each as soon as it is known. Ends at a broken limit or a dead interpreter. */
  async *tests(cases: replies.PlannedCase[]): AsyncGenerator<TestResult> {
    let prepared = this.#prepare(cases[0]);
    let checking: Promise<TestResult> | null = null;
    for (const [index, planned] of cases.entries()) {
      const current = await prepared;
      if (!current) break;
      // The reference works on the next test, and the checker on the last one, while the submission runs.
      prepared = this.#prepare(cases[index + 1]);
      prepared.catch(() => {});
      const calls = await this.#callTwice(planned, current);
      if (checking) {
        const result = await checking;
        yield result;
        if (ENDS_THE_RUN.has(result.verdict)) return;
      }
      checking = this.#check(planned, current.referenceMs, calls);
      checking.catch(() => {});
      if (!this.#candidate.alive || (calls.again ?? calls.first).died !== null) break;
    }
    if (checking) yield await checking;
  }

  /** One more test, outside the plan: a smaller variant of a failed one. Null when it cannot be made. */
  async testOne(planned: replies.PlannedCase): Promise<TestResult | null> {
    if (!this.#candidate.alive) return null;
    const prepared = await this.#prepare(planned).catch(() => null);
    return prepared && this.#check(planned, prepared.referenceMs, await this.#callTwice(planned, prepared));
  }

  /** Adds to the results the smallest failing input and the misconception, where there are any. */
  async explain(cases: replies.PlannedCase[], results: TestResult[]): Promise<void> {
    const failed = results.findIndex((result) => result.verdict === 'WA');
    const generated = results.findIndex(
      ({ verdict }, index) => cases[index]?.generated && (verdict === 'WA' || verdict === 'RTE'),
    );
    const misconception = cases[failed] && (await this.#diagnose(cases[failed].id));
    if (misconception && results[failed]) results[failed].misconception = misconception;
    const planned = cases[generated];
    const counterexample = results[generated];
    if (!planned || !counterexample) return;
    const smallest = await findSmallest(this, planned);
    // The verdict stays that of the test in the plan: only what is shown of it changes.
    if (smallest?.verdict === counterexample.verdict) {
      const { name, feedback, arguments: shown, code, output } = smallest;
      Object.assign(counterexample, { name, feedback, arguments: shown, code, output });
    }
    counterexample.smallest = true;
    if (misconception) counterexample.misconception = misconception;
  }

  async #diagnose(id: number): Promise<TestResult['misconception']> {
    const answer = await this.ask((api) => api.diagnose(id)).catch(() => null);
    return (answer && replies.parseDiagnosis(answer).misconception) || undefined;
  }

  async #prepare(planned: replies.PlannedCase | undefined): Promise<PreparedCase | null> {
    if (!planned) return null;
    return replies.parsePreparedCase(await this.ask((api) => api.prepare(planned.id)));
  }

  async #callTwice(
    planned: replies.PlannedCase,
    { args, referenceMs }: { args: Uint8Array; referenceMs: number },
  ): Promise<Calls> {
    const limits = this.#limits(referenceMs);
    const call = (): Promise<CallReport> => this.#call(limits, (api) => api.call(args, limits));
    const first = await call();
    const quick = first.durationMs < limits.timeLimitMs * REPEAT_SHARE;
    const repeats = planned.repeat && quick && first.reply !== null && first.limit === null && !first.died;
    const again = repeats ? await call() : null;
    return { first, again, limits };
  }

  async #check(
    planned: replies.PlannedCase,
    referenceMs: number,
    { first, again, limits }: Calls,
  ): Promise<TestResult> {
    const limitMs = Math.round(limits.timeLimitMs);
    const checked = await this.ask((api) => api.check(planned.id, first, again, limitMs));
    const { name, visibility } = planned;
    const { durationMs, output } = first;
    return { name, visibility, durationMs, limitMs, referenceMs, output, ...replies.parseChecked(checked) };
  }

  /** A call's report, also when the interpreter did not live to make one. */
  async #call(
    limits: CallLimits,
    send: (api: Remote<CandidateApi>) => Promise<CallReport>,
  ): Promise<CallReport> {
    const startedAt = performance.now();
    try {
      return replies.parseCallReport(await this.#candidate.call(limits.timeLimitMs, send));
    } catch (error) {
      const durationMs = performance.now() - startedAt;
      const report: CallReport = { reply: null, durationMs, limit: null, died: null, output: '' };
      if (!(error instanceof InterpreterGone))
        return { ...report, died: `an answer out of form (${String(error)})` };
      switch (error.cause) {
        case 'overran':
          return { ...report, limit: 'time' };
        case 'flooded':
          return { ...report, limit: 'output' };
        case 'crashed':
          return { ...report, died: error.message };
        case 'disposed':
          throw error;
        default:
          return error.cause satisfies never;
      }
    }
  }

  #limits(referenceMs: number): CallLimits {
    const { timeLimitMs, memoryLimitMb } = this.#problem.limits;
    return {
      timeLimitMs: Math.max(timeLimitMs * this.#judge.ready.slowdown, referenceMs * REFERENCE_FACTOR),
      memoryLimitBytes: memoryLimitMb << 20,
      outputLimitBytes: OUTPUT_LIMIT_BYTES,
    };
  }
}
