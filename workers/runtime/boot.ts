import type { PyodideAPI } from 'pyodide';
import type { BootRequest, PlainAssets, RuntimeAssets, Snapshot } from '../../src/core/contract/worker.ts';
import { isOffered, PACKAGE_IMPORTS, SITE_PACKAGES } from '../../src/core/packages.ts';
import { storedZipEntries } from '../../src/core/files/stored-zip.ts';
import { clearFreeMemory, type Allocators } from './free-memory.ts';
import type { OutputCapture } from './limits.ts';
import { PRELOADED } from './preloaded.ts';

/** Answers nothing: every file is handed in. `.invalid` never resolves (RFC 2606). */
const INDEX_URL = 'https://pyodide.invalid/';

const HARNESS = [
  'import ml_judge.candidate.entry, ml_judge.candidate.figures, ml_judge.judge.entry, ml_judge.candidate.lenses',
  'import ml_judge.optional',
].join('\n');

/**
 * Python fits bytecode to what it has seen after a few runs, and looks for garbage among all there is:
 * what is rehearsed and frozen here is quick in every interpreter that starts from the snapshot.
 */
const SETTLING = [
  'import gc',
  'for _ in range(30): ml_judge.candidate.calls.call(ml_judge.candidate.entry.rehearse())',
  'gc.collect(); gc.freeze()',
  'del _',
].join('\n');

const ENVIRONMENT = {
  // Figures are drawn to memory: there is no screen.
  MPLBACKEND: 'AGG',
  // There is no system to ask for time zones; pandas brings them along.
  PYTHONTZPATH: `${SITE_PACKAGES}/pytz/zoneinfo`,
};

const STDLIB = '/lib/python314.zip';

const RELOOK = [
  'import sys',
  `sys.path_importer_cache["${STDLIB}"].invalidate_caches()`,
  `sys.path_importer_cache["${SITE_PACKAGES}"].invalidate_caches()`,
  'del sys',
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
interface EmscriptenModule extends Allocators {
  FS: PyodideAPI['FS'];
  /** Put there by `scripts/build/runtime/patch.ts`. */
  mlJudge: { tableLength(): number; growTable(to: number): void };
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

/**
 * How long the table of functions is made before NumPy's libraries are placed, and of what its length is made a
 * multiple after the last one. Engines differ in what stands before; so long as it is less, everything behind has
 * the same place in all.
 */
const TABLE_BEFORE_LIBRARIES = 16_384;
const TABLE_STEP = 8192;

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
  serveAssets(assets, snapshot ? assets.stdlib : plainOf(assets).stdlib);
  hideStackSwitching();
  const tables: number[] = [];
  const { loadPyodide } = await importText<{ loadPyodide(options: SnapshotOptions): Promise<Python> }>(
    assets.pyodide,
  );
  const { default: createModule } = await importText<{ default: CreateModule }>(assets.pyodideAsm);
  const python = await loadPyodide({
    jsglobals: Object.create(null) as object,
    lockFileContents: assets.lock,
    createPyodideModule: (settings) => {
      settings.preRun = [
        settings.preRun,
        (module: EmscriptenModule) => preload(module, request, tables),
      ].flat();
      return createModule(settings);
    },
    ...{ indexURL: INDEX_URL, packageBaseUrl: INDEX_URL, env: ENVIRONMENT },
    ...(snapshot
      ? { _loadSnapshot: new Uint8Array(snapshot.memory) }
      : { _makeSnapshot: request.takeSnapshot }),
  });
  if (!snapshot) {
    importHarness(python, plainOf(assets));
    if (request.set) importPackages(python, request.set.packages);
    python.runPython(SETTLING);
  }
  const taken = request.takeSnapshot && !snapshot ? takeSnapshot(python, assets, tables) : null;
  await installWheels(python, request);
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
function preload(
  module: EmscriptenModule,
  { assets, libraries, set, snapshot }: BootRequest,
  tables: number[],
): void {
  // Restoring copies the snapshot over the memory and is out of bounds in a smaller one.
  if (snapshot) module.growMemory(snapshot.memory.byteLength);
  const folders = new Set<string>();
  const archives = [assets.numpy];
  if (set) archives.push(set.archive);
  if (!snapshot) archives.push(plainOf(assets).numpy);
  if (!snapshot && set?.imported) archives.push(set.imported);
  for (const [name, bytes] of archives.flatMap((archive) => [...storedZipEntries(archive)])) {
    const path = `${SITE_PACKAGES}/${name}`;
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (!folders.has(folder)) module.FS.mkdirTree(folder);
    folders.add(folder);
    module.FS.writeFile(path, bytes, { canOwn: true });
  }
  module.mlJudge.growTable(TABLE_BEFORE_LIBRARIES);
  tables.push(module.mlJudge.tableLength());
  for (const library of [...libraries, ...(set?.libraries ?? [])]) {
    const path = `${SITE_PACKAGES}/${library.path}`;
    const dso = module.newDSO(path, undefined, 'loading');
    dso.refcount = Infinity;
    dso.global = false;
    dso.exports = module.loadWebAssemblyModule(library.module, {}, path, {}, 0);
    for (const handle of snapshot?.handles[path] ?? []) module.LDSO.loadedLibsByHandle[handle] = dso;
    module.LDSO.loadedLibsByName[path] = dso;
    module.LDSO.loadedLibsByName[path.slice(path.lastIndexOf('/') + 1)] = dso;
    tables.push(module.mlJudge.tableLength());
  }
  module.mlJudge.growTable(Math.ceil(module.mlJudge.tableLength() / TABLE_STEP) * TABLE_STEP);
  tables.push(module.mlJudge.tableLength());
  if (snapshot && snapshot.tables.join() !== tables.join())
    throw new Error('The snapshot does not fit: functions have other places in this engine.');
}

/** Its functions stand in the table where there are any, and nobody here switches stacks. */
function hideStackSwitching(): void {
  for (const name of ['Suspending', 'promising', 'Suspender', 'Function'])
    Reflect.deleteProperty(WebAssembly, name);
}

function plainOf({ plain }: RuntimeAssets): PlainAssets {
  if (!plain) throw new Error('Nothing to start from: neither a snapshot nor the files of a plain start.');
  return plain;
}

function importHarness(python: Python, { harness }: PlainAssets): void {
  const folder = `${SITE_PACKAGES}/ml_judge`;
  for (const [name, source] of Object.entries(harness)) {
    const path = `${folder}/${name}`;
    python.FS.mkdirTree(path.replace(/\/[^/]*$/, ''));
    python.FS.writeFile(path, source);
  }
  python.runPython(`${PRELOADED}\n${HARNESS}`);
}

/** What of these packages a submission should not wait for. */
function importPackages(python: Python, names: readonly string[]): void {
  for (const name of names.filter(isOffered)) {
    python.runPython(`import ${PACKAGE_IMPORTS[name]}, ml_judge.optional; ml_judge.optional.load("${name}")`);
  }
}

function takeSnapshot(python: Python, assets: RuntimeAssets, tables: number[]): Snapshot {
  // Those who start from it have the smaller archive, and Python remembers where in it everything is.
  python.FS.writeFile(STDLIB, new Uint8Array(assets.stdlib));
  python.runPython(RELOOK);
  clearFreeMemory(python._module);
  const handles: Record<string, number[]> = {};
  for (const [handle, dso] of Object.entries(python._module.LDSO.loadedLibsByHandle)) {
    if (Number(handle) !== 0) (handles[dso.name] ??= []).push(Number(handle));
  }
  // A snapshot that lists loaded packages is refused when it is restored.
  for (const name of Object.keys(python.loadedPackages)) delete python.loadedPackages[name];
  const memory = python.makeMemorySnapshot();
  return { memory: memory.slice().buffer as ArrayBuffer, handles, tables };
}

/** Optional packages, on top of a restored interpreter. NumPy is there already, and what is in its set. */
async function installWheels(python: Python, { wheels, set }: BootRequest): Promise<void> {
  const names = Object.keys(wheels);
  if (names.length === 0) return;
  for (const name of ['numpy', ...(set?.packages ?? [])]) python.loadedPackages[name] = 'default channel';
  const lock = python.lockfile.packages;
  for (const name of names) {
    const file = lock[name]?.file_name;
    const bytes = wheels[name];
    if (file && bytes) served.set(INDEX_URL + file, new Uint8Array(bytes));
  }
  await python.loadPackage(names, { messageCallback: () => {}, checkIntegrity: false });
  served.clear();
  // Importing pandas takes as long as many a time limit: it is not the submission's time.
  importPackages(python, names);
}

/** Hygiene: a submission that gets hold of JavaScript could still only return a value. */
function removeBridges(python: Python): void {
  python.unregisterJsModule('pyodide_js');
  python.runPython(BRIDGES);
}

const served = new Map<string, Uint8Array>();

/** Answers Pyodide's requests from memory: there is no network in here. */
function serveAssets(assets: RuntimeAssets, stdlib: ArrayBuffer): void {
  served.set(`${INDEX_URL}python_stdlib.zip`, new Uint8Array(stdlib));
  // Pyodide calls these two globals; there is no option for either.
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
