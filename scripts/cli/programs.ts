import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file that was named on the command line, or found in a folder that was. */
export type Program = { file: string; source: string } | { file: string; error: string };

/** Reads the named files, and of folders every file in them that ends in `suffix`, in order, one at a time. */
export function* readPrograms(paths: readonly string[], suffix: string): Generator<Program> {
  for (const path of paths) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      yield readProgram(path);
      continue;
    }
    const files = filesIn(path, suffix);
    if (files.length === 0) yield { file: path, error: `There is no ${suffix} file in the folder ${path}.` };
    for (const file of files) yield readProgram(file);
  }
}

function readProgram(file: string): Program {
  try {
    return { file, source: readFileSync(file, 'utf8') };
  } catch {
    return { file, error: `There is no file ${file} that can be read.` };
  }
}

/** Sorted; what begins with a dot and what Python leaves behind is not among them. */
function filesIn(folder: string, suffix: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith(suffix) && !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(?:^|[\\/])(?:\.|__pycache__[\\/])/.test(relative(folder, path)))
    .sort();
}
