import { expect, test } from 'vitest';
import { combineWithStaticData } from '../../../src/core/files/snapshot-image.ts';

const HEADER_BYTES = 16;

/** A module with a memory of one page and two active segments: "abc" at 4 and "defg" at 300. */
const WASM = Uint8Array.from([
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...[5, 3, 1, 0, 1],
  ...[11, 19, 2, 0, 0x41, 4, 0x0b, 3, 97, 98, 99, 0, 0x41, 0xac, 0x02, 0x0b, 4, 100, 101, 102, 103],
]);

/** A snapshot in Pyodide's format: a header, then memory in which some of the static data was written over. */
function snapshotOf(length: number): ArrayBuffer {
  const snapshot = new ArrayBuffer(HEADER_BYTES + length);
  new Uint32Array(snapshot, 0, 2).set([0x706e7300, HEADER_BYTES]);
  const memory = new Uint8Array(snapshot, HEADER_BYTES);
  memory.set([97, 98, 99], 4);
  memory.set([100, 0, 102, 103], 300);
  memory.fill(7, 20, 40);
  return snapshot;
}

test('the bytes are those that an engine lays into memory', async () => {
  expect(WebAssembly.validate(WASM)).toBe(true);
  await expect(WebAssembly.instantiate(WASM)).resolves.toBeDefined();
});

test('static data is taken out, what was written over it stays, and all comes back', () => {
  const snapshot = snapshotOf(400);
  combineWithStaticData(snapshot, WASM);
  const memory = new Uint8Array(snapshot, HEADER_BYTES);
  expect([...memory.slice(4, 7)]).toEqual([0, 0, 0]);
  expect([...memory.slice(300, 304)]).toEqual([0, 101, 0, 0]);
  expect(memory[30]).toBe(7);
  combineWithStaticData(snapshot, WASM);
  expect(new Uint8Array(snapshot)).toEqual(new Uint8Array(snapshotOf(400)));
});

test('a memory that ends within a segment is combined as far as it goes', () => {
  const snapshot = new ArrayBuffer(HEADER_BYTES + 302);
  new Uint32Array(snapshot, 0, 2).set([0, HEADER_BYTES]);
  combineWithStaticData(snapshot, WASM);
  expect([...new Uint8Array(snapshot).slice(-2)]).toEqual([100, 101]);
});
