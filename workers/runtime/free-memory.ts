/** The memory of a running Python and what hands it out: dlmalloc, and Python's own for small objects. */
export interface Allocators {
  HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _free(at: number): void;
  _malloc_trim(pad: number): number;
  _malloc_footprint(): number;
  _malloc_set_footprint_limit(bytes: number): number;
  _PyObject_Malloc(size: number): number;
  _PyObject_Free(at: number): void;
}

/**
 * Fills what is allocated by nobody with zeros: remains of what was there would be most of a snapshot's noise.
 * All free memory is taken, in pieces from large to small, while no more may be had, and given back.
 */
export function clearFreeMemory(module: Allocators): void {
  const { HEAPU8 } = module;
  const take = (allocate: (size: number) => number, sizes: number[]): number[] => {
    const taken: number[] = [];
    for (const size of sizes) {
      for (let at = allocate(size); at !== 0; at = allocate(size)) {
        HEAPU8.fill(0, at, at + size);
        taken.push(at);
      }
    }
    return taken.sort((a, b) => b - a);
  };
  module._malloc_trim(0);
  module._malloc_set_footprint_limit(module._malloc_footprint());
  const blocks = take(module._malloc, powersOfTwo(4 << 20, 16));
  // Python's own pools for small objects: sizes up to 512 bytes, in steps of 16 (Objects/obmalloc.c).
  const small = take(module._PyObject_Malloc, multiplesOf16(512));
  small.forEach(module._PyObject_Free);
  blocks.forEach(module._free);
  module._malloc_set_footprint_limit(-1);
}

const powersOfTwo = (from: number, to: number): number[] =>
  Array.from({ length: Math.log2(from / to) + 1 }, (_, i) => from >> i);

const multiplesOf16 = (from: number): number[] => Array.from({ length: from / 16 }, (_, i) => from - 16 * i);
