/** The files of the runtime as they lie in public/python/, each packed, and how they are read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { RUNTIME_FOLDER } from './manifest.ts';

/**
 * A file's name as it lies on a host, which need not know how to compress. Not `.gz`: some servers take that
 * for a promise that the browser opens it.
 */
export const packedName = (name: string): string => `${name}.packed`;

/** In the format of gzip (RFC 1952), which every browser opens by itself. */
export function packFile(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}

/** A file of public/python/, opened. `name` as it was before packing. */
export async function readRuntimeFile(name: string): Promise<Uint8Array> {
  return gunzipSync(await readFile(join(RUNTIME_FOLDER, packedName(name))));
}

/** All of NumPy: zips of stored files, relative to site-packages. */
export function readNumpy(): Promise<Uint8Array[]> {
  return Promise.all([readRuntimeFile('plain/numpy.zip'), readRuntimeFile('numpy.zip')]);
}

interface FileSystem {
  writeFile(path: string, data: Uint8Array): void;
}

/** Unpacks NumPy into a folder of this Python. */
export async function installNumpy(
  python: { FS: FileSystem; runPython(code: string): unknown },
  folder: string,
): Promise<void> {
  for (const archive of await readNumpy()) {
    python.FS.writeFile('/tmp/numpy.zip', archive);
    python.runPython(`import zipfile; zipfile.ZipFile('/tmp/numpy.zip').extractall('${folder}')`);
  }
}
