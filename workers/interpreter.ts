/** Entry of the worker: boots Python, then plays the role that the first message asks for. */
import { expose } from 'comlink';
import type {
  BootMessage,
  BootRequest,
  InterpreterEvent,
  InterpreterPorts,
} from '../src/core/contract/worker.ts';
import { boot, type Python } from './runtime/boot.ts';
import { createCandidateApi } from './roles/candidate.ts';
import { createFigureKeeper, NO_FIGURES, type FigureKeeper } from './roles/figures.ts';
import type { Fences } from './runtime/guard.ts';
import { createJudgeApi } from './roles/judge.ts';
import { Deadline, MemoryCap, OutputCapture } from './runtime/limits.ts';
import { measureSlowdown } from './runtime/pace.ts';

self.onmessage = ({ data }: MessageEvent<BootMessage>) => {
  self.onmessage = null;
  void start(data.request, data.ports);
};

async function start(request: BootRequest, { calls, events }: InterpreterPorts): Promise<void> {
  const send = (event: InterpreterEvent, transfer: Transferable[] = []): void =>
    events.postMessage(event, transfer);
  const startedAt = performance.now();
  const fromSnapshot = request.snapshot !== null;
  const deadline = new Deadline();
  const onExceeded = (): void => {
    deadline.interruptNow();
    send({ kind: 'output-limit', output: output.text() });
  };
  // What the judge's interpreter prints is nobody's.
  const onPrinted = (): void => {
    if (request.role === 'candidate') send({ kind: 'printed', output: output.text() });
  };
  const output = new OutputCapture(onExceeded, onPrinted);
  const memory = new MemoryCap();
  try {
    const { python, snapshot } = await boot(request, output);
    python.setInterruptBuffer(deadline as unknown as Uint8Array);
    const fences = { deadline, memory, output };
    switch (request.role) {
      case 'judge':
        expose(createJudgeApi(python, fences), calls);
        break;
      case 'candidate':
        expose(createCandidateApi(python, fences, figuresIn(python, fences, request)), calls);
        break;
      default:
        request.role satisfies never;
    }
    send({
      kind: 'ready',
      bootMs: performance.now() - startedAt,
      fromSnapshot,
      runtimeVersion: runtimeVersion(python),
      slowdown: measureSlowdown(python),
    });
    if (snapshot) send({ kind: 'snapshot', snapshot }, [snapshot.memory]);
  } catch (error) {
    send({ kind: 'boot-failed', message: String(error).slice(0, 500), fromSnapshot });
  }
}

function figuresIn(python: Python, fences: Fences, { wheels }: BootRequest): FigureKeeper {
  return 'matplotlib' in wheels ? createFigureKeeper(python, fences) : NO_FIGURES;
}

function runtimeVersion(python: Python): string {
  const numpy = String(python.runPython('import numpy; numpy.__version__'));
  return `pyodide ${python.version}, numpy ${numpy}`;
}
