/**
 * Script of the box: an iframe without origin, network or storage that starts interpreters on request.
 * It holds the runtime, so that each interpreter costs one message; it never looks at what they say.
 */
import { storedZipEntries } from '../src/core/stored-zip.ts';
import { snapshotOf, type BoxEvent, type BoxInit, type BoxMessage } from '../src/core/contract/box.ts';
import { combineWithStaticData } from '../src/core/snapshot-image.ts';
import type { BootMessage, RuntimeAssets, SharedLibrary, Snapshot } from '../src/core/contract/worker.ts';

/** The window around the frame: this script's types are those of its workers. */
declare const parent: MessageEventSource;

self.addEventListener('message', function greet({ source, ports: [port] }: MessageEvent<unknown>) {
  // The page alone: a frame beside this one could reach it too.
  if (source !== parent || !port) return;
  self.removeEventListener('message', greet);
  const send = (event: BoxEvent): void => port.postMessage(event);
  port.onmessage = ({ data }: MessageEvent<BoxInit>) => void open(data, port, send);
  send({ kind: 'received' });
});

async function open(
  { files, libraryOrder, snapshot, interpreter }: BoxInit,
  port: MessagePort,
  send: (event: BoxEvent) => void,
): Promise<void> {
  try {
    const entries = storedZipEntries(files.numpy);
    const [wasm, ...libraries] = await Promise.all([
      WebAssembly.compile(files.wasm),
      ...libraryOrder.map(async (path): Promise<SharedLibrary> => {
        const bytes = entries.get(path);
        if (!bytes) throw new Error(`numpy.zip has no ${path}`);
        return { path, module: await WebAssembly.compile(bytes as BufferSource) };
      }),
    ]);
    if (snapshot) combineWithStaticData(snapshot.memory, files.wasm);
    serve(port, { ...files, wasm, plain: null }, { libraries, snapshot, interpreter }, send);
    send({ kind: 'open' });
  } catch (error) {
    send({ kind: 'failed', message: String(error) });
  }
}

/** What is made of the runtime's files once, for all interpreters. */
interface Prepared {
  libraries: SharedLibrary[];
  snapshot: Snapshot | null;
  interpreter: string;
}

function serve(
  port: MessagePort,
  assets: RuntimeAssets,
  { libraries, snapshot, interpreter }: Prepared,
  send: (event: BoxEvent) => void,
): void {
  // A blob: module worker fails silently in Chromium here; data: works in every engine.
  const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(interpreter)}`;
  const workers = new Map<number, Worker>();
  port.onmessage = ({ data }: MessageEvent<BoxMessage>) => {
    switch (data.kind) {
      case 'start': {
        const worker = new Worker(address, { type: 'module' });
        workers.set(data.id, worker);
        worker.onerror = (event) => send({ kind: 'crashed', id: data.id, message: event.message });
        const { from, ...request } = data.request;
        const start = { ...request, assets, libraries, snapshot: snapshotOf(from, snapshot) };
        const message: BootMessage = { request: start, ports: data.ports };
        worker.postMessage(message, [data.ports.calls, data.ports.events]);
        break;
      }
      case 'plain':
        assets.plain = data.files;
        break;
      case 'terminate':
        workers.get(data.id)?.terminate();
        workers.delete(data.id);
        break;
      default:
        data satisfies never;
    }
  };
}
