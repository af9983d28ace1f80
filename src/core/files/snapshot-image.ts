/**
 * What a WebAssembly module itself lays into memory, taken out of a snapshot of that memory or put back:
 * a tenth of the snapshot, which its reader has already. Both ways are the same: an exclusive or.
 * Format: WebAssembly Core 1.0, sections 5.5.2 and 5.5.14, with flags of Core 2.0 for passive segments.
 */
export function combineWithStaticData(snapshot: ArrayBuffer, wasm: ArrayBuffer | Uint8Array): void {
  // Pyodide's snapshot begins with a header, whose second number says how long it is.
  const memory = new Uint8Array(snapshot, new Uint32Array(snapshot, 0, 2)[1]);
  for (const { offset, bytes } of dataSegments(new Uint8Array(wasm))) {
    const end = Math.min(bytes.length, memory.length - offset);
    for (let i = 0; i < end; i++) memory[offset + i]! ^= bytes[i]!;
  }
}

interface DataSegment {
  offset: number;
  bytes: Uint8Array;
}

const DATA_SECTION = 11;
const ACTIVE = 0;
const I32_CONST = 0x41;

/** The active segments whose place is a constant. */
function* dataSegments(wasm: Uint8Array): Generator<DataSegment> {
  let at = 8;
  const unsigned = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  while (at < wasm.length) {
    const section = wasm[at++];
    const size = unsigned();
    const end = at + size;
    if (section !== DATA_SECTION) {
      at = end;
      continue;
    }
    for (let left = unsigned(); left > 0; left--) {
      const flags = unsigned();
      let offset: number | null = null;
      if (flags === ACTIVE) {
        // An address below 2^31 reads alike with and without a sign.
        if (wasm[at++] !== I32_CONST) return;
        offset = unsigned();
        at++;
      }
      const length = unsigned();
      if (offset !== null) yield { offset, bytes: wasm.subarray(at, at + length) };
      at += length;
    }
    return;
  }
}
