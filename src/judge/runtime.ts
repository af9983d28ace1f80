import { manifest } from 'virtual:runtime-manifest';
import type { RuntimeFiles } from '../core/box-contract.ts';
import { SITE_BASE } from '../core/site-base.ts';
import { download, type ExpectedFile } from './download.ts';
import { JudgeError } from './errors.ts';

/** Everything a box needs. */
export interface Runtime {
  files: RuntimeFiles;
  libraryOrder: string[];
  /** Source text of the interpreter's worker. */
  interpreter: string;
}

/** Changes with anything an interpreter is made of; a snapshot fits one version only. */
export const RUNTIME_VERSION: string = manifest.version;

const FILES = {
  pyodide: 'pyodide.mjs',
  pyodideAsm: 'pyodide.asm.mjs',
  lock: 'pyodide-lock.json',
  wasm: 'pyodide.asm.wasm',
  stdlib: 'python_stdlib.zip',
  numpy: 'numpy.zip',
  harness: 'harness.json',
  interpreter: 'interpreter.js',
} as const;

/**
 * Fetches the runtime, all files at once, each checked. `onBytes`: so many of so many so far. The first
 * file that cannot be had ends the others' downloads, and is the reason of the rejection.
 */
export async function fetchRuntime(onBytes: (received: number, total: number) => void): Promise<Runtime> {
  const names = Object.values(FILES);
  const received = new Map<string, number>();
  const total = names.reduce((sum, name) => sum + (manifest.files[name]?.bytes ?? 0), 0);
  const abort = new AbortController();
  const count = (name: string, bytes: number): void => {
    received.set(name, bytes);
    const sum = [...received.values()].reduce((before, value) => before + value, 0);
    if (!abort.signal.aborted) onBytes(sum, total);
  };
  const fetches = names.map((name) => fetchFile(name, (bytes) => count(name, bytes), abort.signal));
  const buffers = await Promise.all(fetches).catch((error: unknown) => {
    abort.abort();
    throw error;
  });
  const buffer = (name: string): ArrayBuffer => {
    const found = buffers[names.findIndex((candidate) => candidate === name)];
    if (!found) throw new Error(`not fetched: ${name}`);
    return found;
  };
  const text = (name: string): string => new TextDecoder().decode(buffer(name));
  return {
    files: {
      pyodide: text(FILES.pyodide),
      pyodideAsm: text(FILES.pyodideAsm),
      lock: text(FILES.lock),
      wasm: buffer(FILES.wasm),
      stdlib: buffer(FILES.stdlib),
      numpy: buffer(FILES.numpy),
      harness: JSON.parse(text(FILES.harness)) as Record<string, string>,
    },
    libraryOrder: manifest.libraryOrder,
    interpreter: text(FILES.interpreter),
  };
}

/** The wheels of optional packages and of what they depend on. */
export async function fetchWheels(packages: readonly string[]): Promise<Record<string, ArrayBuffer>> {
  const entries = [...wheelFiles(packages)].map(
    async ([name, file]) => [name, await fetchFile(file, () => {})] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Everything that judging fetches, for problems that need these packages. */
export function runtimeFiles(packages: readonly string[]): ExpectedFile[] {
  const names = [...Object.values(FILES), ...wheelFiles(packages).values()];
  return names.map(expected);
}

/** Everything that judging fetches for any problem. */
export function offeredFiles(): ExpectedFile[] {
  return runtimeFiles(Object.keys(manifest.packages));
}

/** Package → its file, for these packages and what they depend on. */
function wheelFiles(packages: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    const entry = manifest.packages[name];
    if (!entry) throw new JudgeError('E_PROBLEM', `The problem asks for ${name}, which is not offered here.`);
    if (found.has(name)) return;
    found.set(name, entry.file);
    entry.depends.forEach(add);
  };
  packages.forEach(add);
  return found;
}

function fetchFile(
  name: string,
  onBytes: (received: number) => void,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  return download(expected(name), onBytes, signal);
}

function expected(name: string): ExpectedFile {
  const file = manifest.files[name];
  if (!file) throw new Error(`The manifest does not list ${name}.`);
  // With the hash of the content, so that no cache ever answers with another version's file.
  return { name, url: `${SITE_BASE}python/${name}?${file.sha256.slice(0, 16)}`, ...file };
}
