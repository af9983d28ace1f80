import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { PYODIDE_VERSION, sha256, type Wheel } from './lock.ts';
import { firstLine, type Source } from './sources.ts';

/** Kept between checkouts: every file in it is checked against the lock whenever it is read. */
export const WHEEL_CACHE = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'ml-judge',
  `pyodide-${PYODIDE_VERSION}`,
);

/**
 * The bytes of each wheel, from the cache or else from the first source that has it whole.
 * Throws an Error that names the missing files and every source tried.
 */
export async function obtainWheels(
  wheels: Wheel[],
  sources: Source[],
  report: (message: string) => void,
): Promise<Map<string, Uint8Array>> {
  const obtained = new Map<string, Uint8Array>();
  for (const wheel of wheels) {
    const bytes = await readFile(join(WHEEL_CACHE, wheel.fileName)).catch(() => null);
    if (bytes && sha256(bytes) === wheel.sha256) obtained.set(wheel.fileName, bytes);
  }
  const tried: string[] = [];
  for (const source of sources) {
    const missing = wheels.filter((wheel) => !obtained.has(wheel.fileName));
    if (missing.length === 0) break;
    report(`Fetching ${missing.length} Python packages from ${source.name}`);
    try {
      const files = await source.fetch(missing, (detail) => report(`  ${detail}`));
      const spoilt = await keepWhole(missing, files, obtained);
      tried.push(`${source.name}: ${spoilt.length ? `wrong sha256 for ${spoilt.join(', ')}` : 'incomplete'}`);
    } catch (error) {
      tried.push(`${source.name}: ${firstLine(error)}`);
      report(`  not there: ${firstLine(error)}`);
    }
  }
  const missing = wheels.filter((wheel) => !obtained.has(wheel.fileName));
  if (missing.length > 0) throw new Error(explain(missing, tried));
  return obtained;
}

/** Caches the files whose hash is the lock's; answers the names of the others. */
async function keepWhole(
  wanted: Wheel[],
  files: Map<string, Uint8Array>,
  obtained: Map<string, Uint8Array>,
): Promise<string[]> {
  await mkdir(WHEEL_CACHE, { recursive: true });
  const spoilt: string[] = [];
  for (const wheel of wanted) {
    const bytes = files.get(wheel.fileName);
    if (!bytes) continue;
    if (sha256(bytes) !== wheel.sha256) {
      spoilt.push(wheel.fileName);
      continue;
    }
    obtained.set(wheel.fileName, bytes);
    const path = join(WHEEL_CACHE, wheel.fileName);
    await writeFile(`${path}.part`, bytes);
    await rename(`${path}.part`, path);
  }
  return spoilt;
}

function explain(missing: Wheel[], tried: string[]): string {
  return [
    `Python could not be set up: ${missing.map((wheel) => wheel.fileName).join(', ')} not found. Tried:`,
    ...tried.map((line) => `  - ${line}`),
    'Connect to the network and start again, or put these files into a folder and name it in ML_JUDGE_RUNTIME_DIR.',
  ].join('\n');
}
