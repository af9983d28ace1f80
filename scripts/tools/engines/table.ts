import type { Outcome } from './smoke-run.ts';

const CELL_WIDTH = 26;

/** The outcomes side by side, a line for each step, and below them in full what failed. */
export function formatTable(columns: { name: string; outcomes: Outcome[] }[]): string {
  const names = columns[0]?.outcomes.map((outcome) => outcome.name) ?? [];
  const width = Math.max(...names.map((name) => name.length));
  const line = (first: string, cells: string[]): string =>
    [first.padEnd(width), ...cells.map((cell) => cell.padStart(CELL_WIDTH))].join('  ');
  const rows = names.map((name, row) =>
    line(
      name,
      columns.map(({ outcomes }) => formatCell(outcomes[row])),
    ),
  );
  const failures = columns.flatMap(({ name: engine, outcomes }) =>
    outcomes
      .filter((outcome) => !outcome.passed)
      .map(({ name, detail }) => `FAILED in ${engine}, ${name}: ${detail}`),
  );
  const head = line(
    '',
    columns.map(({ name }) => name),
  );
  return [head, ...rows, ...(failures.length > 0 ? ['', ...failures] : [])].join('\n');
}

function formatCell(outcome: Outcome | undefined): string {
  if (!outcome) return '';
  const time = outcome.durationMs === null ? '' : `${Math.round(outcome.durationMs)} ms`.padStart(9);
  return `${outcome.passed ? outcome.detail : 'FAILED'}${time}`;
}
