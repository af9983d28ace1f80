import type { SourceLine } from '../src/core/judgement.ts';

/** What Python prints of itself when its stack overflows: innermost frame first, at most 50 and three dots. */
const DUMP =
  /(?:Fatal Python error: [^\n]*\n+)?Stack \(most recent call first\):\n(?: {2}(?:File |\.\.\.)[^\n]*\n?)*/;
const FRAME = /^ {2}File "solution\.py", line (\d+) in (.*)$/gm;
const MAX_FRAMES = 12;

/** Output without the dump of a dying Python, and the submission's lines in that dump, outermost first. */
export function splitDump(output: string, source: string): { output: string; stack: SourceLine[] } {
  const [dump] = DUMP.exec(output) ?? [];
  if (dump === undefined) return { output, stack: [] };
  const lines = source.split(/\r\n?|\n/);
  const stack: SourceLine[] = [];
  for (const [, number = '', name = ''] of dump.matchAll(FRAME)) {
    const line = Number(number);
    const last = stack[0];
    // A recursion shows each of its lines once in a row.
    if (last?.line === line && last.function === name) continue;
    const text = lines[line - 1]?.trim().slice(0, 200) ?? '';
    if (stack.length < MAX_FRAMES) stack.unshift({ line, text, function: name });
  }
  return { output: output.replace(dump, ''), stack };
}
