/** Above this many pairs of lines nobody waits for the exact count. */
const MAX_PAIRS = 4_000_000;

/**
 * How many lines of Python were changed from one text to another: of each place the larger of what went and what
 * came. Blank lines, lines of comment alone, and what ends a line do not count.
 */
export function changedLines(from: string, to: string): number {
  let [old, now] = [codeLines(from), codeLines(to)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  [old, now] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  if (old.length * now.length > MAX_PAIRS) return Math.max(old.length, now.length);
  return countChanged(old, now);
}

/** Along a longest common run of lines, in order. */
function countChanged(old: readonly string[], now: readonly string[]): number {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let [i, j, changed, went, came] = [0, 0, 0, 0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      changed += Math.max(went, came);
      [went, came] = [0, 0];
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      went++;
      i++;
    } else {
      came++;
      j++;
    }
  }
  return changed + Math.max(went, came);
}

function codeLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
}
