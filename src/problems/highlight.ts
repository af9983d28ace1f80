import { classHighlighter, highlightCode } from '@lezer/highlight';
import { parser } from '@lezer/python';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Python as HTML: spans with the classes `tok-keyword`, `tok-string` and so on. */
export function highlightPython(code: string): string {
  let html = '';
  highlightCode(
    code,
    parser.parse(code),
    classHighlighter,
    (text, classes) => {
      html += classes ? `<span class="${classes}">${escapeHtml(text)}</span>` : escapeHtml(text);
    },
    () => {
      html += '\n';
    },
  );
  return html;
}

/** Code in a language that is known as HTML; empty for others. */
export function highlight(code: string, language: string): string {
  if (language === 'python') return highlightPython(code);
  return language === 'sql' ? highlightSql(code) : '';
}

const SQL =
  /(?<comment>--[^\n]*)|(?<string>'(?:[^']|'')*')|(?<number>\b\d+(?:\.\d+)?\b)|(?<keyword>\b(?:ALL|AND|AS|ASC|BETWEEN|BY|CASE|CAST|CHECK|CREATE|CROSS|CURRENT|DEFAULT|DESC|DISTINCT|ELSE|END|EXCEPT|EXISTS|FILTER|FIRST|FOLLOWING|FOREIGN|FROM|FULL|GROUP|HAVING|IN|INNER|INSERT|INTERSECT|INTO|IS|JOIN|KEY|LAST|LEFT|LIKE|LIMIT|NOT|NULL|NULLS|OFFSET|ON|OR|ORDER|OUTER|OVER|PARTITION|PRECEDING|PRIMARY|RANGE|RECURSIVE|REFERENCES|RIGHT|ROW|ROWS|SELECT|TABLE|THEN|UNBOUNDED|UNION|UNIQUE|USING|VALUES|WHEN|WHERE|WINDOW|WITH)\b)/gi;

/** The same of SQL, in which what is coloured is told by its words. */
export function highlightSql(code: string): string {
  let html = '';
  let from = 0;
  for (const match of code.matchAll(SQL)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    html += `${escapeHtml(code.slice(from, match.index))}<span class="tok-${kind}">${escapeHtml(match[0])}</span>`;
    from = match.index + match[0].length;
  }
  return html + escapeHtml(code.slice(from));
}

/** Text for a place where HTML is expected, attribute values included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
