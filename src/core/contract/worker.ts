/**
 * What crosses between a page and an interpreter: how it starts, and the calls of a candidate's. Those of the
 * judge's are in `judge.ts`.
 *
 * An interpreter is a worker that boots Python and then plays one of two roles. The judge's
 * interpreter holds the tests and the reference solution. A candidate's interpreter holds one
 * submission and, at any time, the arguments of one test. Values cross between the two as bytes
 * (see `python/ml_judge/values/codec.py`) which the page never opens.
 */

import type { SourceLine } from '../judgement.ts';

/** One shared library of NumPy or of a set of packages. */
export interface SharedLibrary {
  /** Relative to site-packages. */
  path: string;
  module: WebAssembly.Module;
}

/** What Python needs to start. Posted to a box once, and from there to each of its workers. */
export interface RuntimeAssets {
  /** Source text of Pyodide's two modules. */
  pyodide: string;
  pyodideAsm: string;
  lock: string;
  /** Compiled once, outside, and shared by all interpreters. */
  wasm: WebAssembly.Module;
  /** A zip of the standard library, without what every start has imported. */
  stdlib: ArrayBuffer;
  /** A zip of stored files: NumPy's, relative to site-packages, without what every start has imported. */
  numpy: ArrayBuffer;
  /** Null until an interpreter has to start without a snapshot. */
  plain: PlainAssets | null;
}

/** What a start without a snapshot needs besides. */
export interface PlainAssets {
  /** A zip of the whole standard library. */
  stdlib: ArrayBuffer;
  /** A zip of stored files: the modules that `import numpy` imports, precompiled. */
  numpy: ArrayBuffer;
  /** The files of the Python package `ml_judge`: path in the package → source. */
  harness: Record<string, string>;
}

/** What an interpreter has beside NumPy from its start: one of `PACKAGE_SETS`, with all that it depends on. */
export interface SetAssets {
  /** Names in the lock file. */
  packages: string[];
  /** A zip of stored files, relative to site-packages, without what is imported by then. */
  archive: ArrayBuffer;
  /** A zip of the modules that are imported by then: where the snapshot is made. */
  imported: ArrayBuffer | null;
  /** Loaded after NumPy's, in this order. */
  libraries: SharedLibrary[];
}

/** A booted interpreter's memory, from which the next one starts in a fraction of the time. */
export interface Snapshot {
  memory: ArrayBuffer;
  /** Handles under which each shared library was open. */
  handles: Record<string, number[]>;
  /** How long the table of functions was before the first library, after each, and at the end. */
  tables: number[];
}

export type InterpreterRole = 'judge' | 'candidate';

/** What one worker is asked to become. */
export interface BootRequest {
  role: InterpreterRole;
  assets: RuntimeAssets;
  /** In the order in which a plain `import numpy` loads them. */
  libraries: SharedLibrary[];
  /** Its snapshot is not that of an interpreter without it. */
  set: SetAssets | null;
  snapshot: Snapshot | null;
  /** Answer with a snapshot once ready. */
  takeSnapshot: boolean;
  /** Wheels of further packages to install: lock-file name → bytes, dependencies included. */
  wheels: Record<string, ArrayBuffer>;
}

/** The two ways to an interpreter: calls and their answers never mix with what it tells by itself. */
export interface InterpreterPorts {
  /** Calls by Comlink. */
  calls: MessagePort;
  /** InterpreterEvents, from the interpreter alone. */
  events: MessagePort;
}

/** The first and only message to a worker itself: the ports carry everything after it. */
export interface BootMessage {
  request: BootRequest;
  ports: InterpreterPorts;
}

/** What an interpreter tells by itself, before and beside the calls. */
export type InterpreterEvent =
  | { kind: 'ready'; bootMs: number; fromSnapshot: boolean; runtimeVersion: string; slowdown: number }
  | { kind: 'snapshot'; snapshot: Snapshot }
  | { kind: 'boot-failed'; message: string; fromSnapshot: boolean }
  /** What the submission has printed so far, in case nothing more is heard of it. */
  | { kind: 'printed'; output: string }
  /** The submission has printed more than it may: it is about to be stopped. */
  | { kind: 'output-limit'; output: string };

/** Limits of one call, enforced inside the worker; the page ends a worker that overruns them. */
export interface CallLimits {
  timeLimitMs: number;
  /** How much longer a call may go on before it is interrupted. Its limit is broken all the same. */
  overrunMs?: number;
  memoryLimitBytes: number;
  outputLimitBytes: number;
}

/** Where Python was when it died. */
export interface LastPlace {
  /** It had not begun to run the submission. */
  isCompiling: boolean;
  /** How many calls of the submission's functions were under way, as far as Python counts them then. */
  calls: number;
  at: SourceLine | null;
}

export interface CallReport {
  /** How the call ended, encoded for the judge's interpreter. Null when Python itself died. */
  reply: Uint8Array | null;
  durationMs: number;
  /** The limit that was broken, if any. */
  limit: 'time' | 'memory' | 'output' | null;
  /** Why Python died, when it did: this interpreter is of no more use. */
  died: string | null;
  /** Read from its last words, where it died. */
  place?: LastPlace;
  output: string;
  /** Figures made during the call, oldest first: numbers for `CandidateApi.drawFigure`. */
  figures: number[];
}

export interface CandidateRequest {
  source: string;
  entryPoint: string;
  /** `driver.py` of the package, where there is one. */
  driver: string | null;
  /** `tables.sql` of the package, where the submission is a query. */
  tables: string | null;
  /** For the state of `random` and `numpy.random`. */
  seed: string;
}

export interface CallRequest {
  /** The encoded arguments of one test. */
  args: Uint8Array;
  /** Call a second time with the same arguments, if there is time. */
  repeat: boolean;
  /** Sent before the call before it was answered: not made where that one broke a limit. */
  ahead: boolean;
}

/** A test's call, and a second one with the same arguments where it was asked for and there was time. */
export interface Calls {
  first: CallReport;
  again: CallReport | null;
}

/** Code of the reader's from which their own test cases come. */
export interface InputsRequest {
  code: string;
  entryPoint: string;
  hasDriver: boolean;
  /** As in `CandidateRequest`: the code fills these tables. */
  tables: string | null;
  /** Parameters: code that calls nothing is a case where it assigns some of them. */
  names: readonly string[];
}

/** Code that is no submission. */
export interface SnippetCode {
  source: string;
  /** It has run before, and runs again for what it defines. */
  isEarlier: boolean;
}

/** A candidate's interpreter. `load` once, then `call` as often as there are tests. */
export interface CandidateApi {
  /** The reader's own test cases, before `load`. */
  inputs(request: InputsRequest, limits: CallLimits): Promise<CallReport>;
  /** In place of loading a submission: one snippet after another, which share what they define. */
  snippet(code: SnippetCode, limits: CallLimits): Promise<CallReport>;
  load(request: CandidateRequest, limits: CallLimits): Promise<CallReport>;
  /** Both calls together keep the time limit. Null: not made. */
  call(request: CallRequest, limits: CallLimits): Promise<Calls | null>;
  /** A PNG, once for each figure; null where it cannot be drawn within the limits. */
  drawFigure(figure: number, limits: CallLimits): Promise<Uint8Array | null>;
}
