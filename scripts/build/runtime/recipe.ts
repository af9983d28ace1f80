/** What the runtime is made of: tells whether what lies in public/python/ has to be made anew. */
import { readFile } from 'node:fs/promises';
import { readHarness } from './bundle.ts';
import { PYODIDE_VERSION, sha256 } from './lock.ts';
import type { RuntimeManifest, SetEntry, SnapshotEntry } from './manifest.ts';

const PACKING = [
  'pack.py',
  'pack.ts',
  'patch.ts',
  'files.ts',
  '../../../workers/runtime/preloaded.ts',
  '../../../src/core/packages.ts',
];
const SNAPPING = [
  'snapshot.ts',
  'snapshot-prelude.mjs',
  '../../../workers/runtime/boot.ts',
  '../../../workers/runtime/free-memory.ts',
];

/** Of the packed files: changes with whatever packs them. */
export async function packingRecipe(): Promise<string> {
  return `${PYODIDE_VERSION}-${hash(await readAll(PACKING))}`;
}

/** Of the snapshot: changes with the packed files, with `ml_judge`, and with what starts Python. */
export async function snapshotRecipe(packing: string): Promise<string> {
  return hash([packing, await readAll(SNAPPING), await readHarness()]);
}

/** The snapshot, unless something that it holds has changed since it was made. */
export async function fittingSnapshot({ recipe, snapshot }: RuntimeManifest): Promise<SnapshotEntry | null> {
  return snapshot?.recipe === (await snapshotRecipe(recipe)) ? snapshot : null;
}

/** The sets whose snapshots hold what they should. */
export async function fittingSets({ recipe, sets }: RuntimeManifest): Promise<Record<string, SetEntry>> {
  const wanted = await snapshotRecipe(recipe);
  return Object.fromEntries(Object.entries(sets).filter(([, { snapshot }]) => snapshot?.recipe === wanted));
}

function readAll(names: string[]): Promise<string[]> {
  return Promise.all(names.map((name) => readFile(new URL(name, import.meta.url), 'utf8')));
}

function hash(parts: unknown): string {
  return sha256(new TextEncoder().encode(JSON.stringify(parts))).slice(0, 16);
}
