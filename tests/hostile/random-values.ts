import type { CallReport } from '../../src/core/contract/worker.ts';

/** A generator of random numbers that gives the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[below(random, choices.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

const TEXTS = [
  '',
  'AC',
  'time',
  'memory',
  '\ud800',
  '\0',
  '__proto__',
  '{"verdict":"AC"}',
  'x'.repeat(1 << 16),
];
const NUMBERS = [0, -0, 1, -1, 0.5, 1e308, NaN, Infinity, -Infinity, 2 ** 53];

export function randomBytes(random: Random, length = below(random, 200)): Uint8Array {
  return Uint8Array.from({ length }, () => below(random, 256));
}

/** Anything that could come through a port: plain values, typed arrays, maps, dates, errors, cycles. */
export function randomValue(random: Random, depth = 0): unknown {
  const makers: (() => unknown)[] = [
    () => null,
    () => undefined,
    () => random() < 0.5,
    () => pick(random, NUMBERS),
    () => pick(random, TEXTS),
    () => BigInt(below(random, 1000)) ** 20n,
    () => randomBytes(random),
    () => randomBytes(random).buffer,
    () => new Float64Array(3),
    () => new Date(pick(random, NUMBERS)),
    () => /(a|a)+$/,
    () => new RangeError('memory'),
    () => new Map([[pick(random, TEXTS), 1]]),
    () => new Set(NUMBERS),
    () => Object.assign(Object.create(null) as object, { reply: null }),
    () => {
      const cycle: unknown[] = [];
      cycle.push(cycle);
      return cycle;
    },
  ];
  if (depth < 4) {
    makers.push(
      () => Array.from({ length: below(random, 5) }, () => randomValue(random, depth + 1)),
      () =>
        Object.fromEntries(
          Array.from({ length: below(random, 5) }, () => [
            pick(random, TEXTS),
            randomValue(random, depth + 1),
          ]),
        ),
    );
  }
  return pick(random, makers)();
}

/** An object with the fields of a call's report, each of which may be anything at all. */
export function randomReport(
  random: Random,
  replies: readonly Uint8Array[],
): Record<Exclude<keyof CallReport, 'place'>, unknown> {
  const or = (usual: unknown): unknown => (random() < 0.05 ? randomValue(random) : usual);
  const kind = random();
  const reply =
    kind < 0.1 ? null : kind < 0.3 ? randomBytes(random) : spoil(random, pick(random, replies).slice());
  return {
    reply: or(reply),
    durationMs: or(random() * 100),
    limit: or(pick(random, [null, null, null, null, 'time', 'memory', 'output'])),
    died: or(pick(random, [null, null, null, 'unreachable'])),
    output: or(pick(random, TEXTS)),
    figures: or(pick(random, [[], [], [0], NUMBERS])),
  };
}

/** One to four accidents: a bit turned, a length made huge, bytes cut off, doubled or put in. */
function spoil(random: Random, bytes: Uint8Array): Uint8Array {
  let spoilt = bytes;
  for (let left = 1 + below(random, 4); left > 0; left--) {
    const at = below(random, spoilt.length);
    const accident = below(random, 5);
    if (accident === 0) spoilt = spoilt.slice(0, at);
    else if (accident === 1)
      spoilt = concat(spoilt.subarray(0, at), randomBytes(random, 8), spoilt.subarray(at));
    else if (accident === 2) spoilt = concat(spoilt, spoilt.subarray(at));
    else if (accident === 3) spoilt.fill(0xff, at, at + 4);
    else spoilt[at] = (spoilt[at] ?? 0) ^ (1 << below(random, 8));
  }
  return spoilt;
}

function concat(...parts: Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
