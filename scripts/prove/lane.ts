import { Interpreter, InterpreterGone } from '../../src/runtime/interpreter.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { VerifierApi } from '../../workers/verifier.ts';
import { NodeHost } from '../node/node-host.ts';
import { createNodeJudge, type NodeJudge } from '../node/node-judge.ts';
import { parseAnswer, type Answer } from './messages.ts';

type FunctionName = Parameters<VerifierApi['ask']>[0];

/** Opening asks the reference for the tests of a few seeds. */
const OPEN_LIMIT_MS = 120_000;

interface Opened {
  problem: Problem;
  interpreter: Interpreter<VerifierApi>;
  opened: Answer<'open_package'>;
  durationMs: number;
}

/** One of the threads of work of a verification: its own judge, and its own interpreter for bulk work. */
export class Lane {
  #judge: Promise<NodeJudge> | null = null;
  #host: Promise<NodeHost> | null = null;
  #verifier: Opened | null = null;

  /** The judge that `npm run judge` uses. */
  judge(): Promise<NodeJudge> {
    return (this.#judge ??= createNodeJudge());
  }

  /** What `open_package` of `ml_judge.proof.verification` says of a package, and how long it took. */
  async open(problem: Problem): Promise<Pick<Opened, 'opened' | 'durationMs'>> {
    return await this.#open(problem);
  }

  /**
   * Calls a function of `ml_judge.proof.verification` with a package opened; answers what it `said`. Null when
   * the interpreter had to be ended: past the limit, in a loop that cannot be interrupted.
   */
  async ask<Name extends FunctionName>(
    problem: Problem,
    name: Name,
    argument: string | number | null,
    limitMs: number,
  ): Promise<{ said: Answer<Name> } | null> {
    const { interpreter } = await this.#open(problem);
    try {
      // The submission is interrupted first; only what does not stop then is ended.
      const json = await interpreter.call(limitMs + 10_000, (api) => api.ask(name, argument, limitMs));
      return { said: parseAnswer(name, json) };
    } catch (error) {
      if (!(error instanceof InterpreterGone)) throw error;
      this.#verifier = null;
      return null;
    }
  }

  async dispose(): Promise<void> {
    (await this.#judge)?.dispose();
    (await this.#host)?.dispose();
  }

  async #open(problem: Problem): Promise<Opened> {
    if (this.#verifier?.problem === problem) return this.#verifier;
    const interpreter = await this.#interpreterFor(problem);
    const files = JSON.stringify(problem.files);
    const startedAt = performance.now();
    const json = await interpreter.call(OPEN_LIMIT_MS, (api) =>
      api.ask('open_package', files, OPEN_LIMIT_MS),
    );
    const durationMs = performance.now() - startedAt;
    const opened = parseAnswer('open_package', json);
    this.#verifier = { problem, interpreter, opened, durationMs };
    return this.#verifier;
  }

  /** Booting takes longer than most packages: one interpreter serves all that need the same libraries. */
  async #interpreterFor({ packages }: Problem): Promise<Interpreter<VerifierApi>> {
    const previous = this.#verifier;
    this.#verifier = null;
    if (previous?.interpreter.alive && String(previous.problem.packages) === String(packages)) {
      return previous.interpreter;
    }
    previous?.interpreter.dispose();
    const host = await (this.#host ??= NodeHost.open({ entry: 'verifier' }));
    const wheels = await host.wheels(
      packages.filter((name) => name !== 'numpy'),
      null,
    );
    const start = { role: 'judge', wheels, from: 'plain', set: null, takeSnapshot: false } as const;
    return await Interpreter.start<VerifierApi>(host, start);
  }
}
