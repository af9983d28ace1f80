/**
 * The constants of judging in TypeScript: how long, how much and how often. Times are milliseconds, on the device
 * for which the problems' time limits were chosen unless it says otherwise; sizes are bytes. Python's are in
 * `python/ml_judge/values/budgets.py`. What must hold between them is asserted in `tests/unit/core/budgets.test.ts`.
 */

/** What one call of the judge's interpreter may take: an endless loop there is the package author's mistake. */
export const JUDGE_LIMITS = { timeLimitMs: 20_000, memoryLimitBytes: 1 << 30, outputLimitBytes: 1 << 20 };

/** What one declared wrong program may take on all inputs that are to tell it apart. */
export const TELLING_MS = 2_000;

/** How long the page waits for an answer of the judge's interpreter: longer than its own clock, which says more. */
export const JUDGE_ANSWER_MS = 25_000;

/** What a test may print. */
export const OUTPUT_LIMIT_BYTES = 1 << 20;

/** What of it is kept: the start, and the end. */
export const OUTPUT_HEAD_BYTES = 64 * 1024;
export const OUTPUT_TAIL_BYTES = 4 * 1024;

/** The least limit of a test, as a multiple of what the reference took: correct plain loops are seldom slower. */
export const REFERENCE_FACTOR = 10;

/** How long a call outside any test may take: one that is watched takes many times as long as one that is judged. */
export const OUTSIDE_TESTS_MS = 10_000;

/** How long a submission with optional packages may take to load: importing one takes longer than any test may. */
export const PACKAGES_LOAD_MS = 15_000;

/** What code may take that is no submission: a model is fitted, not only called. */
export const SNIPPET_LIMITS = {
  timeLimitMs: 20_000,
  memoryLimitBytes: 1 << 30,
  outputLimitBytes: OUTPUT_LIMIT_BYTES,
};

/** How long a submission that ignores the interrupt may go on after its limit, before its interpreter is ended. */
export const GRACE_MS = 100;

/** The same after it printed too much: its line is known only if it answers. */
export const FLOOD_GRACE_MS = 300;

/** How much later than its limit a test is interrupted, so that one that was close ends by itself: at most both. */
export const OVERRUN_SHARE = 0.05;
export const OVERRUN_MS = 60;

/** A test over time is called once more where the machine is now this many times slower than it was found to be. */
export const BUSY_FACTOR = 1.25;

/** How long smaller versions of a failed drawn test are looked for: the reader is waiting. */
export const SHRINKING_MS = 3000;

/** How many tests at most are prepared with one message, and for how long and how much: they wait in memory. */
export const PREPARED_AT_ONCE = 32;
export const PREPARE_MS = 8;
export const PREPARE_BYTES = 4 << 20;

/** What may be prepared for the next Submit before it comes: a reader's memory and battery are theirs. */
export const IDLE_PREPARE_MS = 1000;
export const IDLE_PREPARE_BYTES = 8 << 20;

/** How long after a verdict the next Submit is prepared: its reader and the spare interpreter come first. */
export const IDLE_AFTER_MS = 250;

/** How long after a verdict the next interpreter is started: the verdict is painted first. */
export const SPARE_AFTER_MS = 50;

/** Practice of the judge's interpreter, while nobody waits: runs at most, and the length of one; short, so that a Submit never waits long. */
export const REHEARSALS = 40;
export const REHEARSAL_MS = 20;

/** What drawing the figures of a run may take. */
export const DRAW_LIMITS = { timeLimitMs: 10_000, memoryLimitBytes: 1 << 30, outputLimitBytes: 1 << 20 };

/** How many of a run are drawn: one takes a quarter of a second and more. */
export const FIGURES_DRAWN = 8;

/** How large a picture may be. */
export const FIGURE_BYTES = 4 << 20;

/** The largest reply that the page carries: more than the codec writes (`MAX_REPLY_BYTES` in Python). */
export const REPLY_BYTES = 17 << 20;
