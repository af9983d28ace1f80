import type { TheoryState } from './theory-state.ts';
import { dayOf } from '../../src/plan/days.ts';

/** The page's figures as CSV (RFC 4180): what is told, of what, its value and unit, one figure a line. */
export function figuresFile({ report, concepts, feelings, weeks }: TheoryState): string {
  const rows: (string | number)[][] = [['figure', 'of', 'value', 'unit']];
  if (report.kind === 'map')
    for (const one of report.areas)
      if (one.kind === 'measured')
        rows.push(
          ['standing', one.area, one.mean.toFixed(2), 'logits'],
          ['standing, low end', one.area, one.low.toFixed(2), 'logits'],
          ['standing, high end', one.area, one.high.toFixed(2), 'logits'],
        );
  for (const { concept, readiness, answered, wrong, recall, solved } of concepts) {
    rows.push(
      ['readiness', concept.slug, readiness, ''],
      ['questions answered', concept.slug, answered, `of ${concept.items.length}`],
      ['not right the last time', concept.slug, wrong, 'questions'],
      ['problems solved', concept.slug, solved, `of ${concept.problems.length}`],
    );
    if (recall !== null) rows.push(['remembered now', concept.slug, recall.toFixed(3), 'chance']);
  }
  for (const { confidence, count, right } of feelings)
    rows.push(['right', confidence, right, `of ${count} answers`]);
  for (const { monday, minutes } of weeks) rows.push(['minutes', `week of ${dayOf(monday)}`, minutes, 'min']);
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
