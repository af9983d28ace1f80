/**
 * Script of the box: an iframe without origin, network or storage that starts interpreters on request.
 * It holds the runtime, so that each interpreter costs one message; it never looks at what they say.
 */
import { compileLibraries } from '../src/core/files/shared-libraries.ts';
import {
  snapshotOf,
  type BoxEvent,
  type BoxInit,
  type BoxMessage,
  type SetFiles,
} from '../src/core/contract/box.ts';
import { combineWithStaticData } from '../src/core/files/snapshot-image.ts';
import type {
  BootMessage,
  RuntimeAssets,
  SetAssets,
  SharedLibrary,
  Snapshot,
} from '../src/core/contract/worker.ts';

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
    const [wasm, libraries] = await Promise.all([
      WebAssembly.compile(files.wasm),
      compileLibraries(files.numpy, libraryOrder),
    ]);
    if (snapshot) combineWithStaticData(snapshot.memory, files.wasm);
    const prepareSet = async (set: SetFiles): Promise<PreparedSet> => {
      combineWithStaticData(set.snapshot.memory, files.wasm);
      const { archive, packages } = set;
      const added = await compileLibraries(archive, set.libraryOrder);
      return { snapshot: set.snapshot, assets: { packages, archive, imported: null, libraries: added } };
    };
    serve(port, { ...files, wasm, plain: null }, { libraries, snapshot, interpreter, prepareSet }, send);
    send({ kind: 'open' });
  } catch (error) {
    send({ kind: 'failed', message: String(error) });
  }
}

type StartMessage = Extract<BoxMessage, { kind: 'start' }>;

/** What is made of the runtime's files once, for all interpreters. */
interface Prepared {
  libraries: SharedLibrary[];
  snapshot: Snapshot | null;
  interpreter: string;
  prepareSet(files: SetFiles): Promise<PreparedSet>;
}

interface PreparedSet {
  assets: SetAssets;
  snapshot: Snapshot;
}

function serve(
  port: MessagePort,
  assets: RuntimeAssets,
  { libraries, snapshot, interpreter, prepareSet }: Prepared,
  send: (event: BoxEvent) => void,
): void {
  // A blob: module worker fails silently in Chromium here; data: works in every engine.
  const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(interpreter)}`;
  const workers = new Map<number, Worker>();
  const sets = new Map<string, Promise<PreparedSet>>();
  /** While their set was being prepared. */
  const ended = new Set<number>();
  const start = ({ id, request, ports }: StartMessage, set: PreparedSet | null): void => {
    if (ended.delete(id)) return;
    const worker = new Worker(address, { type: 'module' });
    workers.set(id, worker);
    worker.onerror = (event) => send({ kind: 'crashed', id, message: event.message });
    const { from, ...rest } = request;
    const memory = set ? set.snapshot : snapshotOf(from, snapshot);
    const boot = { ...rest, assets, libraries, set: set?.assets ?? null, snapshot: memory };
    const message: BootMessage = { request: boot, ports };
    worker.postMessage(message, [ports.calls, ports.events]);
  };
  port.onmessage = ({ data }: MessageEvent<BoxMessage>) => {
    switch (data.kind) {
      case 'start': {
        const set = data.request.set && sets.get(data.request.set);
        if (!set) {
          start(data, null);
          break;
        }
        set.then(
          (prepared) => start(data, prepared),
          (error: unknown) => send({ kind: 'crashed', id: data.id, message: String(error) }),
        );
        break;
      }
      case 'set':
        sets.set(data.name, prepareSet(data.files));
        break;
      case 'plain':
        assets.plain = data.files;
        break;
      case 'terminate':
        workers.get(data.id)?.terminate();
        if (!workers.delete(data.id)) ended.add(data.id);
        break;
      default:
        data satisfies never;
    }
  };
}
