import type { SharedLibrary } from '../contract/worker.ts';
import { storedZipEntries } from './stored-zip.ts';

/** Compiles the shared libraries of a zip of stored files, in the order in which they are loaded. Rejects where one is missing. */
export function compileLibraries(archive: ArrayBuffer, order: readonly string[]): Promise<SharedLibrary[]> {
  const entries = storedZipEntries(archive);
  return Promise.all(
    order.map(async (path) => {
      const bytes = entries.get(path);
      if (!bytes) throw new Error(`the archive has no ${path}`);
      return { path, module: await WebAssembly.compile(bytes as BufferSource) };
    }),
  );
}
