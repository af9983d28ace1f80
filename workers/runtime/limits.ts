import { OUTPUT_HEAD_BYTES, OUTPUT_TAIL_BYTES } from '../../src/core/budgets.ts';

/**
 * An interrupt buffer that is a clock. Pyodide polls `[0]` every few dozen bytecodes and raises
 * KeyboardInterrupt at the running line when it reads 2; no SharedArrayBuffer is needed.
 */
export class Deadline {
  readonly length = 1;
  /** Whether the time limit has passed since `arm`. */
  passed = false;
  #at = Infinity;

  arm(timeLimitMs: number): void {
    this.passed = false;
    this.#at = performance.now() + timeLimitMs;
  }

  disarm(): void {
    this.#at = Infinity;
  }

  /** Interrupts as soon as Python looks, without counting as a time limit. */
  interruptNow(): void {
    this.#at = -Infinity;
  }

  get 0(): number {
    const now = performance.now();
    if (now <= this.#at) return 0;
    this.passed ||= this.#at !== -Infinity;
    // Once, then again much later: firing at every poll would interrupt the making of the traceback.
    this.#at = now + 1000;
    return 2;
  }

  set 0(_: number) {
    // Pyodide clears the signal after reading it; the clock has no use for that.
  }
}

const PAGE_BYTES = 65_536;

/** A cap on the memory of every WebAssembly instance of this worker. Install before Python boots. */
export class MemoryCap {
  /** How often growing was refused since the counter was last set to 0. */
  refused = 0;
  limitBytes = Infinity;

  constructor() {
    const { grow } = WebAssembly.Memory.prototype;
    const mayGrow = (bytes: number): boolean => bytes <= this.limitBytes || (this.refused++, false);
    WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number) {
      // A refused growth makes `malloc` return NULL, which Python turns into a MemoryError.
      if (!mayGrow(this.buffer.byteLength + Number(pages) * PAGE_BYTES)) throw new RangeError('memory limit');
      return grow.call(this, pages);
    };
  }
}

/** Of each call the first pieces are told at once: what was printed just before a hard stop is among them. */
const TOLD_AT_ONCE = 50;
const TOLD_EVERY_MS = 100;

/** What the submission prints, standard output and error together: the start, the end, and how much. */
export class OutputCapture {
  exceeded = false;
  readonly #onExceeded: () => void;
  readonly #onPrinted: () => void;
  #pieces = 0;
  #toldAt = 0;
  #limitBytes = Infinity;
  #bytes = 0;
  #head: Uint8Array[] = [];
  #headBytes = 0;
  #tail = new Uint8Array(0);

  /** `onPrinted` is called after some of the pieces, for whoever keeps `text()` in case this worker is ended. */
  constructor(onExceeded: () => void, onPrinted: () => void = () => {}) {
    this.#onExceeded = onExceeded;
    this.#onPrinted = onPrinted;
  }

  start(limitBytes: number): void {
    this.exceeded = false;
    this.#pieces = 0;
    this.#limitBytes = limitBytes;
    this.#bytes = 0;
    this.#head = [];
    this.#headBytes = 0;
    this.#tail = new Uint8Array(0);
  }

  /** A stream for Pyodide's `setStdout` and `setStderr`. */
  readonly stream = {
    isatty: false,
    write: (bytes: Uint8Array): number => {
      this.#add(bytes);
      if (!this.exceeded) this.#tell();
      return bytes.length;
    },
  };

  #add(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    if (this.#bytes > this.#limitBytes) {
      // Sticky: a submission that swallows the interrupt does not get rid of it.
      if (!this.exceeded) {
        this.exceeded = true;
        this.#onExceeded();
      }
      return;
    }
    const room = Math.min(OUTPUT_HEAD_BYTES - this.#headBytes, bytes.length);
    if (room > 0) {
      this.#head.push(bytes.slice(0, room));
      this.#headBytes += room;
    }
    if (room < bytes.length) {
      const end = bytes.subarray(Math.max(room, bytes.length - OUTPUT_TAIL_BYTES));
      const kept = this.#tail.subarray(Math.max(0, this.#tail.length + end.length - OUTPUT_TAIL_BYTES));
      const tail = new Uint8Array(kept.length + end.length);
      tail.set(kept);
      tail.set(end, kept.length);
      this.#tail = tail;
    }
  }

  #tell(): void {
    const now = performance.now();
    if (this.#pieces++ >= TOLD_AT_ONCE && now - this.#toldAt < TOLD_EVERY_MS) return;
    this.#toldAt = now;
    this.#onPrinted();
  }

  text(): string {
    const decode = (parts: Uint8Array[]): string => {
      const decoder = new TextDecoder();
      return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
    };
    const left = this.#bytes - this.#headBytes - this.#tail.length;
    const gap = left > 0 ? `\n… ${left.toLocaleString('en')} bytes left out …\n` : '';
    return decode(this.#head) + gap + decode([this.#tail]);
  }
}
