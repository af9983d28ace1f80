import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is in public/python/, written when it is made. */
export interface RuntimeManifest {
  pyodide: string;
  /** Changes whenever the folder has to be made anew. */
  recipe: string;
  /** Paths of NumPy's shared libraries, relative to site-packages, in loading order. */
  libraryOrder: string[];
  /** Path in the folder, before packing → size and hash of what lies there, and its size when opened. */
  files: Record<string, { bytes: number; unpackedBytes: number | null; sha256: string }>;
  /** Null until it is made. */
  snapshot: SnapshotEntry | null;
  /** Sets of packages that start from snapshots of their own: `sets/<name>.zip` and `.bin`. */
  sets: Record<string, SetEntry>;
  /** Optional packages: lock-file name → wheel and dependencies, NumPy left out. */
  packages: Record<string, { file: string; depends: string[] }>;
}

export interface SetEntry {
  /** Its packages and what they depend on, NumPy left out: names in the lock file. */
  packages: string[];
  /** Paths of their shared libraries, in loading order after NumPy's. */
  libraryOrder: string[];
  /** Null until it is made. */
  snapshot: SnapshotEntry | null;
}

/** What a started Python's memory in `snapshot.bin` was made of, and what it needs to start again. */
export interface SnapshotEntry {
  /** Changes whenever the snapshot has to be made anew. */
  recipe: string;
  /** See `Snapshot` in `src/core/contract/worker.ts`. */
  handles: Record<string, number[]>;
  tables: number[];
}

export const RUNTIME_FOLDER = fileURLToPath(new URL('../../../public/python/', import.meta.url));

export async function readManifest(): Promise<RuntimeManifest> {
  return JSON.parse(await readFile(join(RUNTIME_FOLDER, 'manifest.json'), 'utf8')) as RuntimeManifest;
}

export async function writeManifest(manifest: RuntimeManifest): Promise<void> {
  await writeFile(join(RUNTIME_FOLDER, 'manifest.json'), JSON.stringify(manifest, null, 1));
}
