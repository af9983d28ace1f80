import type { StartRequest } from '../core/contract/box.ts';
import type { InterpreterPorts } from '../core/contract/worker.ts';
import type { PackageSet } from '../core/packages.ts';

/** A worker that is booting or running an interpreter. */
export interface RunningWorker {
  /** Everything the interpreter says and is told. */
  ports: InterpreterPorts;
  /** Resolves with the reason if the worker dies by itself; never settles otherwise. */
  crashed: Promise<string>;
  terminate(): void;
}

/** Where interpreters run: a box in the page, or threads of Node. */
export interface InterpreterHost {
  /** Whether the runtime came with a snapshot to start from. */
  readonly hasSnapshot: boolean;
  start(request: StartRequest): Promise<RunningWorker>;
  /** Whether this set of packages came with the runtime. */
  hasSet(set: PackageSet): boolean;
  /** The bytes of the wheels of optional packages, dependencies included, but for what is in the set. */
  wheels(packages: readonly string[], set: PackageSet | null): Promise<Record<string, ArrayBuffer>>;
  dispose(): void;
}

/** Both ends of the ways to a new interpreter: `near` stays, `far` goes to its worker. */
export function interpreterChannel(): Record<'near' | 'far', InterpreterPorts> {
  const calls = new MessageChannel();
  const events = new MessageChannel();
  return {
    near: { calls: calls.port1, events: events.port1 },
    far: { calls: calls.port2, events: events.port2 },
  };
}
