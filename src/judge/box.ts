import type { BoxEvent, BoxInit, BoxMessage, StartRequest } from '../core/box-contract.ts';
import { SITE_BASE } from '../core/site-base.ts';
import { JudgeError } from './errors.ts';
import type { InterpreterHost, RunningWorker } from './host.ts';
import { fetchWheels, type Runtime } from './runtime.ts';

/** A frame that the page forbids never answers. */
const ANSWER_LIMIT_MS = 10_000;

/** An invisible frame without origin, network or storage, in whose workers all interpreters run. */
export class Box implements InterpreterHost {
  readonly #frame: HTMLIFrameElement;
  readonly #port: MessagePort;
  readonly #crashes = new Map<number, (message: string) => void>();
  readonly #wheels = new Map<string, Promise<Record<string, ArrayBuffer>>>();
  #nextId = 0;

  /** Rejects with a JudgeError when the page does not allow the box, or the device lacks the memory. */
  static async open(runtime: Runtime): Promise<Box> {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.style.display = 'none';
    await pointAtBox(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;

    const { port1, port2 } = new MessageChannel();
    const opened = new Promise<void>((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<BoxEvent>) => {
        clearTimeout(silence);
        if (data?.kind === 'open') resolve();
        if (data?.kind === 'failed') reject(explainFailure(data.message));
      };
      const silence = setTimeout(() => reject(blocked()), ANSWER_LIMIT_MS);
    });
    const init: BoxInit = { ...runtime, port: port2 };
    // The box has no origin of its own to name. What it is sent is public, and the port is its alone.
    const { wasm, stdlib, numpy } = runtime.files;
    frame.contentWindow?.postMessage(init, '*', [port2, wasm, stdlib, numpy]);
    try {
      await opened;
    } catch (error) {
      frame.remove();
      throw error;
    }
    return new Box(frame, port1);
  }

  private constructor(frame: HTMLIFrameElement, port: MessagePort) {
    this.#frame = frame;
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<BoxEvent>) => {
      if (data?.kind === 'crashed') this.#crashes.get(data.id)?.(String(data.message));
    };
  }

  start(request: StartRequest): Promise<RunningWorker> {
    const id = this.#nextId++;
    const { port1, port2 } = new MessageChannel();
    const crashed = new Promise<string>((resolve) => this.#crashes.set(id, resolve));
    this.#send({ kind: 'start', id, request, port: port2 }, [port2]);
    const terminate = (): void => {
      this.#crashes.delete(id);
      this.#send({ kind: 'terminate', id });
      port1.close();
    };
    return Promise.resolve({ port: port1, crashed, terminate });
  }

  wheels(packages: readonly string[]): Promise<Record<string, ArrayBuffer>> {
    const key = packages.join();
    const fetched = this.#wheels.get(key) ?? fetchWheels(packages);
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

/** By its address, so that the box has a content security policy of its own whatever the page's is. */
async function pointAtBox(frame: HTMLIFrameElement): Promise<void> {
  const address = `${SITE_BASE}box.html`;
  // A service worker does not answer for a frame without an origin. Pages that have one are our own,
  // without a policy that their text could inherit.
  if (isServed()) frame.srcdoc = await (await fetch(address)).text();
  else frame.src = address;
}

/** Whether a service worker stands between this page and the network. */
function isServed(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false; // In a frame without an origin the question alone is forbidden.
  }
}

function blocked(): JudgeError {
  return new JudgeError(
    'E_CSP',
    'This page does not let the judge run: its content security policy must allow frames from ' +
      `${new URL(SITE_BASE).origin}, or the problem be embedded as an iframe.`,
  );
}

function explainFailure(message: string): JudgeError {
  if (/memory|allocat/i.test(message)) {
    return new JudgeError(
      'E_MEMORY',
      'There is too little memory to start Python. Close other tabs, then try again.',
    );
  }
  return new JudgeError('E_BOOT', `Python could not be prepared (${message}). Reload the page to try again.`);
}
