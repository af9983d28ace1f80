import type { CallLimits } from '../../src/core/contract/worker.ts';
import type { Python } from '../runtime/boot.ts';
import { runGuarded, type Fences } from '../runtime/guard.ts';
import { bindFunctions } from '../runtime/python-functions.ts';

/** The figures of a submission, on Python's side. */
export interface FigureKeeper {
  /** Takes what has been drawn since; answers a number for each. */
  keep(): number[];
  /** Forgets one. */
  drop(figure: number): void;
  /** A PNG, once for each number; null where it cannot be drawn within the limits. */
  draw(figure: number, limits: CallLimits): Uint8Array | null;
}

/** Where matplotlib is not installed nobody draws. */
export const NO_FIGURES: FigureKeeper = { keep: () => [], drop: () => {}, draw: () => null };

/** Call before any code of a submission runs. */
export function createFigureKeeper(python: Python, fences: Fences): FigureKeeper {
  const functions = bindFunctions(python, 'ml_judge.candidate.figures', ['prepare', 'keep', 'drop', 'draw']);
  const { prepare, keep, drop, draw } = functions;
  prepare();
  return {
    keep: () => String(keep()).split(' ').filter(Boolean).map(Number),
    drop: (figure) => void drop(figure),
    draw(figure, limits) {
      const { value } = runGuarded(fences, limits, () => draw(figure));
      return value instanceof Uint8Array && value.length > 0 ? value : null;
    },
  };
}
