/** Two texts beside each other: what they share, and what is only in this one. */
export interface Parts {
  before: string;
  differs: string;
  after: string;
}

/** U+2007, a blank as wide as a digit. */
const FIGURE_SPACE = '\u2007';
const ROOM = /^\u2007+|\u2007+$/g;

const NUMBER = /^[-+]?(\d+\.?\d*(e[-+]?\d+)?|inf)$/;

/** A number as Python writes it; null for NaN and for anything else. */
export function numberOf(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  if (text.endsWith('inf')) return text.startsWith('-') ? -Infinity : Infinity;
  return Number(text);
}

/** Which part of each text differs. Of two numbers, everything after the first digit that does. */
export function differingParts(one: string, other: string): [Parts, Parts] {
  const parts = differing(one.replace(ROOM, ''), other.replace(ROOM, ''));
  return [withRoom(one, parts[0]), withRoom(other, parts[1])];
}

/** The parts of a text with the room that `aligned` has put around it. */
function withRoom(text: string, { before, differs, after }: Parts): Parts {
  const [start] = /^\u2007*/.exec(text) ?? [''];
  const [end] = /\u2007*$/.exec(text) ?? [''];
  return { before: start + before, differs, after: after + end };
}

function differing(one: string, other: string): [Parts, Parts] {
  const areNumbers = numberOf(one) !== null && numberOf(other) !== null;
  const shortest = Math.min(one.length, other.length);
  let head = 0;
  while (head < shortest && one[head] === other[head]) head += 1;
  // Half of a character is none.
  if (/[\ud800-\udbff]/.test(one[head - 1] ?? '')) head -= 1;
  let tail = 0;
  const signOnly = areNumbers && one.replace('-', '') === other.replace('-', '');
  if (!areNumbers || signOnly) {
    while (tail < shortest - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
    if (/[\udc00-\udfff]/.test(one[one.length - tail] ?? '')) tail -= 1;
  }
  return [cut(one, head, tail), cut(other, head, tail)];
}

function cut(text: string, head: number, tail: number): Parts {
  const end = text.length - tail;
  return { before: text.slice(0, head), differs: text.slice(head, end), after: text.slice(end) };
}

const isFloat = (text: string): boolean => /[.e]/.test(text) && numberOf(text) !== null;

/** Digits after the point that show four digits of the largest number; null where an exponent is better. */
function decimalsFor(texts: readonly string[]): number | null {
  const sizes = texts.filter(isFloat).map((text) => Math.abs(Number(text)));
  const largest = Math.max(0, ...sizes);
  if (largest === 0) return 1;
  if (largest >= 1e7 || largest < 1e-3) return null;
  const written = texts.map((text) => (/e/.test(text) ? 17 : (text.split('.')[1]?.length ?? 0)));
  return Math.min(Math.max(1, 3 - Math.floor(Math.log10(largest))), Math.max(1, ...written));
}

function written(text: string, decimals: number | null): string {
  if (!isFloat(text)) return text;
  const value = Number(text);
  if (decimals === null) return value === 0 ? '0' : value.toExponential(3);
  const fixed = value.toFixed(Math.min(decimals, 20));
  return value !== 0 && Number(fixed) === 0 ? value.toExponential(1) : fixed;
}

/** As few digits as show that two numbers are not the same. */
function writtenPair(one: string, other: string, decimals: number | null): [string, string] {
  const usual: [string, string] = [written(one, decimals), written(other, decimals)];
  if (usual[0] !== usual[1] || one === other || !isFloat(one) || !isFloat(other)) return usual;
  for (let digits = 4; digits <= 17; digits++) {
    const pair: [string, string] = [shortened(one, digits), shortened(other, digits)];
    if (pair[0] !== pair[1]) return pair;
  }
  return [one, other];
}

function shortened(text: string, digits: number): string {
  const precise = Number(text).toPrecision(digits);
  // No more digits than there are: 0.5 is not 0.50000.
  return precise.length > text.length ? text : precise;
}

/** The cells of two values with the digits that a reader needs: those at `differing` show their difference. */
export function writtenCells(
  expected: readonly string[],
  got: readonly string[],
  differing: (index: number) => boolean,
): [string[], string[]] {
  const decimals = decimalsFor([...expected, ...got]);
  const pairs = expected.map((text, index) => {
    const other = got[index];
    return other !== undefined && differing(index)
      ? writtenPair(text, other, decimals)
      : [written(text, decimals), other === undefined ? '' : written(other, decimals)];
  });
  const rest = got.slice(expected.length).map((text) => written(text, decimals));
  const gotCells = [...pairs.map(([, text]) => text ?? ''), ...rest].slice(0, got.length);
  return [pairs.map(([text]) => text ?? ''), gotCells];
}

/** Room for the digits before and after the point, so that points stand below each other. */
export function aligned(texts: readonly string[]): string[] {
  const widths = texts.map((text) => {
    if (numberOf(text) === null && text !== 'nan') return [0, 0] as const;
    const point = text.search(/[.e]/);
    const whole = point < 0 ? text.length : point;
    return [whole, text.length - whole] as const;
  });
  const whole = Math.max(0, ...widths.map(([before]) => before));
  const rest = Math.max(0, ...widths.map(([, after]) => after));
  return texts.map((text, index) => {
    const [before, after] = widths[index] ?? [0, 0];
    if (before === 0) return text;
    return FIGURE_SPACE.repeat(whole - before) + text + FIGURE_SPACE.repeat(rest - after);
  });
}
