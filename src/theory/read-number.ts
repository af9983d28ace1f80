/** What was typed: a number and how it was understood, or why it is none. */
export type ReadNumber =
  | { kind: 'number'; value: number; note: string | null }
  | { kind: 'empty' }
  | { kind: 'unreadable'; message: string };

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads a number as people type it: `0.001`, `0,001`, `1e-3`, `10^-3`, `1/1000`, `12 %`, `1 000`, `−3`. `unit`: what
 * stands behind the field, which may be typed, too; where it is "%", a typed percent sign changes nothing.
 */
export function readNumber(text: string, unit = ''): ReadNumber {
  let rest = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/[\s\u00a0\u202f_']/g, '')
    .replace(/[.,]$/, '');
  if (rest === '') return { kind: 'empty' };
  const named = unit.replace(/\s/g, '');
  if (named && named !== '%' && rest.toLowerCase().endsWith(named.toLowerCase()))
    rest = rest.slice(0, -named.length);
  const percent = /%$/.test(rest);
  rest = rest.replace(/%$/, '');
  const parts = rest.split('/');
  const values = parts.map((part) => readPart(part));
  const [above, below] = values;
  if (parts.length > 2 || above === undefined || values.includes(null) || below === 0)
    return { kind: 'unreadable', message: unreadable(rest, below) };
  const scale = percent && named !== '%' ? 0.01 : 1;
  const value = ((above ?? 0) / (below ?? 1)) * scale;
  if (!Number.isFinite(value)) return { kind: 'unreadable', message: 'That is no finite number.' };
  const grouped = parts.some((part) => /^[+-]?[1-9]\d{0,2},\d{3}$/.test(part));
  const note = grouped
    ? `Read as ${value}. For the thousands leave the comma out.`
    : PLAIN.test(text.trim())
      ? null
      : `Read as ${value}.`;
  return { kind: 'number', value, note };
}

function readPart(part: string): number | null {
  // 3×10^-4, 3*10**-4, 10^-4
  const power = part.replace(
    /(?:([\d.,]+)(?:[*×·x]))?10(?:\^|\*\*)\(?([+-]?\d+)\)?$/i,
    (_, lead: string | undefined, exponent: string) => `${lead ?? '1'}e${exponent}`,
  );
  const plain = withPoint(power);
  return plain !== null && PLAIN.test(plain) ? Number(plain) : null;
}

/** One comma is a decimal point; several, or points before a comma, group digits. */
function withPoint(text: string): string | null {
  if (/^[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(text)) return text.replace(/,/g, '');
  if (/^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return text.replace(/,/g, '');
  if (/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return text.replace(/\./g, '').replace(',', '.');
  if ((text.match(/,/g) ?? []).length > 1) return null;
  return text.includes('.') && text.includes(',') ? null : text.replace(',', '.');
}

function unreadable(text: string, below: number | null | undefined): string {
  if (below === 0) return 'Nothing can be divided by zero.';
  const shown = text.length > 20 ? `${text.slice(0, 19)}…` : text;
  return `“${shown}” cannot be read as a number. Write it as 0.001, 1e-3, 1/1000 or 0.1 %.`;
}
