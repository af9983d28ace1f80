import type { PackageSet } from '../packages.ts';
import type { BootRequest, InterpreterPorts, PlainAssets, RuntimeAssets, Snapshot } from './worker.ts';

/**
 * What an interpreter starts from: the snapshot that came with the runtime, nothing but files, or a snapshot
 * that was taken in this browser.
 */
export type Start = 'shipped' | 'plain' | Snapshot;

/** A request to start an interpreter; the host adds the runtime. */
export type StartRequest = Pick<BootRequest, 'role' | 'takeSnapshot' | 'wheels'> & {
  from: Start;
  /** Shipped with a snapshot of its own, which is what it starts from. */
  set: PackageSet | null;
};

/** The runtime as it is fetched: a WebAssembly module cannot be posted into the box, its bytes can. */
export type RuntimeFiles = Omit<RuntimeAssets, 'wasm' | 'plain'> & { wasm: ArrayBuffer };

/** The snapshot to start from; null for a plain start. `shipped` is the one that came with the runtime. */
export function snapshotOf(from: Start, shipped: Snapshot | null): Snapshot | null {
  if (from === 'plain') return null;
  return from === 'shipped' ? shipped : from;
}

/**
 * The first message on the port to the box. The port itself comes by `postMessage`, and the box answers
 * with `received`.
 */
export interface BoxInit {
  files: RuntimeFiles;
  /** Paths of NumPy's shared libraries in `files.numpy`, in loading order. */
  libraryOrder: string[];
  /** Its memory without what the WebAssembly module lays into it; null where none fits these files. */
  snapshot: Snapshot | null;
  /** Source text of the interpreter's worker. */
  interpreter: string;
}

/** A set of packages as it is fetched. */
export interface SetFiles {
  packages: string[];
  /** Paths of the shared libraries in `archive`, in loading order after NumPy's. */
  libraryOrder: string[];
  archive: ArrayBuffer;
  /** As in `BoxInit`. */
  snapshot: Snapshot;
}

/** Page to box. */
export type BoxMessage =
  | { kind: 'start'; id: number; request: StartRequest; ports: InterpreterPorts }
  /** Before the first start from nothing. */
  | { kind: 'plain'; files: PlainAssets }
  /** Before the first start with this set. */
  | { kind: 'set'; name: PackageSet; files: SetFiles }
  | { kind: 'terminate'; id: number };

/** Box to page. */
export type BoxEvent =
  | { kind: 'received' }
  | { kind: 'open' }
  | { kind: 'failed'; message: string }
  | { kind: 'crashed'; id: number; message: string };
