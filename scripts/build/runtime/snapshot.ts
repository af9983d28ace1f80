/** Makes the snapshot that all interpreters start from, once, when the runtime is packed. */
import { combineWithStaticData } from '../../../src/core/files/snapshot-image.ts';
import type { PackageSet } from '../../../src/core/packages.ts';
import type { Snapshot } from '../../../src/core/contract/worker.ts';
import { Interpreter } from '../../../src/runtime/interpreter.ts';
import { NodeHost } from '../../node/node-host.ts';
import { readRuntimeFile } from './files.ts';

const PRELUDE = new URL('snapshot-prelude.mjs', import.meta.url);

/**
 * The snapshot, of NumPy alone or with a set of packages, its memory without what the WebAssembly module lays into it. Rejects when an interpreter
 * does not start from it, or does not have what it should.
 */
export async function makeSnapshot(set: PackageSet | null): Promise<Snapshot> {
  const host = await NodeHost.open({ prelude: PRELUDE });
  const start = { role: 'candidate', wheels: {}, set } as const;
  try {
    const maker = await Interpreter.start(host, { ...start, from: 'plain', takeSnapshot: true });
    const snapshot = await maker.snapshot;
    if (!snapshot) throw new Error('Python started, but gave no snapshot.');
    maker.dispose();
    if (set) host.offer(set, snapshot);
    const restored = await Interpreter.start(host, { ...start, from: snapshot, takeSnapshot: false });
    restored.dispose();
    combineWithStaticData(snapshot.memory, await readRuntimeFile('pyodide.asm.wasm'));
    return snapshot;
  } finally {
    host.dispose();
  }
}
