import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Runs a command to its end; answers what it prints. Throws when it fails. */
export const run = (cwd: string, command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Builds and packs the package, into a folder of its own that is the caller's to remove. */
export function packPackage(): { folder: string; tarball: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ml-judge-'));
  run(ROOT, 'npx', 'tsx', 'scripts/build/package/build.ts');
  const [packed] = JSON.parse(run(folder, 'npm', 'pack', '--json', join(ROOT, 'dist-package'))) as [
    { filename: string },
  ];
  return { folder, tarball: join(folder, packed.filename) };
}

export function install(app: string, ...packages: string[]): void {
  run(app, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...packages);
}
