import { FLOOD_GRACE_MS, GRACE_MS } from '../core/budgets.ts';
import { wrap, type Remote } from 'comlink';
import type { StartRequest } from '../core/contract/box.ts';
import type { InterpreterEvent, Snapshot } from '../core/contract/worker.ts';
import { JudgeError } from './errors.ts';
import type { InterpreterHost, RunningWorker } from './host.ts';
import { parseEvent } from './events.ts';

/** A call that will never be answered: the interpreter died or was ended. */
export class InterpreterGone extends Error {
  override readonly name = 'InterpreterGone';
  override readonly cause: 'crashed' | 'overran' | 'flooded' | 'disposed';

  constructor(cause: InterpreterGone['cause'], message: string) {
    super(message);
    this.cause = cause;
  }
}

type Ready = Extract<InterpreterEvent, { kind: 'ready' }>;

/** One interpreter's life: started, called, ended. Every call is raced against its death. */
export class Interpreter<Api> {
  readonly ready: Ready;
  /** Null unless a snapshot was asked for and could be taken. */
  readonly snapshot: Promise<Snapshot | null>;
  readonly #worker: RunningWorker;
  readonly #api: Remote<Api>;
  readonly #gone: Promise<never>;
  /** Settles with the last call that was sent. */
  #last: Promise<unknown> = Promise.resolve();
  #end!: (reason: InterpreterGone) => void;
  #alive = true;
  #printed = '';

  /** Resolves when Python is ready. Rejects with the reason when it does not start. */
  static async start<Api>(host: InterpreterHost, request: StartRequest): Promise<Interpreter<Api>> {
    const startedAt = performance.now();
    const worker = await host.start(request);
    let onSnapshot: (snapshot: Snapshot | null) => void = () => {};
    const snapshot = new Promise<Snapshot | null>((resolve) => (onSnapshot = resolve));
    if (!request.takeSnapshot) onSnapshot(null);
    try {
      const ready = await Promise.race([
        new Promise<Ready>((resolve, reject) => {
          worker.ports.events.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
            const event = parseEvent(data);
            if (event?.kind === 'ready') resolve(event);
            else if (event?.kind === 'snapshot') onSnapshot(event.snapshot);
            else if (event?.kind === 'boot-failed') reject(new JudgeError('E_BOOT', event.message));
          });
          worker.ports.events.start();
        }),
        worker.crashed.then((message) => Promise.reject(new JudgeError('E_BOOT', message))),
      ]);
      // For the browser's own profiler, the smoke test and the measurements.
      performance.measure('ml-judge: start Python', {
        start: startedAt,
        detail: { role: request.role, fromSnapshot: ready.fromSnapshot },
      });
      return new Interpreter<Api>(worker, ready, snapshot);
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  private constructor(worker: RunningWorker, ready: Ready, snapshot: Promise<Snapshot | null>) {
    this.#worker = worker;
    this.ready = ready;
    this.snapshot = snapshot;
    this.#api = wrap<Api>(worker.ports.calls);
    this.#gone = new Promise((_, reject) => (this.#end = reject));
    // Nobody may be listening when it ends between two calls.
    this.#gone.catch(() => {});
    void worker.crashed.then((message) => this.#finish(new InterpreterGone('crashed', message)));
    worker.ports.events.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const event = parseEvent(data);
      if (event?.kind !== 'output-limit' && event?.kind !== 'printed') return;
      this.#printed = event.output;
      if (event.kind === 'printed') return;
      setTimeout(() => this.#finish(new InterpreterGone('flooded', 'printed without end')), FLOOD_GRACE_MS);
    });
  }

  get #graceMs(): number {
    return GRACE_MS * this.ready.slowdown;
  }

  /** The output since the last answer, as far as it has arrived: for calls that will never be answered. */
  get printed(): string {
    return this.#printed;
  }

  get alive(): boolean {
    return this.#alive;
  }

  /**
   * Calls the interpreter and ends it when the answer takes longer than `limitMs` and a short grace, from
   * when the calls before it are answered. Rejects with InterpreterGone when no answer will come.
   */
  async call<T>(limitMs: number, send: (api: Remote<Api>) => Promise<T>): Promise<T> {
    const answer = send(this.#api);
    const before = this.#last;
    this.#last = answer.catch(() => {});
    await Promise.race([this.#gone, before]);
    this.#printed = '';
    const overrun = setTimeout(
      () => this.#finish(new InterpreterGone('overran', `no answer after ${limitMs} ms`)),
      limitMs + this.#graceMs,
    );
    try {
      return await Promise.race([this.#gone, answer]);
    } finally {
      clearTimeout(overrun);
    }
  }

  dispose(): void {
    this.#finish(new InterpreterGone('disposed', 'disposed'));
  }

  #finish(reason: InterpreterGone): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#worker.terminate();
    this.#end(reason);
  }
}
