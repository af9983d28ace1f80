/** A drawn number as prose shows it: whole numbers as they are, others with four digits that count. */
export function shownNumber(value: number | string | boolean | readonly number[]): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'number') return value.map((one) => shownNumber(one)).join(', ');
  if (Number.isInteger(value)) return withMinus(String(value));
  const rounded = Number(value.toPrecision(4));
  const text =
    Math.abs(rounded) < 1e-4 || Math.abs(rounded) >= 1e7 ? rounded.toExponential() : String(rounded);
  return withMinus(text);
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−').replace('e-', 'e−');
}
