/**
 * Puts the Python runtime into public/python/: Pyodide's core from its npm package, NumPy packed for a
 * fast start, the wheels of the optional packages, and the snapshot that interpreters start from. Makes and
 * fetches nothing that is already there and whole.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CORE_FILES,
  PYODIDE_FOLDER,
  PYODIDE_VERSION,
  readLock,
  sha256,
  STDLIB,
  wheelsOffered,
} from './lock.ts';
import { PACKAGE_SETS, type PackageSet } from '../../../src/core/packages.ts';
import { packedName } from '../../../src/core/files/packed-file.ts';
import { packFile } from './files.ts';
import { type RuntimeManifest, RUNTIME_FOLDER, readManifest, writeManifest } from './manifest.ts';
import { packRuntime } from './pack.ts';
import { patchPyodide } from './patch.ts';
import { fittingSets, fittingSnapshot, packingRecipe, snapshotRecipe } from './recipe.ts';
import { makeSnapshot } from './snapshot.ts';
import { firstLine, sources } from './sources.ts';
import { obtainWheels } from './wheels.ts';

async function prepareRuntime(report: (message: string) => void): Promise<void> {
  const recipe = await packingRecipe();
  const isNew = !(await isWhole(recipe));
  if (isNew) await packFiles(recipe, report);
  const manifest = await readManifest();
  const fits = await fittingSnapshot(manifest);
  if (!fits) await addSnapshot(manifest, report);
  const fitting = await fittingSets(manifest);
  const unfit = (Object.keys(manifest.sets) as PackageSet[]).filter((name) => !fitting[name]);
  for (const name of unfit) await addSetSnapshot(manifest, name, report);
  if (!isNew && fits && unfit.length === 0) return report('Python is ready: nothing to fetch.');
  const megabytes = Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0) / 1e6;
  report(`Python is ready: ${megabytes.toFixed(0)} MB in public/python, each file checked.`);
}

/** Starts Python once for all who will start it. */
async function addSnapshot(manifest: RuntimeManifest, report: (message: string) => void): Promise<void> {
  report('Starting Python once, for a snapshot of its memory');
  const { memory, handles, tables } = await makeSnapshot(null);
  await put(manifest.files, 'snapshot.bin', new Uint8Array(memory));
  manifest.snapshot = { recipe: await snapshotRecipe(manifest.recipe), handles, tables };
  await writeManifest(manifest);
}

async function addSetSnapshot(
  manifest: RuntimeManifest,
  name: PackageSet,
  report: (message: string) => void,
): Promise<void> {
  report(`The same with ${PACKAGE_SETS[name].join(' and ')}`);
  const { memory, handles, tables } = await makeSnapshot(name);
  await put(manifest.files, `sets/${name}.bin`, new Uint8Array(memory));
  const entry = manifest.sets[name];
  if (entry) entry.snapshot = { recipe: await snapshotRecipe(manifest.recipe), handles, tables };
  await writeManifest(manifest);
}

async function packFiles(recipe: string, report: (message: string) => void): Promise<void> {
  const lock = readLock();
  const offered = wheelsOffered(lock);
  const wheels = await obtainWheels(offered, sources(), report);
  const numpy = offered.find((wheel) => wheel.name === 'numpy');
  const numpyBytes = numpy && wheels.get(numpy.fileName);
  if (!numpyBytes) throw new Error('pyodide-lock.json names no wheel for numpy.');

  report('Packing Python and its packages for a fast start');
  const without = (packages: readonly string[]): Map<string, Uint8Array> =>
    new Map(
      wheelsOffered(lock, packages).flatMap(({ name, fileName }) => {
        const bytes = wheels.get(fileName);
        return bytes && bytes !== numpyBytes ? [[name, bytes] as const] : [];
      }),
    );
  const sets = Object.entries(PACKAGE_SETS).map(([name, packages]) => ({
    name,
    packages,
    wheels: without(packages),
  }));
  const stdlib = await readFile(join(PYODIDE_FOLDER, STDLIB));
  const packed = await packRuntime(stdlib, numpyBytes, without(['matplotlib']), sets);
  await rm(RUNTIME_FOLDER, { recursive: true, force: true });
  await mkdir(join(RUNTIME_FOLDER, 'wheels'), { recursive: true });
  await mkdir(join(RUNTIME_FOLDER, 'plain'));
  await mkdir(join(RUNTIME_FOLDER, 'sets'));
  const files: RuntimeManifest['files'] = {};
  for (const name of CORE_FILES) {
    const bytes = await readFile(join(PYODIDE_FOLDER, name));
    const isModule = name === 'pyodide.asm.mjs';
    await put(files, name, isModule ? Buffer.from(patchPyodide(bytes.toString('utf8'))) : bytes);
  }
  await put(files, 'stdlib.zip', packed.stdlib.rest);
  await put(files, 'numpy.zip', packed.numpy.rest);
  await put(files, 'plain/stdlib.zip', packed.stdlib.whole);
  await put(files, 'plain/numpy.zip', packed.numpy.imported);
  const entries: RuntimeManifest['sets'] = {};
  for (const { name, wheels: parts } of sets) {
    const set = packed.sets[name];
    if (!set) throw new Error(`The set ${name} was not packed.`);
    await put(files, `sets/${name}.zip`, set.rest);
    await put(files, `plain/${name}.zip`, set.imported);
    entries[name] = { packages: [...parts.keys()], libraryOrder: set.libraryOrder, snapshot: null };
  }
  const packages: RuntimeManifest['packages'] = {};
  for (const wheel of offered) {
    const bytes = packed.drawing.get(wheel.name) ?? wheels.get(wheel.fileName);
    if (!bytes || wheel === numpy) continue;
    const file = `wheels/${wheel.fileName}`;
    // A wheel is a zip: packing it again would gain nothing.
    await writeFile(join(RUNTIME_FOLDER, file), bytes);
    files[file] = { bytes: bytes.length, unpackedBytes: null, sha256: sha256(bytes) };
    packages[wheel.name] = {
      file,
      depends: lock.packages[wheel.name]?.depends.filter((name) => name !== 'numpy') ?? [],
    };
  }
  await writeManifest({
    pyodide: PYODIDE_VERSION,
    recipe,
    libraryOrder: packed.libraryOrder,
    files,
    snapshot: null,
    sets: entries,
    packages,
  });
}

/** Packs a file, writes it and lists it. */
async function put(files: RuntimeManifest['files'], name: string, bytes: Uint8Array): Promise<void> {
  const packed = packFile(name, bytes);
  await writeFile(join(RUNTIME_FOLDER, packedName(name)), packed);
  files[name] = { bytes: packed.length, unpackedBytes: bytes.length, sha256: sha256(packed) };
}

/** Whether the manifest is of this recipe and each file has the size and hash that it states. */
async function isWhole(recipe: string): Promise<boolean> {
  const manifest = await readManifest().catch(() => null);
  if (manifest?.recipe !== recipe) return false;
  for (const [name, { sha256: expected, unpackedBytes }] of Object.entries(manifest.files)) {
    const path = unpackedBytes === null ? name : packedName(name);
    const bytes = await readFile(join(RUNTIME_FOLDER, path)).catch(() => null);
    if (!bytes || sha256(bytes) !== expected) return false;
  }
  return true;
}

try {
  await prepareRuntime((message) => console.error(message));
} catch (error) {
  console.error(error instanceof Error ? error.message : firstLine(error));
  process.exitCode = 1;
}
