import { JUDGE_ANSWER_MS, REHEARSALS } from '../core/budgets.ts';
import type { Start } from '../core/contract/box.ts';
import { setWithin } from '../core/packages.ts';
import type { ProblemFiles } from '../core/problem.ts';
import type { JudgeApi } from '../core/contract/judge.ts';
import type { CandidateApi, InterpreterRole, Snapshot } from '../core/contract/worker.ts';
import { isJudgeError, JudgeError } from '../runtime/errors.ts';
import type { InterpreterHost } from '../runtime/host.ts';
import { Interpreter } from '../runtime/interpreter.ts';
import { parseOpened } from './replies.ts';
import { TestPlan } from './test-plan.ts';

/** Where a snapshot is kept between visits. Every method may fail quietly: a plain boot always works. */
export interface SnapshotStore {
  load(): Promise<Snapshot | null>;
  save(snapshot: Snapshot): Promise<void>;
  clear(): Promise<void>;
}

/** What the pool needs to know of a problem. */
export interface JudgedPackage {
  packages: readonly string[];
  files: ProblemFiles;
}

/**
 * The interpreters of a page: one for the judge, and a spare that has never seen a submission, made
 * ready while nobody waits. The first one booted takes the snapshot from which all others start.
 */
export class InterpreterPool {
  readonly #host: InterpreterHost;
  readonly #store: SnapshotStore;
  /** The snapshot that interpreters start from; null before the first start. */
  #from: Promise<Start> | null = null;
  #judge: { files: ProblemFiles; interpreter: Promise<Interpreter<JudgeApi>> } | null = null;
  #spare: { packages: string; interpreter: Promise<Interpreter<CandidateApi>> } | null = null;
  /** The plan made ahead for the next Submit; null once a submission has taken it. */
  #ahead: { judge: Interpreter<JudgeApi>; plan: Promise<TestPlan | null> } | null = null;
  #setsFit = true;
  #idle = false;
  #disposed = false;

  constructor(host: InterpreterHost, store: SnapshotStore) {
    this.#host = host;
    this.#store = store;
  }

  /** The judge's interpreter with the problem opened. A problem's package never shares one with another's. */
  judge(problem: JudgedPackage): Promise<Interpreter<JudgeApi>> {
    if (this.#judge?.files === problem.files) return this.#judge.interpreter;
    const old = this.#judge;
    const interpreter = this.#openJudge(problem);
    const slot = { files: problem.files, interpreter };
    this.#judge = slot;
    interpreter.catch(() => this.#judge === slot && (this.#judge = null));
    void old?.interpreter.then((previous) => previous.dispose()).catch(() => {});
    return interpreter;
  }

  /** The judge's interpreter, whatever problem it has opened: for code that is of none. */
  anyJudge(): Promise<Interpreter<JudgeApi>> {
    if (this.#judge) return this.#judge.interpreter;
    const slot = { files: {}, interpreter: this.#start<JudgeApi>('judge', []) };
    this.#judge = slot;
    slot.interpreter.catch(() => this.#judge === slot && (this.#judge = null));
    return slot.interpreter;
  }

  /** Ends the judge's interpreter; the next call of `judge` makes another. */
  dropJudge(): void {
    void this.#judge?.interpreter.then((judge) => judge.dispose()).catch(() => {});
    this.#judge = null;
  }

  /**
   * Uses the time in which nobody waits: the judge's interpreter practises, so that the first verdict is
   * as quick as the tenth, then lays down the tests of the next Submit. Ends when a submission comes.
   */
  async getReady(problem: JudgedPackage, seed: string): Promise<void> {
    // Meanwhile the page may have turned to another problem.
    if (this.#judge?.files !== problem.files) return;
    // Before waiting: a submission that comes meanwhile ends it.
    this.#idle = true;
    const judge = await this.#judge.interpreter;
    if (this.#ahead?.judge === judge) return;
    for (let left = REHEARSALS; left > 0 && this.#idle; left--) {
      const goesOn = await judge.call(JUDGE_ANSWER_MS, (api) => api.rehearse());
      if (goesOn !== true) break;
    }
    if (!this.#idle) return;
    // A package whose tests cannot be made is told to whoever submits.
    const ahead = { judge, plan: TestPlan.make(judge, seed, 'all').catch(() => null) };
    this.#ahead = ahead;
    const plan = await ahead.plan;
    await plan?.prepareWhile(() => this.#ahead === ahead).catch(() => {});
  }

  /** The plan made for the next Submit, if there is one. Any other plan ends it: nobody else gets it. */
  async takePlan(judge: Interpreter<JudgeApi>): Promise<TestPlan | null> {
    const ahead = this.#ahead;
    this.#ahead = null;
    return ahead?.judge === judge ? ahead.plan : null;
  }

  /** An interpreter that nobody else gets, ready or nearly so. */
  async takeCandidate(packages: readonly string[]): Promise<Interpreter<CandidateApi>> {
    this.#idle = false;
    this.prepareSpare(packages);
    const spare = this.#spare;
    this.#spare = null;
    const interpreter = await spare?.interpreter;
    // A spare can be ended by the browser while it waits.
    return interpreter?.alive ? interpreter : this.#start<CandidateApi>('candidate', packages);
  }

  /** Starts the next interpreter in the background. */
  prepareSpare(packages: readonly string[]): void {
    const key = packages.join();
    if (this.#disposed) return;
    if (this.#spare?.packages === key) return;
    void this.#spare?.interpreter.then((spare) => spare.dispose()).catch(() => {});
    const slot = { packages: key, interpreter: this.#start<CandidateApi>('candidate', packages) };
    this.#spare = slot;
    slot.interpreter.catch(() => this.#spare === slot && (this.#spare = null));
  }

  dispose(): void {
    this.#disposed = true;
    this.dropJudge();
    void this.#spare?.interpreter.then((spare) => spare.dispose()).catch(() => {});
    this.#spare = null;
    this.#host.dispose();
  }

  async #openJudge(problem: JudgedPackage): Promise<Interpreter<JudgeApi>> {
    const judge = await this.#start<JudgeApi>('judge', problem.packages);
    try {
      const { issues } = parseOpened(await judge.call(JUDGE_ANSWER_MS, (api) => api.open(problem.files)));
      if (issues.length === 0) return judge;
      const list = issues.map((issue) => `${issue.file}: ${issue.message}`).join('\n');
      throw new JudgeError('E_PROBLEM', list);
    } catch (error) {
      judge.dispose();
      throw error;
    }
  }

  async #start<Api>(role: InterpreterRole, packages: readonly string[]): Promise<Interpreter<Api>> {
    this.#from ??= this.#host.hasSnapshot ? Promise.resolve('shipped') : null;
    const started = await this.#startWithSet<Api>(role, packages);
    if (started) return started;
    const wheels = await this.#host.wheels(optional(packages), null);
    if (this.#from) return this.#boot<Api>(role, wheels, await this.#from);
    return this.#bootFirst<Api>(role, wheels);
  }

  /** Null where these packages have no snapshot of their own, or where it does not fit this browser. */
  async #startWithSet<Api>(
    role: InterpreterRole,
    packages: readonly string[],
  ): Promise<Interpreter<Api> | null> {
    const set = setWithin(packages);
    if (!set || !this.#setsFit || !this.#host.hasSet(set) || (await this.#from) !== 'shipped') return null;
    const wheels = await this.#host.wheels(optional(packages), set);
    try {
      const request = { role, wheels, from: 'shipped', set, takeSnapshot: false } as const;
      return await Interpreter.start<Api>(this.#host, request);
    } catch (error) {
      if (this.#disposed || !isJudgeError(error) || error.code !== 'E_BOOT') throw error;
      this.#setsFit = false;
      return null;
    }
  }

  /**
   * From a snapshot. One that does not fit is forgotten, here and in the store, and whoever needs an
   * interpreter gets it the long way.
   */
  async #boot<Api>(
    role: InterpreterRole,
    wheels: Record<string, ArrayBuffer>,
    from: Start,
  ): Promise<Interpreter<Api>> {
    try {
      const request = { role, wheels, from, set: null, takeSnapshot: false } as const;
      return await Interpreter.start<Api>(this.#host, request);
    } catch (error) {
      if (from === 'plain' || this.#disposed) throw error;
      // Others may have noticed it at the same time.
      const known = await this.#from;
      if (known !== from && known) return this.#boot<Api>(role, wheels, known);
      if (from !== 'shipped') await this.#store.clear();
      return this.#bootFirst<Api>(role, wheels);
    }
  }

  /** From a snapshot kept in this browser, or from nothing: then whoever comes next waits for its snapshot. */
  async #bootFirst<Api>(
    role: InterpreterRole,
    wheels: Record<string, ArrayBuffer>,
  ): Promise<Interpreter<Api>> {
    let settle: (from: Start) => void = () => {};
    const from = new Promise<Start>((resolve) => (settle = resolve));
    this.#from = from;
    try {
      const stored = await this.#store.load();
      if (stored) {
        settle(stored);
        return await this.#boot<Api>(role, wheels, stored);
      }
      const start = { role, wheels, from: 'plain', set: null, takeSnapshot: true } as const;
      const interpreter = await Interpreter.start<Api>(this.#host, start);
      void interpreter.snapshot.then((taken) => {
        settle(taken ?? 'plain');
        if (taken) void this.#store.save(taken);
      });
      return interpreter;
    } catch (error) {
      settle('plain');
      if (this.#from === from) this.#from = null;
      throw error;
    }
  }
}

/** NumPy is in every interpreter. */
function optional(packages: readonly string[]): string[] {
  return packages.filter((name) => name !== 'numpy');
}
