import type { BootRequest, RuntimeAssets } from './worker-contract.ts';

/** A request to start an interpreter; the box adds the runtime. */
export type StartRequest = Omit<BootRequest, 'assets' | 'libraries'>;

/** The runtime as it is fetched: a WebAssembly module cannot be posted into the box, its bytes can. */
export type RuntimeFiles = Omit<RuntimeAssets, 'wasm'> & { wasm: ArrayBuffer };

/**
 * The first message on the port to the box. The port itself comes by `postMessage`, and the box answers
 * with `received`.
 */
export interface BoxInit {
  files: RuntimeFiles;
  /** Paths of NumPy's shared libraries in `files.numpy`, in loading order. */
  libraryOrder: string[];
  /** Source text of the interpreter's worker. */
  interpreter: string;
}

/** Page to box. */
export type BoxMessage =
  { kind: 'start'; id: number; request: StartRequest; port: MessagePort } | { kind: 'terminate'; id: number };

/** Box to page. */
export type BoxEvent =
  | { kind: 'received' }
  | { kind: 'open' }
  | { kind: 'failed'; message: string }
  | { kind: 'crashed'; id: number; message: string };
