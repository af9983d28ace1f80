import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TEST = fileURLToPath(new URL('native_test.py', import.meta.url));

/** A Python of this machine that has NumPy and pytest. */
export function findNativePython(): string | undefined {
  return ['python3', 'python'].find((python) => {
    try {
      execFileSync(python, ['-c', 'import numpy, pytest'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** `python -m pytest` on the same cases, from its start to its end: milliseconds. Throws when a test fails. */
export function runPytest(python: string): number {
  const startedAt = performance.now();
  execFileSync(python, ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', TEST], { stdio: 'pipe' });
  return performance.now() - startedAt;
}
