/** The files of the runtime as they lie in public/python/, each packed, and how they are read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gzip } from 'libdeflate';
import { wheelFiles } from '../../../src/core/packages.ts';
import { packedName } from '../../../src/core/files/packed-file.ts';
import { readManifest, RUNTIME_FOLDER } from './manifest.ts';

/**
 * In the format of gzip (RFC 1952), which every browser opens by itself. A first verdict waits for all but the
 * optional packages, so that a megabyte of those may take its second: libdeflate leaves 5 % less of them than zlib.
 */
export function packFile(name: string, bytes: Uint8Array): Uint8Array {
  const isOptional = name.startsWith('sets/') || name.startsWith('plain/');
  return isOptional ? gzipSync(bytes, { level: 9 }) : gzip(bytes, 12);
}

/** A file of public/python/, opened. `name` as it was before packing. */
export async function readRuntimeFile(name: string): Promise<Uint8Array> {
  return gunzipSync(await readFile(join(RUNTIME_FOLDER, packedName(name))));
}

interface FileSystem {
  writeFile(path: string, data: Uint8Array): void;
}

/** The wheels of optional packages as they lie in public/python/, with those of what they depend on. */
export async function offeredWheels(names: readonly string[]): Promise<Uint8Array[]> {
  const { packages } = await readManifest();
  // NumPy is in every interpreter.
  const found = wheelFiles(names, packages, [], () => {});
  return Promise.all(
    [...found.values()].map(async (file) => new Uint8Array(await readFile(join(RUNTIME_FOLDER, file)))),
  );
}

/** Unpacks all of NumPy into a folder of this Python. */
export async function installNumpy(
  python: { FS: FileSystem; runPython(code: string): unknown },
  folder: string,
): Promise<void> {
  for (const name of ['plain/numpy.zip', 'numpy.zip']) {
    python.FS.writeFile('/tmp/numpy.zip', await readRuntimeFile(name));
    python.runPython(`import zipfile; zipfile.ZipFile('/tmp/numpy.zip').extractall('${folder}')`);
  }
}
