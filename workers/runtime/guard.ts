import type { CallLimits, CallReport } from '../../src/core/contract/worker.ts';
import type { Deadline, MemoryCap, OutputCapture } from './limits.ts';

/** The limits of one interpreter. */
export interface Fences {
  deadline: Deadline;
  memory: MemoryCap;
  output: OutputCapture;
}

/** How a run that went through the fences ended: `error` is what escaped from Python, if anything did. */
export interface Ending<T> {
  value: T | null;
  error: unknown;
  durationMs: number;
  limit: CallReport['limit'];
  output: string;
}

/** Runs `run` with the clock armed, the output captured and the memory watched. */
export function runGuarded<T>(fences: Fences, limits: CallLimits, run: () => T): Ending<T> {
  const { deadline, memory, output } = fences;
  output.start(limits.outputLimitBytes);
  memory.refused = 0;
  memory.limitBytes = limits.memoryLimitBytes;
  let value: T | null = null;
  let error: unknown = null;
  const startedAt = performance.now();
  deadline.arm(limits.timeLimitMs + (limits.overrunMs ?? 0));
  try {
    value = run();
  } catch (caught) {
    error = caught;
  }
  deadline.disarm();
  const durationMs = performance.now() - startedAt;
  return { value, error, durationMs, limit: brokenLimit(fences, durationMs, limits), output: output.text() };
}

function brokenLimit(fences: Fences, durationMs: number, limits: CallLimits): CallReport['limit'] {
  if (fences.output.exceeded) return 'output';
  // A loop in C cannot be interrupted, but may end by itself a little later.
  if (fences.deadline.passed || durationMs > limits.timeLimitMs) return 'time';
  return fences.memory.refused > 0 ? 'memory' : null;
}
