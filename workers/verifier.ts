/** Entry of the worker that `verify-problems` proves packages in: one interpreter, which trusts them. */
import { expose } from 'comlink';
import type {
  BootMessage,
  BootRequest,
  InterpreterEvent,
  InterpreterPorts,
} from '../src/core/contract/worker.ts';
import { boot } from './runtime/boot.ts';
import { runGuarded } from './runtime/guard.ts';
import { Deadline, MemoryCap, OutputCapture } from './runtime/limits.ts';
import { bindFunctions } from './runtime/python-functions.ts';

const FUNCTIONS = [
  'open_package',
  'try_mutant',
  'try_program',
  'try_correct',
  'try_wrong',
  'try_spread',
  'compare_wrong',
  'add_up_risk',
  'try_sabotage',
] as const;

export interface VerifierApi {
  /**
   * Calls a function of `ml_judge.proof.verification`, which answers JSON. Past the limit a running submission
   * is interrupted, which its verdict then says. Rejects with what the function raises.
   */
  ask(name: (typeof FUNCTIONS)[number], argument: string | number | null, limitMs: number): Promise<string>;
}

const MEMORY_LIMIT_BYTES = 2 ** 30;

self.onmessage = ({ data }: MessageEvent<BootMessage>) => {
  self.onmessage = null;
  void start(data.request, data.ports);
};

async function start(request: BootRequest, { calls, events }: InterpreterPorts): Promise<void> {
  const send = (event: InterpreterEvent): void => events.postMessage(event);
  const startedAt = performance.now();
  const deadline = new Deadline();
  const output = new OutputCapture(() => {});
  const memory = new MemoryCap();
  try {
    const { python } = await boot(request, output);
    python.setInterruptBuffer(deadline as unknown as Uint8Array);
    const functions = bindFunctions(python, 'ml_judge.proof.verification', FUNCTIONS);
    const api: VerifierApi = {
      async ask(name, argument, limitMs) {
        const limits = {
          timeLimitMs: limitMs,
          memoryLimitBytes: MEMORY_LIMIT_BYTES,
          outputLimitBytes: Infinity,
        };
        const call = functions[name];
        const { value, error } = runGuarded({ deadline, memory, output }, limits, () =>
          argument === null ? call() : call(argument),
        );
        if (value === null) throw error;
        return String(value);
      },
    };
    expose(api, calls);
    const bootMs = performance.now() - startedAt;
    send({ kind: 'ready', bootMs, fromSnapshot: false, runtimeVersion: python.version, slowdown: 1 });
  } catch (error) {
    send({ kind: 'boot-failed', message: String(error).slice(0, 500), fromSnapshot: false });
  }
}
