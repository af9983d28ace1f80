import type { CallReport, LastPlace } from '../core/contract/worker.ts';

/** What Python prints of itself when it dies: the last thing it prints. */
const DUMP =
  /^(?:Fatal Python error: .*\n+)?Stack \(most recent call first\):\n((?: {2}.*(?:\n|$))*)(?![\s\S])/m;
const FRAME = /^ {2}File "(.*)", line (\d+) in (.*)$/gm;
/** Brackets and operators that nest expressions. */
const NESTING = /[-+*/%@&|^~.([{]|\b(?:not|lambda|if|elif|await)\b/g;
const MAX_TEXT = 200;

/** A report without what Python printed of its own death, but with where it was then. */
export function readLastWords(report: CallReport, source: string): CallReport {
  if (report.died === null) return report;
  const dump = DUMP.exec(report.output);
  if (!dump) return report;
  const frames = [...(dump[1] ?? '').matchAll(FRAME)].map(([, file, line, name]) => ({
    file,
    line: Number(line),
    function: name ?? '',
  }));
  const own = frames.filter(({ file }) => file === 'solution.py');
  const isCompiling = own.length === 0 && frames[0]?.function === 'compile_source';
  const lines = source.split(/\r\n|\r|\n/);
  const number = isCompiling ? deepestLine(lines) : own[0]?.line;
  const at = number === undefined ? null : { line: number, text: textOf(lines, number) };
  const name = own[0]?.function;
  const place: LastPlace = {
    isCompiling,
    calls: own.length,
    at: at && !isCompiling && name ? { ...at, function: name } : at,
  };
  return { ...report, output: report.output.slice(0, dump.index), place };
}

/** The line with most in it that nests, from 1. */
function deepestLine(lines: readonly string[]): number {
  const depths = lines.map((line) => line.match(NESTING)?.length ?? 0);
  return depths.indexOf(Math.max(...depths)) + 1;
}

function textOf(lines: readonly string[], number: number): string {
  return (lines[number - 1] ?? '').trim().slice(0, MAX_TEXT);
}
