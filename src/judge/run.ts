import {
  JUDGE_ANSWER_MS,
  OUTPUT_LIMIT_BYTES,
  OUTSIDE_TESTS_MS,
  PACKAGES_LOAD_MS,
  REFERENCE_FACTOR,
} from '../core/budgets.ts';
import type { Remote } from 'comlink';
import type { Figures } from '../core/figures.ts';
import type { TestResult } from '../core/judgement.ts';
import { TABLES_FILE } from '../core/problem.ts';
import { endsTheRun, type Verdict } from '../core/verdict.ts';
import type { CallLimits, CallReport, Calls, CandidateApi } from '../core/contract/worker.ts';
import {
  LOADING,
  type Checked,
  type CheckRequest,
  type JudgeApi,
  type PlannedCase,
  type PreparedCase,
} from '../core/contract/judge.ts';
import { reportDeath } from '../runtime/deaths.ts';
import { FigureBook } from './figures.ts';
import type { Interpreter } from '../runtime/interpreter.ts';
import { readLastWords } from '../runtime/last-words.ts';
import { Batches } from './pipeline.ts';
import * as replies from './replies.ts';
import type { JudgedProblem } from './request.ts';
import { isOnceMore, withOverrun } from './second-chance.ts';
import { findSmallest } from './shrinking.ts';
import { prepareCases, type TestPlan } from './test-plan.ts';

/** A test that has been called and waits for its check. */
interface Called {
  planned: PlannedCase;
  referenceMs: number;
  calls: Calls;
  limits: CallLimits;
}

/** One submission between its two interpreters. */
export class Run {
  readonly #problem: JudgedProblem;
  readonly #judge: Interpreter<JudgeApi>;
  readonly #candidate: Interpreter<CandidateApi>;
  readonly #figures = new FigureBook();
  #source = '';

  constructor(problem: JudgedProblem, judge: Interpreter<JudgeApi>, candidate: Interpreter<CandidateApi>) {
    this.#problem = problem;
    this.#judge = judge;
    this.#candidate = candidate;
  }

  ask<T>(send: (api: Remote<JudgeApi>) => Promise<T>): Promise<T> {
    return this.#judge.call(JUDGE_ANSWER_MS, send);
  }

  /** What the reader's own code gives for test cases; before `load`. */
  async inputs(code: string): Promise<CallReport> {
    const { entryPoint, files } = this.#problem;
    const limits = this.#limits(0);
    const { names } = replies.parseCaseForm(await this.ask((api) => api.ownForm()));
    const request = { code, entryPoint, hasDriver: 'driver.py' in files, tables: this.#tables, names };
    return this.#once(limits, (api) => api.inputs(request, limits));
  }

  /** Loads the submission. What that means is known a little later, while the first test runs. */
  async load(
    source: string,
    seed: string,
    driver: string | null = this.#problem.files['driver.py'] ?? null,
  ): Promise<{ loading: Promise<Checked>; output: string; figures: number[] }> {
    const { entryPoint } = this.#problem;
    const request = { source, entryPoint, driver, seed, tables: this.#tables };
    const limits = this.#loadLimits();
    this.#source = source;
    const report = await this.#once(limits, (api) => api.load(request, limits));
    const { timeLimitMs: limitMs } = limits;
    const loading = this.#check([{ id: LOADING, first: report, again: null, limitMs }]).then(first);
    loading.catch(() => {});
    const { output, figures } = report;
    return { loading, output, figures };
  }

  /** One call outside any test: what it replies is for whoever knows the driver. */
  async call({ args }: PreparedCase): Promise<CallReport> {
    const limits = { ...this.#limits(0), timeLimitMs: OUTSIDE_TESTS_MS };
    return this.#once(limits, async (api) => {
      const calls = await api.call({ args, repeat: false, ahead: false }, limits);
      return calls?.first ?? reportDeath(null);
    });
  }

  /**
   * The results of the tests of the plan, each as soon as it is known; none where the submission did not
   * load. Ends at a broken limit or a dead interpreter.
   */
  async *tests(plan: TestPlan, loading: Promise<Checked>): AsyncGenerator<TestResult> {
    // The reference works on the next tests, and the checker on the last ones, while the submission runs.
    const checks = new Batches((batch: Called[]) => this.#results(batch));
    for await (const called of this.#calls(plan)) {
      if ((await loading).verdict !== 'AC') return;
      checks.add(called);
      const { limit, died } = called.calls.again ?? called.calls.first;
      const broken = died !== null || !this.#candidate.alive;
      if (broken || limit !== null) await checks.settle();
      for (const result of checks.drain()) {
        yield result;
        if (endsTheRun(result.verdict)) return;
      }
      if (broken) return;
    }
    await checks.settle();
    yield* checks.drain();
  }

  /** Adds what was drawn to a report and its results. `whileLoading`: the report's own. Ends the run. */
  async drawFigures(
    report: { verdict: Verdict; figures?: Figures; results: TestResult[] },
    whileLoading: readonly number[],
  ): Promise<void> {
    this.#figures.note(report, whileLoading);
    await this.#figures.draw(this.#candidate, [report, ...report.results]);
  }

  /** The ids of smaller variants of a drawn test, smallest first. */
  async variantsOf(id: number): Promise<number[]> {
    return replies.parseVariants(await this.ask((api) => api.shrink(id)));
  }

  /** One more test, outside the plan: a smaller variant of a failed one. Null when it cannot be made. */
  async testOne(planned: PlannedCase): Promise<TestResult | null> {
    if (!this.#candidate.alive) return null;
    const prepared = await prepareCases(this.#judge, [planned]).then(first, () => null);
    const called = prepared && (await this.#callTest(planned, prepared, false, 1));
    return called && first(await this.#results([called]));
  }

  /** Adds to the results the smallest failing input and the misconception, where there are any. */
  async explain({ cases }: TestPlan, results: TestResult[]): Promise<void> {
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
      this.#figures.move(smallest, counterexample);
    }
    counterexample.smallest = true;
    if (misconception) counterexample.misconception = misconception;
  }

  async #diagnose(id: number): Promise<TestResult['misconception']> {
    const answer = await this.ask((api) => api.diagnose(id)).catch(() => null);
    return (answer && replies.parseDiagnosis(answer).misconception) || undefined;
  }

  /** The calls of the tests of the plan; each is sent while the one before it is made. */
  async *#calls(plan: TestPlan): AsyncGenerator<Called> {
    const send = async (index: number, ahead: boolean): Promise<Called | null> => {
      const planned = plan.cases[index];
      return planned ? this.#callTest(planned, await plan.take(index), ahead) : null;
    };
    let sent = send(0, false);
    for (const index of plan.cases.keys()) {
      const current = sent;
      sent = send(index + 1, true);
      // Nobody waits for it where the run ends before.
      sent.catch(() => {});
      const called = (await current) ?? (await send(index, false));
      if (called) yield called;
    }
  }

  /** Null: sent ahead, and not made. `pace`: of a second chance, how slow the machine is. */
  async #callTest(
    planned: PlannedCase,
    prepared: PreparedCase,
    ahead: boolean,
    pace?: number,
  ): Promise<Called | null> {
    const { args, referenceMs } = prepared;
    const limits = withOverrun(this.#limits(referenceMs, pace));
    const { repeat } = planned;
    const calls = await this.#call(
      limits,
      async (api) => replies.parseCalls(await api.call({ args, repeat, ahead }, limits)),
      (first) => ({ first, again: null }),
    );
    if (!calls) return null;
    if (pace === undefined && this.#candidate.alive) {
      let now = this.#judge.ready.slowdown;
      const ask = async (): Promise<number> => (now = replies.parsePace(await this.ask((api) => api.pace())));
      if (await isOnceMore(calls, limits, now, ask)) return this.#callTest(planned, prepared, false, now);
    }
    const { first, again } = calls;
    const heard = { first: this.#heard(first), again: again && this.#heard(again) };
    return { planned, referenceMs, calls: heard, limits };
  }

  async #results(batch: Called[]): Promise<TestResult[]> {
    const limitMs = ({ limits }: Called): number => Math.round(limits.timeLimitMs);
    const checked = await this.#check(
      batch.map((called) => ({ id: called.planned.id, ...called.calls, limitMs: limitMs(called) })),
    );
    return checked.flatMap((answer, index) => {
      const called = batch[index];
      if (!called) return [];
      const { name, visibility } = called.planned;
      const { durationMs, output, figures } = called.calls.first;
      const { referenceMs } = called;
      const result = {
        name,
        visibility,
        durationMs,
        limitMs: limitMs(called),
        referenceMs,
        output,
        ...answer,
      };
      this.#figures.note(result, figures);
      return [result];
    });
  }

  async #check(requests: CheckRequest[]): Promise<Checked[]> {
    return replies.parseAllChecked(await this.ask((api) => api.check(requests)), requests.length);
  }

  #once(limits: CallLimits, send: (api: Remote<CandidateApi>) => Promise<CallReport>): Promise<CallReport> {
    return this.#call(
      limits,
      async (api) => this.#heard(replies.parseCallReport(await send(api))),
      (report) => report,
    );
  }

  #heard(report: CallReport): CallReport {
    return readLastWords(report, this.#source);
  }

  /** How a call ended: what `send` answers or, when the interpreter did not live to say, `died` of its death. */
  async #call<T>(
    limits: CallLimits,
    send: (api: Remote<CandidateApi>) => Promise<T>,
    died: (report: CallReport) => T,
  ): Promise<T> {
    const startedAt = performance.now();
    try {
      return await this.#candidate.call(limits.timeLimitMs + (limits.overrunMs ?? 0), send);
    } catch (error) {
      const { printed: output } = this.#candidate;
      const report = { ...reportDeath(error), output, durationMs: performance.now() - startedAt };
      // Some of the time since it was sent was that of the call before it.
      return died(report.limit === 'time' ? { ...report, durationMs: limits.timeLimitMs } : report);
    }
  }

  get #tables(): string | null {
    return this.#problem.files[TABLES_FILE] ?? null;
  }

  #loadLimits(): CallLimits {
    const limits = this.#limits(0);
    if (this.#problem.packages.every((name) => name === 'numpy')) return limits;
    return { ...limits, timeLimitMs: Math.max(limits.timeLimitMs, PACKAGES_LOAD_MS) };
  }

  #limits(referenceMs: number, pace = 1): CallLimits {
    const { timeLimitMs, memoryLimitMb } = this.#problem.limits;
    const slowdown = Math.max(this.#judge.ready.slowdown, pace);
    return {
      timeLimitMs: Math.max(timeLimitMs * slowdown, referenceMs * REFERENCE_FACTOR),
      memoryLimitBytes: memoryLimitMb << 20,
      outputLimitBytes: OUTPUT_LIMIT_BYTES,
    };
  }
}

/** The first of what is known to hold something. */
function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error('The judge gave no answer.');
  return item;
}
