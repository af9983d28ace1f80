import { readFile } from 'node:fs/promises';
import { loadPyodide } from 'pyodide';
import { PYODIDE_FOLDER } from './lock.ts';

export interface PackedNumpy {
  /** Zip of stored files, relative to site-packages. */
  zip: Uint8Array;
  /** NumPy's shared libraries in the order in which a plain import loads them, relative to site-packages. */
  libraryOrder: string[];
}

const SITE_PACKAGES = '/lib/python3.14/site-packages/';
const IMPORTS = 'import numpy, numpy.random, numpy.fft, numpy.linalg';

/** Precompiles NumPy, and records how it loads, in Pyodide itself. */
export async function packNumpy(wheel: Uint8Array): Promise<PackedNumpy> {
  const pyodide = await loadPyodide({ indexURL: PYODIDE_FOLDER });
  pyodide.FS.writeFile('/tmp/pack_numpy.py', await readFile(new URL('pack_numpy.py', import.meta.url)));
  pyodide.FS.writeFile('/tmp/numpy.whl', wheel);
  const packed = pyodide.runPython(
    'import sys; sys.path.insert(0, "/tmp"); import pack_numpy; pack_numpy.pack(open("/tmp/numpy.whl", "rb").read())',
  ) as { toJs(): Uint8Array };
  const zip = packed.toJs().slice();

  pyodide.FS.writeFile('/tmp/numpy.zip', zip);
  pyodide.runPython(
    `import zipfile; zipfile.ZipFile("/tmp/numpy.zip").extractall("${SITE_PACKAGES}"); ${IMPORTS}`,
  );
  const loaded = Object.keys(
    (pyodide as unknown as { _module: { LDSO: { loadedLibsByName: Record<string, unknown> } } })._module.LDSO
      .loadedLibsByName,
  );
  const libraryOrder = loaded
    .filter((path) => path.startsWith(SITE_PACKAGES))
    .map((path) => path.slice(SITE_PACKAGES.length));
  return { zip, libraryOrder };
}
