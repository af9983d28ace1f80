/** pytest, for tests that run in Pyodide: fetched once, each file checked against a hash that stands here. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readLock, wheelsNamed } from '../build/runtime/lock.ts';
import { filesAsTheyAre } from '../build/runtime/sources.ts';
import { obtainWheels, WHEEL_CACHE } from '../build/runtime/wheels.ts';

const PYTEST = ['pytest', 'pluggy', 'iniconfig', 'packaging', 'pygments'];
const REQUIREMENTS = resolve(import.meta.dirname, '../../python/requirements-test.txt');
const FROM_PYPI = join(WHEEL_CACHE, 'pytest');

/** The wheels of pytest and of what it imports. Throws an Error that names what could not be had, and where. */
export async function pytestWheels(): Promise<Uint8Array[]> {
  const kept = await readWheels(FROM_PYPI);
  if (kept.length === PYTEST.length) return kept;
  const wheels = wheelsNamed(readLock(), PYTEST);
  try {
    const obtained = await obtainWheels(wheels, filesAsTheyAre(), () => {});
    return [...obtained.values()].map((bytes) => new Uint8Array(bytes));
  } catch (error) {
    await mkdir(FROM_PYPI, { recursive: true });
    const options = ['--no-deps', '--quiet', '--require-hashes', '--requirement', REQUIREMENTS];
    await promisify(execFile)('python3', ['-m', 'pip', 'download', ...options, '--dest', FROM_PYPI]).catch(
      (failed: Error) => Promise.reject(new Error(`${String(error)}\nBy pip: ${failed.message}`)),
    );
    return readWheels(FROM_PYPI);
  }
}

async function readWheels(folder: string): Promise<Uint8Array[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.filter((name) => name.endsWith('.whl')).map((name) => readBytes(join(folder, name))),
  );
}

/** Not as Node's Buffer, which Pyodide does not take. */
async function readBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
