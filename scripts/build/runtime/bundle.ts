import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const WORKERS = fileURLToPath(new URL('../../../workers/', import.meta.url));
const HARNESS = fileURLToPath(new URL('../../../python/ml_judge/', import.meta.url));

/** The text of one of the workers' entries as a single module. */
export async function bundleWorker(
  entry: 'interpreter' | 'verifier' | 'box',
  minify = true,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${WORKERS}${entry}.ts`],
    bundle: true,
    minify,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

/** The Python package `ml_judge`: path in the package, such as `values/codec.py` → source. */
export async function readHarness(): Promise<Record<string, string>> {
  const found = await readdir(HARNESS, { recursive: true });
  const names = found
    .filter((name) => name.endsWith('.py'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const sources = await Promise.all(names.map((name) => readFile(HARNESS + name, 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, sources[index] ?? '']));
}
