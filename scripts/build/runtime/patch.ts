/**
 * Makes the text of Pyodide's WebAssembly module start alike in every engine, so that one snapshot fits all.
 *
 * A snapshot's memory holds function pointers, which are places in the WebAssembly table. Pyodide as it is
 * fills that table differently from engine to engine: see `docs/architecture.md`, "One snapshot".
 */

/**
 * One module that wraps all JavaScript functions which the table takes, in place of one module for each
 * after an exception has been caught: half of Firefox's start. Format: WebAssembly Core 1.0, section 5.5.
 */
const WRAP_AHEAD = `
var wrappedAhead = new Map();
var wrapAhead = () => {
  const uleb = (n) => { const bytes = []; do { const low = n & 127; n >>>= 7; bytes.push(low | (n ? 128 : 0)); } while (n); return bytes; };
  const section = (id, body) => [id, ...uleb(body.length), ...body];
  const text = (t) => [t.length, ...Array.from(t, (c) => c.charCodeAt(0))];
  const functions = [];
  for (const [name, entry] of Object.entries(GOT)) {
    if (entry.value != -1) continue;
    const f = resolveGlobalSymbol(name, true).sym;
    if (typeof f != 'function' || !f.sig || wrappedAhead.has(f) || getFunctionAddress(f)) continue;
    wrappedAhead.set(f, null);
    functions.push(f);
  }
  if (functions.length === 0) return;
  const types = [...new Set(functions.map((f) => f.sig))];
  const typeOf = (sig) => [96, ...generateTypePack(sig.slice(1)), ...generateTypePack(sig[0] === 'v' ? '' : sig[0])];
  const bytes = Uint8Array.from([
    0, 97, 115, 109, 1, 0, 0, 0,
    ...section(1, [...uleb(types.length), ...types.flatMap(typeOf)]),
    ...section(2, [...uleb(functions.length), ...functions.flatMap((f, i) => [1, 101, ...text(String(i)), 0, ...uleb(types.indexOf(f.sig))])]),
    ...section(7, [...uleb(functions.length), ...functions.flatMap((f, i) => [...text(String(i)), 0, ...uleb(i)])]),
  ]);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { e: Object.fromEntries(functions.entries()) });
  functions.forEach((f, i) => wrappedAhead.set(f, exports[i]));
};
`.replaceAll(/\s*\n\s*/g, ' ');

/** What `workers/runtime/boot.ts` needs of the module's inside. */
const HANDLE =
  'Module.mlJudge={tableLength:()=>wasmTable.length,' +
  'growTable(to){if(to>wasmTable.length)wasmTable.grow(to-wasmTable.length)},fitTrampoline};';

/** Each place must be found exactly once. */
const REPLACEMENTS: readonly (readonly [before: string, after: string])[] = [
  // The trampoline has a place in the table where it cannot be made, too: what comes behind keeps its own.
  [
    'const ptr=getPyEMTrampolinePtr();const offset=HEAP32[__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET/4>>>0];' +
      'HEAP32[(__PyRuntime+offset)/4>>>0]=ptr});',
    'const ptr=getPyEMTrampolinePtr();if(!ptr)wasmTable.grow(1);' +
      'const offset=HEAP32[__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET/4>>>0];' +
      'const fitTrampoline=()=>{HEAP32[(__PyRuntime+offset)/4>>>0]=ptr};fitTrampoline();' +
      `${HANDLE}});`,
  ],
  // The memory restored says where the trampoline is in the engine that made it, if there was one.
  ['return Module.HEAP8.set(t),l}', 'return Module.HEAP8.set(t),Module.mlJudge.fitTrampoline(),l}'],
  [
    'var reportUndefinedSymbols=()=>{',
    `${WRAP_AHEAD}var reportUndefinedSymbols=()=>{if(!wrappedAhead.size)wrapAhead();`,
  ],
  [
    'var ret=getEmptyTableSlot();try{setWasmTableEntry(ret,func)}',
    'var ret=getEmptyTableSlot();try{setWasmTableEntry(ret,wrappedAhead.get(func)??func)}',
  ],
];

/** Throws where the text is not that of the Pyodide that is known. */
export function patchPyodide(text: string): string {
  return REPLACEMENTS.reduce((patched, [before, after]) => {
    if (patched.split(before).length !== 2) {
      throw new Error(
        `pyodide.asm.mjs is not as expected: "${before.slice(0, 60)}…" must occur once. ` +
          'A new Pyodide needs new replacements in scripts/build/runtime/patch.ts.',
      );
    }
    return patched.replace(before, () => after);
  }, text);
}
