import { SITE_PACKAGES } from '../../../src/core/packages.ts';
import { readFile } from 'node:fs/promises';
import { loadPyodide } from 'pyodide';
import { storedZipEntries } from '../../../src/core/stored-zip.ts';
import { PRELOADED } from '../../../workers/runtime/preloaded.ts';
import { PYODIDE_FOLDER } from './lock.ts';

export interface Packed {
  /** A zip of Python's standard library, and one without what every start imports. */
  stdlib: { whole: Uint8Array; rest: Uint8Array };
  /** Zips of NumPy's files, stored, relative to site-packages: what every start imports, and the rest. */
  numpy: { imported: Uint8Array; rest: Uint8Array };
  /** NumPy's shared libraries in the order in which a plain import loads them, relative to site-packages. */
  libraryOrder: string[];
  /** The wheels that draw figures, under the names they came with. */
  drawing: Map<string, Uint8Array>;
}

const FOLDER = `${SITE_PACKAGES}/`;
/** What packs, for a recipe that changes with it. */
export const PACKER = new URL('pack.py', import.meta.url);

type Step =
  'pack_stdlib' | 'rest_of_stdlib' | 'pack_numpy' | 'imported_of_numpy' | 'rest_of_numpy' | 'pack_wheel';

interface Held {
  toJs(): Uint8Array;
}

/**
 * Precompiles the standard library, NumPy and the wheels that draw figures, and records how NumPy loads,
 * in Pyodide itself.
 */
export async function packRuntime(
  stdlib: Uint8Array,
  numpyWheel: Uint8Array,
  drawing: ReadonlyMap<string, Uint8Array>,
): Promise<Packed> {
  const pyodide = await loadPyodide({ indexURL: PYODIDE_FOLDER, env: { MPLBACKEND: 'AGG' } });
  pyodide.FS.writeFile('/tmp/pack.py', await readFile(PACKER));
  pyodide.runPython('import sys; sys.path.insert(0, "/tmp"); import pack');
  const pack = (name: Step, archive: Uint8Array): Uint8Array => {
    pyodide.FS.writeFile('/tmp/archive', archive);
    const packed = pyodide.runPython(`pack.${name}(open("/tmp/archive", "rb").read())`) as Held;
    return packed.toJs().slice();
  };
  const numpy = pack('pack_numpy', numpyWheel);

  const { libraryOrder, preloaded } = await startOnce(numpy);
  pyodide.FS.writeFile('/tmp/preloaded.json', JSON.stringify(preloaded));
  const packedStdlib = { whole: pack('pack_stdlib', stdlib), rest: pack('rest_of_stdlib', stdlib) };
  const packedNumpy = { imported: pack('imported_of_numpy', numpy), rest: pack('rest_of_numpy', numpy) };
  pyodide.FS.writeFile('/tmp/numpy.zip', numpy);
  pyodide.runPython(`import zipfile; zipfile.ZipFile("/tmp/numpy.zip").extractall("${FOLDER}")`);
  for (const wheel of drawing.values())
    pyodide.unpackArchive(Uint8Array.from(wheel), 'wheel', { extractDir: FOLDER });
  pyodide.runPython('pack.draw()');
  const packedDrawing = new Map([...drawing].map(([name, wheel]) => [name, pack('pack_wheel', wheel)]));
  return { stdlib: packedStdlib, numpy: packedNumpy, libraryOrder, drawing: packedDrawing };
}

/**
 * Starts Python with this NumPy, as `workers/runtime/boot.ts` does: the order in which NumPy's libraries are loaded,
 * and the files of all modules that are imported then. Whatever else is imported, to unpack an archive for
 * one, an interpreter that starts from the snapshot does not have.
 */
async function startOnce(numpy: Uint8Array): Promise<{ libraryOrder: string[]; preloaded: string[] }> {
  const python = await loadPyodide({ indexURL: PYODIDE_FOLDER });
  for (const [name, bytes] of storedZipEntries(Uint8Array.from(numpy).buffer)) {
    const path = FOLDER + name;
    python.FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    python.FS.writeFile(path, bytes);
  }
  const files = python.runPython(
    `${PRELOADED}\nimport sys; json.dumps([f for f in (getattr(m, "__file__", None) for m in sys.modules.values()) if f])`,
  ) as string;
  const { LDSO } = (python as unknown as { _module: { LDSO: { loadedLibsByName: object } } })._module;
  const loaded = Object.keys(LDSO.loadedLibsByName).filter((path) => path.startsWith(FOLDER));
  return {
    libraryOrder: loaded.map((path) => path.slice(FOLDER.length)),
    preloaded: JSON.parse(files) as string[],
  };
}
