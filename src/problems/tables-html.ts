import { TABLES_FILE, type Problem } from '../core/problem.ts';
import { readTables, type DataTable } from '../core/tables.ts';
import { escapeHtml } from './highlight.ts';

const DIALECT =
  'Queries are run by SQLite 3.39, one statement each. What differs from PostgreSQL: dates are texts (' +
  "<code>DATE(day, '+7 days')</code>, " +
  "<code>STRFTIME('%Y-%m', day)</code>), NULL sorts first, and there is no <code>::</code>, " +
  '<code>ILIKE</code>, <code>DATE_TRUNC</code>, <code>DISTINCT ON</code> or <code>INTERVAL</code>. ' +
  'Columns of your answer are matched by name, in any order.';

/** What stands below the statement of a problem in SQL: its tables with a few rows, and the dialect. */
export function tablesHtml({ files }: Pick<Problem, 'files'>): string {
  const script = files[TABLES_FILE];
  if (script === undefined) return '';
  return `<h2>Tables</h2>\n${readTables(script).map(tableHtml).join('\n')}\n<p class="dialect">${DIALECT}</p>\n`;
}

function tableHtml({ name, note, columns, rows }: DataTable): string {
  const declared = columns.map(
    (column) =>
      `<li><code>${escapeHtml(column.name)}</code> ${escapeHtml(column.type)}${column.note ? `: ${escapeHtml(column.note)}` : ''}</li>`,
  );
  const head = columns.map((column) => `<th>${escapeHtml(column.name)}</th>`);
  const body = rows.map(
    (row) =>
      `<tr>${row.map((cell) => `<td>${cell === null ? '<em>NULL</em>' : escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<h3><code>${escapeHtml(name)}</code></h3>
${note ? `<p>${escapeHtml(note)}</p>\n` : ''}<ul>${declared.join('')}</ul>
<div class="table-scroll" tabindex="0"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
