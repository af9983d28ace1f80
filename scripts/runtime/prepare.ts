/**
 * Puts the Python runtime into public/python/: Pyodide's core from its npm package, NumPy packed for a
 * fast start, and the wheels of the optional packages. Fetches nothing that is already there and whole.
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
import { type RuntimeManifest, RUNTIME_FOLDER, readManifest } from './manifest.ts';
import { PACKER, packRuntime } from './pack.ts';
import { firstLine, sources } from './sources.ts';
import { obtainWheels } from './wheels.ts';

async function prepareRuntime(report: (message: string) => void): Promise<void> {
  const packer = sha256(await readFile(PACKER));
  const recipe = `${PYODIDE_VERSION}-${packer.slice(0, 16)}`;
  if (await isWhole(recipe)) {
    report('Python is ready: nothing to fetch.');
    return;
  }
  const lock = readLock();
  const offered = wheelsOffered(lock);
  const wheels = await obtainWheels(offered, sources(), report);
  const numpy = offered.find((wheel) => wheel.name === 'numpy');
  const numpyBytes = numpy && wheels.get(numpy.fileName);
  if (!numpyBytes) throw new Error('pyodide-lock.json names no wheel for numpy.');

  report('Packing Python, NumPy and matplotlib for a fast start');
  const drawing = new Map(
    wheelsOffered(lock, ['matplotlib']).flatMap(({ fileName }) => {
      const bytes = wheels.get(fileName);
      return bytes && bytes !== numpyBytes ? [[fileName, bytes] as const] : [];
    }),
  );
  const stdlib = await readFile(join(PYODIDE_FOLDER, STDLIB));
  const packed = await packRuntime(stdlib, numpyBytes, drawing);
  await rm(RUNTIME_FOLDER, { recursive: true, force: true });
  await mkdir(join(RUNTIME_FOLDER, 'wheels'), { recursive: true });
  const files: RuntimeManifest['files'] = {};
  const put = async (name: string, bytes: Uint8Array): Promise<void> => {
    await writeFile(join(RUNTIME_FOLDER, name), bytes);
    files[name] = { bytes: bytes.length, sha256: sha256(bytes) };
  };
  for (const name of CORE_FILES) await put(name, await readFile(join(PYODIDE_FOLDER, name)));
  await put(STDLIB, packed.stdlib);
  await put('numpy.zip', packed.numpy);
  const packages: RuntimeManifest['packages'] = {};
  for (const wheel of offered) {
    const bytes = packed.drawing.get(wheel.fileName) ?? wheels.get(wheel.fileName);
    if (!bytes || wheel === numpy) continue;
    await put(`wheels/${wheel.fileName}`, bytes);
    packages[wheel.name] = {
      file: `wheels/${wheel.fileName}`,
      depends: lock.packages[wheel.name]?.depends.filter((name) => name !== 'numpy') ?? [],
    };
  }
  const manifest: RuntimeManifest = {
    pyodide: PYODIDE_VERSION,
    recipe,
    libraryOrder: packed.libraryOrder,
    files,
    packages,
  };
  await writeFile(join(RUNTIME_FOLDER, 'manifest.json'), JSON.stringify(manifest, null, 1));
  const megabytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0) / 1e6;
  report(`Python is ready: ${megabytes.toFixed(0)} MB in public/python, each file checked.`);
}

/** Whether the manifest is of this recipe and each file has the size and hash that it states. */
async function isWhole(recipe: string): Promise<boolean> {
  const manifest = await readManifest().catch(() => null);
  if (manifest?.recipe !== recipe) return false;
  for (const [name, { sha256: expected }] of Object.entries(manifest.files)) {
    const bytes = await readFile(join(RUNTIME_FOLDER, name)).catch(() => null);
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
