/**
 * The thread in which the snapshot is made: nothing in it differs from one making to the next, so that equal
 * files give equal bytes.
 */
let now = Date.UTC(2026, 0, 1);
// It goes on, since Python looks anew into a folder whose time has changed.
Date.now = () => (now += 1000);
let passed = 0;
globalThis.performance.now = () => (passed += 0.01);
globalThis.crypto.getRandomValues = (view) => view.fill(0);
await import('../../node/worker-prelude.mjs');
