import type { Lens } from '../core/contract/judge.ts';
import type { CallReport } from '../core/contract/worker.ts';
import type { JudgedProblem } from './request.ts';

/**
 * Text of a driver that looks at a call through a lens of `ml_judge.candidate.lenses`, one after the other, and
 * takes the place of the package's. JSON's strings, lists and null are Python's, but for the name of null.
 */
export function lensDriver(
  { entryPoint, files }: JudgedProblem,
  source: string,
  lenses: (Lens | 'steps')[],
): string {
  const driver = files['driver.py'];
  const own = driver === undefined ? 'None' : JSON.stringify(driver);
  return [
    'from ml_judge.candidate.lenses import LensDriver',
    `drive = LensDriver(${JSON.stringify(entryPoint)}, ${own}, ${JSON.stringify(source)}, ${JSON.stringify(lenses)}).drive`,
  ].join('\n');
}

/** Why a call that was looked at gave nothing to see. */
export function whyNoReply({ limit }: CallReport): string {
  switch (limit) {
    case 'time':
      return 'It took longer than it may while it is watched.';
    case 'memory':
      return 'It needed more memory than a test may use.';
    case 'output':
      return 'It printed more than a test may.';
    case null:
      return 'Python itself stopped.';
    default:
      return limit satisfies never;
  }
}
