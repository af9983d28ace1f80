import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { StartRequest } from '../../src/core/box-contract.ts';
import { storedZipEntries } from '../../src/core/stored-zip.ts';
import type { RuntimeAssets, SharedLibrary } from '../../src/core/worker-contract.ts';
import type { InterpreterHost, RunningWorker } from '../../src/judge/host.ts';
import { bundleWorker, readHarness } from '../runtime/bundle.ts';
import { type RuntimeManifest, RUNTIME_FOLDER, readManifest } from '../runtime/manifest.ts';

/** Interpreters in threads of Node, from the runtime in public/python/. */
export class NodeHost implements InterpreterHost {
  readonly #manifest: RuntimeManifest;
  readonly #assets: RuntimeAssets;
  readonly #libraries: SharedLibrary[];
  readonly #interpreter: string;
  readonly #workers = new Set<Worker>();

  static async open(entry: 'interpreter' | 'verifier' = 'interpreter'): Promise<NodeHost> {
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
    const assets: RuntimeAssets = {
      pyodide: pyodide ?? '',
      pyodideAsm: pyodideAsm ?? '',
      lock: lock ?? '',
      wasm: await WebAssembly.compile(await readBuffer('pyodide.asm.wasm')),
      stdlib: await readBuffer('python_stdlib.zip'),
      numpy,
      harness: await readHarness(),
    };
    return new NodeHost(manifest, assets, libraries, await bundleWorker(entry));
  }

  private constructor(
    manifest: RuntimeManifest,
    assets: RuntimeAssets,
    libraries: SharedLibrary[],
    interpreter: string,
  ) {
    this.#manifest = manifest;
    this.#assets = assets;
    this.#libraries = libraries;
    this.#interpreter = interpreter;
    // As the box's content security policy does: no text becomes code outside Python.
    setFlagsFromString('--disallow-code-generation-from-strings');
    // Node 20's V8 can end the whole process ("unreachable code" in its deoptimizer) where a call into
    // WebAssembly was inlined and then left by an exception.
    setFlagsFromString('--no-turbo-inline-js-wasm-calls');
  }

  start(request: StartRequest): Promise<RunningWorker> {
    const worker = new Worker(new URL('worker-prelude.mjs', import.meta.url), {
      workerData: { interpreter: this.#interpreter },
      // Neither the environment nor the terminal is a submission's business.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    this.#workers.add(worker);
    const { port1, port2 } = new MessageChannel();
    const crashed = new Promise<string>((resolve) => {
      worker.once('error', (error) => resolve(String(error)));
      worker.once('exit', () => resolve('the interpreter ended'));
    });
    worker.postMessage(
      { request: { ...request, assets: this.#assets, libraries: this.#libraries }, port: port2 },
      [port2],
    );
    const terminate = (): void => {
      this.#workers.delete(worker);
      port1.close();
      void worker.terminate();
    };
    return Promise.resolve({ port: port1 as unknown as MessagePort, crashed, terminate });
  }

  async wheels(packages: readonly string[]): Promise<Record<string, ArrayBuffer>> {
    const wheels: Record<string, ArrayBuffer> = {};
    const add = async (name: string): Promise<void> => {
      const entry = this.#manifest.packages[name];
      if (!entry) throw new Error(`The package ${name} is not part of the runtime.`);
      if (wheels[name]) return;
      wheels[name] = await readBuffer(entry.file);
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

function readText(name: string): Promise<string> {
  return readFile(join(RUNTIME_FOLDER, name), 'utf8');
}

async function readBuffer(name: string): Promise<ArrayBuffer> {
  const bytes = await readFile(join(RUNTIME_FOLDER, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
