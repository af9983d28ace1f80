import { PACKAGE_IMPORTS, SITE_PACKAGES, type PackageName } from '../../../src/core/packages.ts';
import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { loadPyodide } from 'pyodide';
import { storedZipEntries } from '../../../src/core/files/stored-zip.ts';
import { PRELOADED } from '../../../workers/runtime/preloaded.ts';
import { PYODIDE_FOLDER } from './lock.ts';

export interface Packed {
  /** A zip of Python's standard library, and one without what every start imports. */
  stdlib: { whole: Uint8Array; rest: Uint8Array };
  /** Zips of NumPy's files, stored, relative to site-packages: what every start imports, and the rest. */
  numpy: { imported: Uint8Array; rest: Uint8Array };
  /** NumPy's shared libraries in the order in which a plain import loads them, relative to site-packages. */
  libraryOrder: string[];
  /** The wheels that draw figures, by name. */
  drawing: Map<string, Uint8Array>;
  /** Sets of packages, by name. */
  sets: Record<string, PackedSet>;
}

/** A set of packages, as `Packed` has NumPy; its libraries are those that come after NumPy's. */
export interface PackedSet {
  imported: Uint8Array;
  rest: Uint8Array;
  libraryOrder: string[];
}

/** A set of packages to be packed: all of its wheels, by name. */
export interface SetToPack {
  name: string;
  packages: readonly PackageName[];
  wheels: ReadonlyMap<string, Uint8Array>;
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
  sets: readonly SetToPack[],
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

  const { libraryOrder, preloaded } = await startOnce([numpy], PRELOADED);
  pyodide.FS.writeFile('/tmp/preloaded.json', JSON.stringify(preloaded));
  const packedStdlib = { whole: pack('pack_stdlib', stdlib), rest: pack('rest_of_stdlib', stdlib) };
  const packedNumpy = { imported: pack('imported_of_numpy', numpy), rest: pack('rest_of_numpy', numpy) };
  const packedSets: Record<string, PackedSet> = {};
  for (const set of sets) {
    const archives = [...set.wheels.values()].map((wheel) => pack('pack_numpy', wheel));
    const imports = set.packages.map((name) => `import ${PACKAGE_IMPORTS[name]}`).join('\n');
    const started = await startOnce([numpy, ...archives], `${PRELOADED}\n${imports}`);
    pyodide.FS.writeFile('/tmp/preloaded.json', JSON.stringify(started.preloaded));
    const parts = (step: Step): Uint8Array[] => archives.map((archive) => pack(step, archive));
    packedSets[set.name] = {
      imported: joinStored(parts('imported_of_numpy')),
      rest: joinStored(parts('rest_of_numpy')),
      libraryOrder: started.libraryOrder.filter((path) => !libraryOrder.includes(path)),
    };
  }
  pyodide.FS.writeFile('/tmp/numpy.zip', numpy);
  pyodide.runPython(`import zipfile; zipfile.ZipFile("/tmp/numpy.zip").extractall("${FOLDER}")`);
  for (const wheel of drawing.values())
    pyodide.unpackArchive(Uint8Array.from(wheel), 'wheel', { extractDir: FOLDER });
  pyodide.runPython('pack.draw()');
  const packedDrawing = new Map([...drawing].map(([name, wheel]) => [name, pack('pack_wheel', wheel)]));
  return { stdlib: packedStdlib, numpy: packedNumpy, libraryOrder, drawing: packedDrawing, sets: packedSets };
}

/**
 * Starts Python with these files, as `workers/runtime/boot.ts` does: the order in which libraries are loaded,
 * and the files of all modules that are imported then. Whatever else is imported, to unpack an archive for
 * one, an interpreter that starts from the snapshot does not have.
 */
async function startOnce(
  archives: Uint8Array[],
  imports: string,
): Promise<{ libraryOrder: string[]; preloaded: string[] }> {
  const python = await loadPyodide({ indexURL: PYODIDE_FOLDER });
  const entries = archives.flatMap((archive) => [...storedZipEntries(Uint8Array.from(archive).buffer)]);
  for (const [name, bytes] of entries) {
    const path = FOLDER + name;
    python.FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    python.FS.writeFile(path, bytes);
  }
  const files = python.runPython(
    `${imports}\nimport json, sys; json.dumps([f for f in (getattr(m, "__file__", None) for m in sys.modules.values()) if f])`,
  ) as string;
  const { LDSO } = (python as unknown as { _module: { LDSO: { loadedLibsByName: object } } })._module;
  const loaded = Object.keys(LDSO.loadedLibsByName).filter((path) => path.startsWith(FOLDER));
  return {
    libraryOrder: loaded.map((path) => path.slice(FOLDER.length)),
    preloaded: JSON.parse(files) as string[],
  };
}

/** One zip of stored files out of several. */
function joinStored(archives: Uint8Array[]): Uint8Array {
  const entries = archives.flatMap((archive) => [...storedZipEntries(Uint8Array.from(archive).buffer)]);
  const files = Object.fromEntries(entries.map(([name, bytes]) => [name, bytes]));
  return zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
}
