import type { BugReport } from '../../src/core/bugs.ts';
import type { Feedback, Judgement, RowsDrawing, SourceLine, TestResult } from '../../src/core/judgement.ts';
import { verdictLabel } from '../../src/core/verdict.ts';

/** A terminal is no place to copy a thousand numbers from: `--json` has all of them. */
const MAX_CODE = 4000;

/** A judgement for the terminal: the verdict, then each test, then why the first failed one failed. */
export function describeJudgement(judgement: Judgement): string {
  const { verdict, results, testCount, durationMs, seed, feedback, output } = judgement;
  const passed = results.filter((result) => result.verdict === 'AC').length;
  const failed = results.find((result) => result.verdict !== 'AC');
  const smallest = results.find((result) => result.smallest && result !== failed);
  return [
    `${verdictLabel(verdict)}: ${passed} of ${testCount} tests in ${Math.round(durationMs)} ms (seed ${seed})`,
    ...results.map(
      (result) => `  ${result.verdict.padEnd(3)} ${result.name} (${result.durationMs.toFixed(1)} ms)`,
    ),
    ...(results.length < testCount && results.length > 0
      ? [`  ${testCount - results.length} tests not run`]
      : []),
    ...(judgement.bugs ? ['', ...describeBugs(judgement.bugs)] : []),
    ...(feedback ? ['', ...describeFeedback(feedback)] : []),
    ...(output ? ['', 'Printed while loading:', output] : []),
    ...(failed ? ['', ...describeFailure(failed)] : []),
    ...(smallest ? ['', 'The smallest input found that fails:', ...describeFailure(smallest)] : []),
  ].join('\n');
}

function describeBugs({ mended, of, symptoms, linesChanged, linesNeeded }: BugReport): string[] {
  return [
    `${mended} of ${of} mended; ${linesChanged} lines changed, ${linesNeeded} had to change`,
    ...symptoms.map((symptom) => `  still: ${symptom}`),
  ];
}

function describeFailure({ name, feedback, misconception, code, output, figures }: TestResult): string[] {
  return [
    `${name}:`,
    ...(feedback ? describeFeedback(feedback) : []),
    ...(misconception ? [`  ${misconception.message}`] : []),
    ...(code ? ['  Call:', indent(code.length > MAX_CODE ? `${code.slice(0, MAX_CODE)} …` : code)] : []),
    ...(output ? ['  Printed:', indent(output)] : []),
    ...(figures ? [`  ${figures.count} figures drawn: --json has them, as PNG in base64`] : []),
  ];
}

function describeFeedback(feedback: Feedback): string[] {
  switch (feedback.kind) {
    case 'mismatch': {
      const { message, hint, expected, got, rows } = feedback;
      return [
        `  ${message}`,
        ...(hint ? [`  ${hint}`] : []),
        ...(expected ? [`  expected ${expected.text}`] : []),
        ...(got ? [`  got      ${got.text}`] : []),
        ...(rows ? describeRows(rows) : []),
      ];
    }
    case 'exception':
      return [
        ...feedback.trace.map(describeLine),
        `  ${feedback.exceptionType}: ${feedback.message}`,
        ...(feedback.hint ? [`  ${feedback.hint}`] : []),
      ];
    case 'limit':
      return [`  ${feedback.message}`, ...(feedback.at ? [describeLine(feedback.at)] : [])];
    case 'judging-error':
      return [`  ${feedback.message}`];
    default:
      return feedback satisfies never;
  }
}

/** Rows that are missing with a minus, those that came instead with a plus. */
function describeRows({ columns, rows }: RowsDrawing): string[] {
  const lines = [columns, ...rows.map(({ cells }) => cells.map((cell) => cell ?? 'NULL'))];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const written = lines.map((line) =>
    line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  );
  const marks = ['    ', ...rows.map(({ mark }) => (mark === 'missing' ? '  - ' : '  + '))];
  return written.map((line, index) => `${marks[index] ?? ''}${line}`.trimEnd());
}

function describeLine({ line, text, function: name }: SourceLine): string {
  return `  line ${line}${name && name !== '<module>' ? `, in ${name}` : ''}: ${text}`;
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
