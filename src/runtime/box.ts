import type { BoxEvent, BoxInit, BoxMessage, StartRequest } from '../core/contract/box.ts';
import { boxForbidden, openBoxFrame } from './box-frame.ts';
import { JudgeError } from './errors.ts';
import { interpreterChannel, type InterpreterHost, type RunningWorker } from './host.ts';
import type { PackageSet } from '../core/packages.ts';
import { fetchPlainFiles, fetchSet, fetchWheels, hasSet, type Runtime } from './runtime.ts';

/** An invisible frame without origin, network or storage, in whose workers all interpreters run. */
export class Box implements InterpreterHost {
  readonly #frame: HTMLIFrameElement;
  readonly #port: MessagePort;
  readonly #crashes = new Map<number, (message: string) => void>();
  readonly #wheels = new Map<string, Promise<Record<string, ArrayBuffer>>>();
  readonly hasSnapshot: boolean;
  readonly #sets = new Map<PackageSet, Promise<void>>();
  #plain: Promise<void> | null = null;
  #nextId = 0;

  /** Rejects with a JudgeError when the page does not allow the box, or the device lacks the memory. */
  static async open(runtime: Runtime): Promise<Box> {
    const { frame, port } = await openBoxFrame();
    const opened = new Promise<void>((resolve, reject) => {
      port.onmessage = ({ data }: MessageEvent<BoxEvent>) => {
        if (data?.kind === 'open') resolve();
        if (data?.kind === 'failed') reject(explainFailure(data.message));
      };
    });
    const { wasm, stdlib, numpy } = runtime.files;
    const memory = runtime.snapshot ? [runtime.snapshot.memory] : [];
    const hasSnapshot = runtime.snapshot !== null;
    port.postMessage(runtime satisfies BoxInit, [wasm, stdlib, numpy, ...memory]);
    try {
      await opened;
    } catch (error) {
      frame.remove();
      throw error;
    }
    return new Box(frame, port, hasSnapshot);
  }

  private constructor(frame: HTMLIFrameElement, port: MessagePort, hasSnapshot: boolean) {
    this.hasSnapshot = hasSnapshot;
    this.#frame = frame;
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<BoxEvent>) => {
      if (data?.kind === 'crashed') this.#crashes.get(data.id)?.(String(data.message));
    };
  }

  async start(request: StartRequest): Promise<RunningWorker> {
    if (request.from === 'plain') await this.#fetchPlain();
    if (request.set) await this.#fetchSet(request.set);
    const id = this.#nextId++;
    const { near, far } = interpreterChannel();
    const crashed = new Promise<string>((resolve) => this.#crashes.set(id, resolve));
    this.#send({ kind: 'start', id, request, ports: far }, [far.calls, far.events]);
    const terminate = (): void => {
      this.#crashes.delete(id);
      this.#send({ kind: 'terminate', id });
      near.calls.close();
      near.events.close();
    };
    return { ports: near, crashed, terminate };
  }

  /** What only a start without a snapshot needs is fetched when there is one. */
  #fetchPlain(): Promise<void> {
    this.#plain ??= fetchPlainFiles().then((files) =>
      this.#send({ kind: 'plain', files }, [files.stdlib, files.numpy]),
    );
    this.#plain.catch(() => (this.#plain = null));
    return this.#plain;
  }

  hasSet(set: PackageSet): boolean {
    return hasSet(set);
  }

  /** Once, whatever interpreters start with it. */
  #fetchSet(name: PackageSet): Promise<void> {
    const fetched =
      this.#sets.get(name) ??
      fetchSet(name).then((files) =>
        this.#send({ kind: 'set', name, files }, [files.archive, files.snapshot.memory]),
      );
    this.#sets.set(name, fetched);
    fetched.catch(() => this.#sets.delete(name));
    return fetched;
  }

  wheels(packages: readonly string[], set: PackageSet | null): Promise<Record<string, ArrayBuffer>> {
    const key = `${set ?? ''}:${packages.join()}`;
    const fetched = this.#wheels.get(key) ?? fetchWheels(packages, set);
    this.#wheels.set(key, fetched);
    fetched.catch(() => this.#wheels.delete(key));
    return fetched;
  }

  dispose(): void {
    this.#port.close();
    this.#frame.remove();
  }

  #send(message: BoxMessage, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer);
  }
}

function explainFailure(message: string): JudgeError {
  // A frame made from its text has the page's policy.
  if (/content security policy|unsafe-eval|blocked by csp/i.test(message)) return boxForbidden();
  if (/memory|allocat/i.test(message)) {
    return new JudgeError(
      'E_MEMORY',
      'There is too little memory to start Python. Close other tabs, then try again.',
    );
  }
  return new JudgeError('E_BOOT', `Python could not be prepared (${message}). Reload the page to try again.`);
}
