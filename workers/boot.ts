import type { PyodideAPI } from 'pyodide';
import type { BootRequest, RuntimeAssets, Snapshot } from '../src/core/worker-contract.ts';
import { storedZipEntries } from '../src/core/stored-zip.ts';
import type { OutputCapture } from './limits.ts';

const SITE_PACKAGES = '/lib/python3.14/site-packages/';

/** Answers nothing: every file is handed in. `.invalid` never resolves (RFC 2606). */
const INDEX_URL = 'https://pyodide.invalid/';

/** What the snapshot holds ready: imported once, so that no submission waits for it. */
const IMPORTS = [
  'import numpy, numpy.random, numpy.fft, numpy.linalg',
  'import abc, ast, bisect, collections, contextlib, copy, dataclasses, enum, functools, heapq, inspect, io',
  'import itertools, json, math, operator, random, re, statistics, string, time, traceback, typing',
  'import ml_judge.candidate, ml_judge.figures, ml_judge.judge, ml_judge.lenses',
].join('\n');

/**
 * Python fits bytecode to what it has seen after a few runs, and looks for garbage among all there is:
 * what is rehearsed and frozen here is quick in every interpreter that starts from the snapshot.
 */
const SETTLING = [
  'import gc',
  'for _ in range(30): ml_judge.candidate.call(ml_judge.candidate.rehearse())',
  'gc.collect(); gc.freeze()',
  'del _',
].join('\n');

/** Forgets Python's ways to JavaScript, down to the loaders and the module that keep them. */
const BRIDGES = [
  'import sys, pyodide._package_loader',
  'pyodide._package_loader.__dict__.clear()',
  'for name, module in list(sys.modules.items()):',
  '  if name.partition(".")[0] in ("js", "pyodide_js"):',
  '    module.__spec__.loader.jsproxy = None',
  '    del sys.modules[name]',
  'del name, module, pyodide, sys',
].join('\n');

/** The parts of Emscripten's module object that booting needs. */
interface EmscriptenModule {
  FS: PyodideAPI['FS'];
  LDSO: { loadedLibsByName: Record<string, Dso>; loadedLibsByHandle: Record<string, Dso> };
  preRun: unknown;
  growMemory(bytes: number): void;
  newDSO(path: string, handle: undefined, syms: 'loading'): Dso;
  loadWebAssemblyModule(
    module: WebAssembly.Module,
    flags: object,
    name: string,
    localScope: object,
    handle: number,
  ): unknown;
}

interface Dso {
  name: string;
  refcount: number;
  global: boolean;
  exports: unknown;
}

type CreateModule = (settings: EmscriptenModule) => Promise<EmscriptenModule>;

interface SnapshotOptions {
  jsglobals: object;
  createPyodideModule: CreateModule;
  lockFileContents: string;
  _makeSnapshot?: boolean;
  _loadSnapshot?: Uint8Array;
}

/** A running Python. `_module` is Pyodide's own name for what Emscripten made. */
export type Python = PyodideAPI & { _module: EmscriptenModule };

export interface Booted {
  python: Python;
  /** Taken before any code of a problem ran, when the request asked for it. */
  snapshot: Snapshot | null;
}

/** Starts Python from nothing, or from a snapshot. Rejects when the snapshot does not fit this browser. */
export async function boot(request: BootRequest, output: OutputCapture): Promise<Booted> {
  const { assets, snapshot } = request;
  serveAssets(assets);
  const { loadPyodide } = await importText<{ loadPyodide(options: SnapshotOptions): Promise<Python> }>(
    assets.pyodide,
  );
  const { default: createModule } = await importText<{ default: CreateModule }>(assets.pyodideAsm);
  const python = await loadPyodide({
    jsglobals: Object.create(null) as object,
    lockFileContents: assets.lock,
    createPyodideModule: (settings) => {
      settings.preRun = [settings.preRun, (module: EmscriptenModule) => preload(module, request)].flat();
      return createModule(settings);
    },
    // Figures are drawn to memory: there is no screen.
    ...{ indexURL: INDEX_URL, packageBaseUrl: INDEX_URL, env: { MPLBACKEND: 'AGG' } },
    ...(snapshot
      ? { _loadSnapshot: new Uint8Array(snapshot.memory) }
      : { _makeSnapshot: request.takeSnapshot }),
  });
  if (!snapshot) importHarness(python, assets);
  const taken = request.takeSnapshot && !snapshot ? takeSnapshot(python) : null;
  await installWheels(python, request.wheels);
  python.setStdout(output.stream);
  python.setStderr(output.stream);
  python.setStdin({ error: true });
  removeBridges(python);
  return { python, snapshot: taken };
}

/**
 * Runs before Python starts, where Emscripten places libraries in memory: the same files in the same
 * order give the same addresses when a snapshot is made and when it is restored.
 */
function preload(module: EmscriptenModule, { assets, libraries, snapshot }: BootRequest): void {
  // Restoring copies the snapshot over the memory and is out of bounds in a smaller one.
  if (snapshot) module.growMemory(snapshot.memory.byteLength);
  const folders = new Set<string>();
  for (const [name, bytes] of storedZipEntries(assets.numpy)) {
    const path = SITE_PACKAGES + name;
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (!folders.has(folder)) module.FS.mkdirTree(folder);
    folders.add(folder);
    module.FS.writeFile(path, bytes, { canOwn: true });
  }
  for (const library of libraries) {
    const path = SITE_PACKAGES + library.path;
    const dso = module.newDSO(path, undefined, 'loading');
    dso.refcount = Infinity;
    dso.global = false;
    dso.exports = module.loadWebAssemblyModule(library.module, {}, path, {}, 0);
    for (const handle of snapshot?.handles[path] ?? []) module.LDSO.loadedLibsByHandle[handle] = dso;
    module.LDSO.loadedLibsByName[path] = dso;
    module.LDSO.loadedLibsByName[path.slice(path.lastIndexOf('/') + 1)] = dso;
  }
}

function importHarness(python: Python, assets: RuntimeAssets): void {
  const folder = `${SITE_PACKAGES}ml_judge`;
  python.FS.mkdirTree(folder);
  for (const [name, source] of Object.entries(assets.harness))
    python.FS.writeFile(`${folder}/${name}`, source);
  python.runPython(IMPORTS);
  python.runPython(SETTLING);
}

function takeSnapshot(python: Python): Snapshot {
  const handles: Record<string, number[]> = {};
  for (const [handle, dso] of Object.entries(python._module.LDSO.loadedLibsByHandle)) {
    if (Number(handle) !== 0) (handles[dso.name] ??= []).push(Number(handle));
  }
  // A snapshot that lists loaded packages is refused when it is restored.
  for (const name of Object.keys(python.loadedPackages)) delete python.loadedPackages[name];
  const memory = python.makeMemorySnapshot();
  return { memory: memory.slice().buffer as ArrayBuffer, handles };
}

/** Optional packages, on top of a restored interpreter. NumPy is there already. */
async function installWheels(python: Python, wheels: Record<string, ArrayBuffer>): Promise<void> {
  const names = Object.keys(wheels);
  if (names.length === 0) return;
  python.loadedPackages['numpy'] = 'default channel';
  const lock = python.lockfile.packages;
  for (const name of names) {
    const file = lock[name]?.file_name;
    const bytes = wheels[name];
    if (file && bytes) served.set(INDEX_URL + file, new Uint8Array(bytes));
  }
  await python.loadPackage(names, { messageCallback: () => {}, checkIntegrity: false });
  served.clear();
  // Importing pandas takes as long as many a time limit: it is not the submission's time.
  for (const name of names) if (name in MODULES) python.runPython(`import ${MODULES[name]}`);
}

/** What is imported of each package that a problem may ask for. */
const MODULES: Record<string, string> = {
  scipy: 'scipy.special, scipy.stats, scipy.linalg',
  pandas: 'pandas',
  'scikit-learn': 'sklearn',
  matplotlib: 'matplotlib.pyplot',
};

/** Hygiene: a submission that gets hold of JavaScript could still only return a value. */
function removeBridges(python: Python): void {
  python.unregisterJsModule('pyodide_js');
  python.runPython(BRIDGES);
}

const served = new Map<string, Uint8Array>();

/** Answers Pyodide's requests from memory: there is no network in here. */
function serveAssets(assets: RuntimeAssets): void {
  served.set(`${INDEX_URL}python_stdlib.zip`, new Uint8Array(assets.stdlib));
  // oxlint-disable-next-line -- Pyodide calls these two globals; there is no option for either.
  globalThis.fetch = (input) => {
    const url = String(input instanceof Request ? input.url : input);
    if (url.endsWith('.wasm')) return Promise.resolve(new Response(null));
    const bytes = served.get(url);
    if (!bytes) return Promise.reject(new TypeError(`There is no network here (${url}).`));
    return Promise.resolve(new Response(bytes as BodyInit));
  };
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    module: assets.wasm,
    instance: await WebAssembly.instantiate(assets.wasm, imports),
  });
}

/**
 * Imports a module from its text. WebKit refuses `blob:` here, so it is a `data:` address everywhere.
 * The module itself may import nothing: in Node that would be files and sockets.
 */
async function importText<T>(source: string): Promise<T> {
  const closed = source.replaceAll(/\bimport\(/g, 'Promise.reject(');
  return (await import(
    /* @vite-ignore */ `data:text/javascript;charset=utf-8,${encodeURIComponent(closed)}`
  )) as T;
}
