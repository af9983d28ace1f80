import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PACKAGES } from '../../../src/core/packages.ts';

interface LockedPackage {
  file_name: string;
  sha256: string;
  depends: string[];
  version: string;
}

interface LockFile {
  info: { python: string; abi_version: string };
  packages: Record<string, LockedPackage>;
}

/** A wheel that Pyodide's lock file names. */
export interface Wheel {
  /** Name in the lock file, for example `scikit-learn`. */
  name: string;
  fileName: string;
  sha256: string;
}

/** Where npm put Pyodide's core. */
export const PYODIDE_FOLDER = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));

export const PYODIDE_VERSION = (
  JSON.parse(readFileSync(join(PYODIDE_FOLDER, 'package.json'), 'utf8')) as { version: string }
).version;

/** Pyodide's own files that an interpreter needs as they are, all in its npm package. */
export const CORE_FILES = [
  'pyodide.mjs',
  'pyodide.asm.mjs',
  'pyodide.asm.wasm',
  'pyodide-lock.json',
] as const;

/** Python's standard library, beside them. */
export const STDLIB = 'python_stdlib.zip';

export function readLock(): LockFile {
  return JSON.parse(readFileSync(join(PYODIDE_FOLDER, 'pyodide-lock.json'), 'utf8')) as LockFile;
}

/** The wheels of these packages, those of every package that problems may ask for unless told otherwise, dependencies included. */
export function wheelsOffered(lock: LockFile, packages: readonly string[] = PACKAGES): Wheel[] {
  const found = new Map<string, Wheel>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    for (const wheel of wheelsNamed(lock, [name])) found.set(name, wheel);
    lock.packages[name]?.depends.forEach(add);
  };
  packages.forEach(add);
  return [...found.values()];
}

/** The wheels of just these packages. */
export function wheelsNamed(lock: LockFile, names: readonly string[]): Wheel[] {
  return names.map((name) => {
    const locked = lock.packages[name];
    if (!locked) throw new Error(`pyodide-lock.json does not list ${name}.`);
    return { name, fileName: locked.file_name, sha256: locked.sha256 };
  });
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
