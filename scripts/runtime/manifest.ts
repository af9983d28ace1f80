import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is in public/python/, written when it is made. */
export interface RuntimeManifest {
  pyodide: string;
  /** Changes whenever the folder has to be made anew. */
  recipe: string;
  /** Paths of NumPy's shared libraries, relative to site-packages, in loading order. */
  libraryOrder: string[];
  /** Path in the folder → size and hash. */
  files: Record<string, { bytes: number; sha256: string }>;
  /** Optional packages: lock-file name → wheel and dependencies, NumPy left out. */
  packages: Record<string, { file: string; depends: string[] }>;
}

export const RUNTIME_FOLDER = fileURLToPath(new URL('../../public/python/', import.meta.url));

export async function readManifest(): Promise<RuntimeManifest> {
  return JSON.parse(await readFile(join(RUNTIME_FOLDER, 'manifest.json'), 'utf8')) as RuntimeManifest;
}
