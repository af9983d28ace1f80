import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker, type MessagePort as ThreadPort } from 'node:worker_threads';
import { snapshotOf, type StartRequest } from '../../src/core/contract/box.ts';
import { combineWithStaticData } from '../../src/core/snapshot-image.ts';
import { storedZipEntries } from '../../src/core/stored-zip.ts';
import type {
  BootMessage,
  PlainAssets,
  RuntimeAssets,
  SharedLibrary,
  Snapshot,
} from '../../src/core/contract/worker.ts';
import { interpreterChannel, type InterpreterHost, type RunningWorker } from '../../src/runtime/host.ts';
import { bundleWorker, readHarness } from '../build/runtime/bundle.ts';
import { fittingSnapshot } from '../build/runtime/recipe.ts';
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
    const entries = storedZipEntries(numpy);
    const libraries = await Promise.all(
      manifest.libraryOrder.map(async (path) => {
        const bytes = entries.get(path);
        if (!bytes) throw new Error(`numpy.zip has no ${path}`);
        return { path, module: await WebAssembly.compile(bytes as BufferSource) };
      }),
    );
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
    return new NodeHost({ manifest, assets, libraries, snapshot, interpreter, prelude });
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
    const snapshot = snapshotOf(from, this.#parts.snapshot);
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
    const message: BootMessage = { request: { ...request, assets, libraries, snapshot }, ports: far };
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

  async wheels(packages: readonly string[]): Promise<Record<string, ArrayBuffer>> {
    const wheels: Record<string, ArrayBuffer> = {};
    const add = async (name: string): Promise<void> => {
      const entry = this.#parts.manifest.packages[name];
      if (!entry) throw new Error(`The package ${name} is not part of the runtime.`);
      if (wheels[name]) return;
      wheels[name] = toBuffer(await readFile(join(RUNTIME_FOLDER, entry.file)));
      for (const dependency of entry.depends) await add(dependency);
    };
    for (const name of packages) await add(name);
    return wheels;
  }

  dispose(): void {
    for (const worker of this.#workers) void worker.terminate();
    this.#workers.clear();
  }
}

interface Parts {
  manifest: RuntimeManifest;
  assets: RuntimeAssets;
  libraries: SharedLibrary[];
  snapshot: Snapshot | null;
  interpreter: string;
  prelude: URL;
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
