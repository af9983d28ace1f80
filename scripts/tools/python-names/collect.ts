import { SITE_PACKAGES } from '../../../src/core/packages.ts';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';
import { PYODIDE_FOLDER, readLock, wheelsOffered } from '../../build/runtime/lock.ts';
import { sources } from '../../build/runtime/sources.ts';
import { obtainWheels } from '../../build/runtime/wheels.ts';

/** Where the editor has the table from. */
export const NAMES_PATH = fileURLToPath(new URL('../../../src/editor/python/names.json', import.meta.url));

const SOURCE =
  'Made by `npm run python-names`. The descriptions are the first sentences of docstrings: NumPy’s (BSD-3-Clause, © NumPy Developers) and Python’s (PSF-2.0, © Python Software Foundation).';

interface Collected {
  keywords: string[];
  members: Record<string, Record<string, string[]>>;
}

/** The text of the table: names, signatures and descriptions, as the Python that judges has them. */
export async function pythonNamesText(): Promise<string> {
  const pyodide = await loadPyodide({ indexURL: PYODIDE_FOLDER });
  // As it was published: what is packed for judging has no docstrings.
  const numpy = wheelsOffered(readLock(), ['numpy']);
  for (const wheel of (await obtainWheels(numpy, sources(), () => {})).values())
    pyodide.unpackArchive(Uint8Array.from(wheel), 'wheel', { extractDir: SITE_PACKAGES });
  pyodide.FS.writeFile('/tmp/collect.py', await readFile(new URL('collect.py', import.meta.url)));
  const collected = JSON.parse(
    pyodide.runPython(`
      import sys
      sys.path.insert(0, "/tmp")
      import collect
      collect.collect()
    `) as string,
  ) as Collected;
  return format(collected);
}

/** One name a line, so that a difference can be read. */
function format({ keywords, members }: Collected): string {
  const groups = Object.entries(members).map(([path, entries]) => {
    const lines = Object.entries(entries).map(([name, entry]) => `"${name}":${JSON.stringify(entry)}`);
    return `"${path}":{\n${lines.join(',\n')}\n}`;
  });
  return `{\n"source":${JSON.stringify(SOURCE)},\n"keywords":${JSON.stringify(keywords)},\n"members":{\n${groups.join(',\n')}\n}}\n`;
}
