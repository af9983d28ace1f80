/** Prepares and checks several tests with one message, while the submission runs. */

const LOW = 3;

/** Items made in order, ahead of when they are needed. */
export class Ahead<T> {
  readonly #make: (from: number) => Promise<T[]>;
  readonly #count: number;
  /** Those there are. */
  readonly items: T[] = [];
  #making: Promise<void> | null = null;

  /** `make` answers at least one item, beginning with the one at `from`. */
  constructor(count: number, make: (from: number) => Promise<T[]>) {
    this.#count = count;
    this.#make = make;
    this.more().catch(() => {});
  }

  /** The item at `index`; indices are asked for in order. Rejects as `make` did for it. */
  async take(index: number): Promise<T> {
    for (;;) {
      const item = this.items[index];
      if (item !== undefined) {
        // The next ones are begun while there is still something to do.
        if (index >= this.items.length - LOW) this.more().catch(() => {});
        return item;
      }
      await this.more();
    }
  }

  /** Makes more items; false when there are all. Rejects as `make` did. */
  async more(): Promise<boolean> {
    if (this.items.length >= this.#count) return false;
    this.#making ??= this.#make(this.items.length)
      .then((made) => void this.items.push(...made))
      .finally(() => (this.#making = null));
    await this.#making;
    return true;
  }
}

/** Items handled in order, a batch at a time: while one is under way, the next one gathers. */
export class Batches<T, Result> {
  readonly #handle: (batch: T[]) => Promise<Result[]>;
  #waiting: T[] = [];
  #results: Result[] = [];
  #working: Promise<void> | null = null;
  #failure: { error: unknown } | null = null;

  constructor(handle: (batch: T[]) => Promise<Result[]>) {
    this.#handle = handle;
  }

  add(item: T): void {
    this.#waiting.push(item);
    this.#working ??= this.#work();
  }

  /** The results there are and have not been drained. Throws what `handle` rejected with. */
  drain(): Result[] {
    if (this.#failure) throw this.#failure.error;
    return this.#results.splice(0);
  }

  /** Resolves when nothing is left to do. */
  async settle(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    try {
      while (this.#waiting.length > 0) this.#results.push(...(await this.#handle(this.#waiting.splice(0))));
    } catch (error) {
      this.#failure = { error };
    } finally {
      this.#working = null;
    }
  }
}
