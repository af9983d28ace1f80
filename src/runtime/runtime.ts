import { manifest } from 'virtual:runtime-manifest';
import type { RuntimeFiles, SetFiles } from '../core/contract/box.ts';
import { setWithin, wheelFiles, type PackageSet } from '../core/packages.ts';
import { packedName } from '../core/files/packed-file.ts';
import { SITE_BASE } from '../core/site-base.ts';
import type { PlainAssets, Snapshot } from '../core/contract/worker.ts';
import { downloadAsIs, type DownloadOptions, type ExpectedFile } from './download.ts';
import { keepFetched } from './keep-fetched.ts';
import { JudgeError } from './errors.ts';

/** Everything a box needs. */
export interface Runtime {
  files: RuntimeFiles;
  libraryOrder: string[];
  snapshot: Snapshot | null;
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
  stdlib: 'stdlib.zip',
  numpy: 'numpy.zip',
  snapshot: 'snapshot.bin',
  interpreter: 'interpreter.js',
} as const;

/** Files that only a start without a snapshot needs, beside `FILES`. */
const PLAIN_FILES = {
  stdlib: 'plain/stdlib.zip',
  numpy: 'plain/numpy.zip',
  harness: 'harness.json',
} as const;

/** Names of the files that every start needs. */
function startFiles(): string[] {
  return Object.values(FILES).filter((name) => name !== FILES.snapshot || manifest.snapshot);
}

/**
 * Fetches the runtime, all files at once, each checked. `onBytes`: so many of so many so far. The first
 * file that cannot be had ends the others' downloads, and is the reason of the rejection.
 */
export async function fetchRuntime(
  onBytes: (received: number, total: number) => void,
  priority: RequestPriority = 'auto',
): Promise<Runtime> {
  const fetched = await fetchAll(startFiles(), onBytes, priority);
  const buffer = (name: string): ArrayBuffer => {
    const found = fetched.get(name);
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
    },
    snapshot: manifest.snapshot && { ...manifest.snapshot, memory: buffer(FILES.snapshot) },
    libraryOrder: manifest.libraryOrder,
    interpreter: text(FILES.interpreter),
  };
}

/** Fetches the files that only a start without a snapshot needs: in the few browsers that the shipped one does not fit. */
export async function fetchPlainFiles(): Promise<PlainAssets> {
  const { stdlib, numpy, harness } = PLAIN_FILES;
  const [wholeStdlib, numpyModules, sources] = await Promise.all(
    [stdlib, numpy, harness].map((name) => fetchFile(name, () => {})),
  );
  if (!wholeStdlib || !numpyModules || !sources) throw new Error('not fetched');
  const texts = JSON.parse(new TextDecoder().decode(sources)) as Record<string, string>;
  return { stdlib: wholeStdlib, numpy: numpyModules, harness: texts };
}

async function fetchAll(
  names: readonly string[],
  onBytes: (received: number, total: number) => void,
  priority: RequestPriority,
): Promise<Map<string, ArrayBuffer>> {
  const received = new Map<string, number>();
  const total = names.reduce((sum, name) => sum + expected(name).bytes, 0);
  const abort = new AbortController();
  const count = (name: string, bytes: number): void => {
    received.set(name, bytes);
    const sum = [...received.values()].reduce((before, value) => before + value, 0);
    if (!abort.signal.aborted) onBytes(sum, total);
  };
  const fetches = names.map(
    async (name) =>
      [
        name,
        await fetchFile(name, (bytes) => count(name, bytes), { signal: abort.signal, priority }),
      ] as const,
  );
  const fetched = await Promise.all(fetches).catch((error: unknown) => {
    abort.abort();
    throw error;
  });
  return new Map(fetched);
}

export function hasSet(name: PackageSet): boolean {
  return manifest.sets[name] !== undefined;
}

/** A set of packages that starts from a snapshot of its own. */
export async function fetchSet(name: PackageSet): Promise<SetFiles> {
  const entry = manifest.sets[name];
  if (!entry) throw new Error(`There is no set ${name}.`);
  const [archive, memory] = await Promise.all(setFiles(name).map((file) => fetchFile(file, () => {})));
  if (!archive || !memory) throw new Error('not fetched');
  const { packages, libraryOrder, handles, tables } = entry;
  return { packages, libraryOrder, archive, snapshot: { memory, handles, tables } };
}

const setFiles = (name: PackageSet): string[] => [`sets/${name}.zip`, `sets/${name}.bin`];

/** The wheels of optional packages and of what they depend on, but for what is in the set. */
export async function fetchWheels(
  packages: readonly string[],
  set: PackageSet | null,
): Promise<Record<string, ArrayBuffer>> {
  const entries = [...wheelsFor(packages, set)].map(
    async ([name, file]) => [name, await fetchFile(file, () => {})] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Everything that judging fetches, for problems that need these packages. */
export function runtimeFiles(packages: readonly string[]): ExpectedFile[] {
  const plain = manifest.snapshot ? [] : Object.values(PLAIN_FILES);
  const within = setWithin(packages);
  const set = within && hasSet(within) ? within : null;
  const wheels = wheelsFor(packages, set).values();
  return [...startFiles(), ...plain, ...(set ? setFiles(set) : []), ...wheels].map(expected);
}

/** Everything that judging fetches for any problem, in any browser. */
export function offeredFiles(): ExpectedFile[] {
  const all = Object.keys(manifest.packages);
  const sets = Object.keys(manifest.sets).flatMap((name) => setFiles(name as PackageSet));
  const optional = [...Object.values(PLAIN_FILES), ...sets, ...wheelsFor(all, null).values()];
  const wanted = runtimeFiles([]);
  return [...wanted, ...optional.map(expected)];
}

/** The wheels of these packages and of what they depend on, but for what is in the set. */
function wheelsFor(packages: readonly string[], set: PackageSet | null): Map<string, string> {
  const there = (set && manifest.sets[set]?.packages) ?? [];
  return wheelFiles(packages, manifest.packages, there, (name) => {
    throw new JudgeError('E_PROBLEM', `The problem asks for ${name}, which is not offered here.`);
  });
}

async function fetchFile(
  name: string,
  onBytes: (received: number) => void,
  options?: DownloadOptions,
): Promise<ArrayBuffer> {
  const file = expected(name);
  const { packed, opened } = await downloadAsIs(file, onBytes, options);
  keepFetched(file, packed);
  return opened;
}

function expected(name: string): ExpectedFile {
  const file = manifest.files[name];
  if (!file) throw new Error(`The manifest does not list ${name}.`);
  // With the hash of the content, so that no cache ever answers with another version's file.
  const path = file.unpackedBytes === null ? name : packedName(name);
  return { name, url: `${SITE_BASE}python/${path}?${file.sha256.slice(0, 16)}`, ...file };
}
