/**
 * Makes a thread of Node look like the browser's worker, so that the same interpreter runs in both.
 * Pyodide must not take it for Node: there it would offer Python the real file system and processes.
 */
import { parentPort, workerData } from 'node:worker_threads';

class WorkerGlobalScope {}
Object.setPrototypeOf(globalThis, WorkerGlobalScope.prototype);
globalThis.WorkerGlobalScope = WorkerGlobalScope;
globalThis.self = globalThis;
globalThis.location = new URL('https://pyodide.invalid/');

for (const name of ['process', 'require', 'WebSocket', 'EventSource', 'BroadcastChannel', 'navigator']) {
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
}

parentPort.once('message', async (data) => {
  await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(workerData.interpreter)}`);
  globalThis.onmessage({ data });
});
