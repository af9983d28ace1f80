import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const WORKERS = fileURLToPath(new URL('../../workers/', import.meta.url));
const HARNESS = `${WORKERS}python/ml_judge/`;

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

/** The Python package `ml_judge`: file name → source. */
export async function readHarness(): Promise<Record<string, string>> {
  const names = (await readdir(HARNESS)).filter((name) => name.endsWith('.py')).sort();
  const sources = await Promise.all(names.map((name) => readFile(HARNESS + name, 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, sources[index] ?? '']));
}
