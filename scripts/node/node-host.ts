import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker, type MessagePort as ThreadPort } from 'node:worker_threads';
import { snapshotOf, type StartRequest } from '../../src/core/contract/box.ts';
import { combineWithStaticData } from '../../src/core/files/snapshot-image.ts';
import { compileLibraries } from '../../src/core/files/shared-libraries.ts';
import type {
  BootMessage,
  PlainAssets,
  RuntimeAssets,
  SetAssets,
  SharedLibrary,
  Snapshot,
} from '../../src/core/contract/worker.ts';
import { wheelFiles, type PackageSet } from '../../src/core/packages.ts';
import { interpreterChannel, type InterpreterHost, type RunningWorker } from '../../src/runtime/host.ts';
import { bundleWorker, readHarness } from '../build/runtime/bundle.ts';
import { fittingSets, fittingSnapshot } from '../build/runtime/recipe.ts';
import { readRuntimeFile } from '../build/runtime/files.ts';
import { type RuntimeManifest, RUNTIME_FOLDER, readManifest } from '../build/runtime/manifest.ts';

interface HostOptions {
  entry: 'interpreter' | 'verifier';
  /** What makes a thread look like a browser's worker. */
  prelude: URL;
}

const PRELUDE = new URL('worker-prelude.mjs', import.meta.url);

/** Interpreters in threads of Node, from the runtime in public/python/. */
export class NodeHost implements InterpreterHost {
  readonly hasSnapshot: boolean;
  readonly #parts: Parts;
  readonly #workers = new Set<Worker>();
  readonly #sets = new Map<PackageSet, Promise<OpenedSet>>();

  static async open({
    entry = 'interpreter',
    prelude = PRELUDE,
  }: Partial<HostOptions> = {}): Promise<NodeHost> {
    const manifest = await readManifest().catch(() => {
      throw new Error('Python is not set up yet. Run `npm run runtime` once, then try again.');
    });
    const [pyodide, pyodideAsm, lock] = await Promise.all(
      ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide-lock.json'].map((name) => readText(name)),
    );
    const numpy = await readBuffer('numpy.zip');
    const libraries = await compileLibraries(numpy, manifest.libraryOrder);
    const wasm = await readBuffer('pyodide.asm.wasm');
    const assets: RuntimeAssets = {
      pyodide: pyodide ?? '',
      pyodideAsm: pyodideAsm ?? '',
      lock: lock ?? '',
      wasm: await WebAssembly.compile(wasm),
      stdlib: await readBuffer('stdlib.zip'),
      numpy,
      plain: null,
    };
    const snapshot = entry === 'interpreter' ? await readSnapshot(manifest, wasm) : null;
    const interpreter = await bundleWorker(entry);
    const sets = entry === 'interpreter' ? Object.keys(await fittingSets(manifest)) : [];
    return new NodeHost({ manifest, assets, wasm, libraries, snapshot, sets, interpreter, prelude });
  }

  private constructor(parts: Parts) {
    this.#parts = parts;
    this.hasSnapshot = parts.snapshot !== null;
    // As the box's content security policy does: no text becomes code outside Python.
    setFlagsFromString('--disallow-code-generation-from-strings');
    // Node 20's V8 can end the whole process ("unreachable code" in its deoptimizer) where a call into
    // WebAssembly was inlined and then left by an exception.
    setFlagsFromString('--no-turbo-inline-js-wasm-calls');
  }

  async start({ from, ...request }: StartRequest): Promise<RunningWorker> {
    const { assets, libraries, interpreter, prelude } = this.#parts;
    if (from === 'plain') assets.plain ??= await readPlainFiles();
    const set = request.set && (await this.#openSet(request.set, from === 'plain'));
    const snapshot = set ? set.snapshot : snapshotOf(from, this.#parts.snapshot);
    const worker = new Worker(prelude, {
      workerData: { interpreter },
      // Neither the environment nor the terminal is a submission's business.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    this.#workers.add(worker);
    const { near, far } = interpreterChannel();
    const crashed = new Promise<string>((resolve) => {
      worker.once('error', (error) => resolve(String(error)));
      worker.once('exit', () => resolve('the interpreter ended'));
    });
    const boot = { ...request, assets, libraries, set: set && set.assets, snapshot };
    const message: BootMessage = { request: boot, ports: far };
    // Node has one class of ports, of which its types know nothing of the browser's.
    worker.postMessage(message, [far.calls, far.events] as unknown as ThreadPort[]);
    const terminate = (): void => {
      this.#workers.delete(worker);
      near.calls.close();
      near.events.close();
      void worker.terminate();
    };
    return { ports: near, crashed, terminate };
  }

  hasSet(set: PackageSet): boolean {
    return this.#parts.sets.includes(set);
  }

  /** Read once; to start plainly with it, to make its snapshot, it is read with all its modules. */
  #openSet(name: PackageSet, isPlain: boolean): Promise<OpenedSet> {
    if (isPlain) return openSet(this.#parts, name, true);
    const opened = this.#sets.get(name) ?? openSet(this.#parts, name, false);
    this.#sets.set(name, opened);
    return opened;
  }

  async wheels(packages: readonly string[], set: PackageSet | null): Promise<Record<string, ArrayBuffer>> {
    const { packages: offered, sets } = this.#parts.manifest;
    const files = wheelFiles(packages, offered, (set && sets[set]?.packages) ?? [], (name) => {
      throw new Error(`The package ${name} is not part of the runtime.`);
    });
    const wheels: Record<string, ArrayBuffer> = {};
    for (const [name, file] of files) wheels[name] = toBuffer(await readFile(join(RUNTIME_FOLDER, file)));
    return wheels;
  }

  /** A snapshot that was just made of a set, in place of one that is shipped. */
  offer(name: PackageSet, snapshot: Snapshot): void {
    this.#sets.set(
      name,
      openSet(this.#parts, name, true).then(({ assets }) => ({
        assets: { ...assets, imported: null },
        snapshot,
      })),
    );
  }

  dispose(): void {
    for (const worker of this.#workers) void worker.terminate();
    this.#workers.clear();
  }
}

interface Parts {
  manifest: RuntimeManifest;
  assets: RuntimeAssets;
  wasm: ArrayBuffer;
  libraries: SharedLibrary[];
  snapshot: Snapshot | null;
  /** Names of the sets whose snapshots fit. */
  sets: string[];
  interpreter: string;
  prelude: URL;
}

interface OpenedSet {
  assets: SetAssets;
  /** Null to start plainly. */
  snapshot: Snapshot | null;
}

async function openSet({ manifest, wasm }: Parts, name: PackageSet, isPlain: boolean): Promise<OpenedSet> {
  const entry = manifest.sets[name];
  if (!entry) throw new Error(`The set ${name} is not part of the runtime.`);
  const archive = await readBuffer(`sets/${name}.zip`);
  const assets = {
    packages: entry.packages,
    archive,
    imported: isPlain ? await readBuffer(`plain/${name}.zip`) : null,
    libraries: await compileLibraries(archive, entry.libraryOrder),
  };
  if (isPlain || !entry.snapshot) return { assets, snapshot: null };
  const memory = await readBuffer(`sets/${name}.bin`);
  combineWithStaticData(memory, wasm);
  return { assets, snapshot: { memory, handles: entry.snapshot.handles, tables: entry.snapshot.tables } };
}

async function readSnapshot(manifest: RuntimeManifest, wasm: ArrayBuffer): Promise<Snapshot | null> {
  const entry = await fittingSnapshot(manifest);
  if (!entry) return null;
  const memory = await readBuffer('snapshot.bin');
  combineWithStaticData(memory, wasm);
  return { memory, handles: entry.handles, tables: entry.tables };
}

async function readPlainFiles(): Promise<PlainAssets> {
  return {
    stdlib: await readBuffer('plain/stdlib.zip'),
    numpy: await readBuffer('plain/numpy.zip'),
    harness: await readHarness(),
  };
}

async function readText(name: string): Promise<string> {
  return new TextDecoder().decode(await readRuntimeFile(name));
}

async function readBuffer(name: string): Promise<ArrayBuffer> {
  return toBuffer(await readRuntimeFile(name));
}

function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
