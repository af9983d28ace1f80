import type { Python } from './boot.ts';

/** What the loop below takes on the device for which the problems' time limits were chosen. */
const NOMINAL_LOOP_MS = 1.2;
const LOOP = 'for _ in range(5000): _ * _';
const MAX_SLOWDOWN = 6;

/** How many times slower this device is than the nominal one; 1 on a faster one. */
export function measureSlowdown(python: Python): number {
  // The shortest of several short runs: what else the device does at the moment hardly shows in it.
  return slowdownOf(Math.min(...timeLoops(python)));
}

/** The same of this very moment, with what else the device does. */
export function measurePace(python: Python): number {
  const times = timeLoops(python);
  return slowdownOf(times.reduce((sum, time) => sum + time, 0) / times.length);
}

function timeLoops(python: Python): number[] {
  return Array.from({ length: 8 }, () => {
    const startedAt = performance.now();
    python.runPython(LOOP);
    return performance.now() - startedAt;
  });
}

function slowdownOf(loopMs: number): number {
  return Math.min(Math.max(1, loopMs / NOMINAL_LOOP_MS), MAX_SLOWDOWN);
}
