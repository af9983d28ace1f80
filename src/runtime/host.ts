import type { StartRequest } from '../core/contract/box.ts';

/** A worker that is booting or running an interpreter. */
export interface RunningWorker {
  /** Everything the interpreter says and is told. */
  port: MessagePort;
  /** Resolves with the reason if the worker dies by itself; never settles otherwise. */
  crashed: Promise<string>;
  terminate(): void;
}

/** Where interpreters run: a box in the page, or threads of Node. */
export interface InterpreterHost {
  /** Whether the runtime came with a snapshot to start from. */
  readonly hasSnapshot: boolean;
  start(request: StartRequest): Promise<RunningWorker>;
  /** The bytes of the wheels of optional packages, dependencies included. */
  wheels(packages: readonly string[]): Promise<Record<string, ArrayBuffer>>;
  dispose(): void;
}
