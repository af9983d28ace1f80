import { escapeHtml } from '../../problems/highlight.ts';
import type { Grid } from './picture-schema.ts';

const CHARACTER = 7;

/** Cells shaded from the paper's colour to the accent, with names and, where asked for, numbers. */
export function drawGrid({ alt, rows, columns, xLabel, yLabel, values, numbers, path }: Grid): string {
  const [first = []] = values;
  const cell = numbers || values.length < 7 ? 40 : first.length > 16 ? 16 : 26;
  const longest = Math.max(0, ...(rows ?? []).map((name) => name.length));
  const left = longest * CHARACTER + (yLabel ? 24 : 0) + 8;
  const slanted = (columns ?? []).some((name) => name.length * CHARACTER > cell - 4);
  const tall = slanted ? Math.max(0, ...(columns ?? []).map((name) => name.length)) * 5.2 + 14 : 20;
  const top = (columns ? tall : 4) + (xLabel ? 18 : 0);
  const reach = slanted ? tall : 4;
  const width = left + first.length * cell + reach;
  const height = top + values.length * cell + 4;
  const all = values.flat();
  const low = Math.min(...all);
  const high = Math.max(...all);
  const share = (value: number): number => (high > low ? (value - low) / (high - low) : 0);
  const cells = values.flatMap((row, down) =>
    row.map((value, along) => {
      const x = left + along * cell;
      const y = top + down * cell;
      const dark = share(value);
      const box = `<rect class="cell" x="${x + 1}" y="${y + 1}" width="${cell - 2}" height="${cell - 2}" style="--share: ${Math.round(dark * 100)}%"/>`;
      if (!numbers) return box;
      return `${box}<text class="${dark > 0.55 ? 'on-dark' : 'on-light'}" x="${x + cell / 2}" y="${y + cell / 2 + 4}" text-anchor="middle">${String(value)}</text>`;
    }),
  );
  const names = [
    ...(rows ?? []).map(
      (name, down) =>
        `<text x="${left - 6}" y="${top + down * cell + cell / 2 + 4}" text-anchor="end">${escapeHtml(name)}</text>`,
    ),
    ...(columns ?? []).map((name, along) => {
      const x = left + along * cell + cell / 2;
      return slanted
        ? `<text transform="translate(${x} ${top - 6}) rotate(-40)">${escapeHtml(name)}</text>`
        : `<text x="${x}" y="${top - 6}" text-anchor="middle">${escapeHtml(name)}</text>`;
    }),
  ];
  const labels = [
    xLabel
      ? `<text class="axis" x="${left + (first.length * cell) / 2}" y="12" text-anchor="middle">${escapeHtml(xLabel)}</text>`
      : '',
    yLabel
      ? `<text class="axis" transform="translate(12 ${top + (values.length * cell) / 2}) rotate(-90)" text-anchor="middle">${escapeHtml(yLabel)}</text>`
      : '',
  ];
  const steps = (path ?? []).map(
    ([along, down]) => `${left + (along + 0.5) * cell} ${top + (down + 0.5) * cell}`,
  );
  const way = steps.length > 0 ? `<path class="curve second" d="M${steps.join('L')}"/>` : '';
  return (
    `<figure class="picture grid"><svg viewBox="0 0 ${width} ${height}" style="max-width: ${Math.round(width * 1.15)}px" role="img" aria-label="${escapeHtml(alt)}">` +
    `${cells.join('')}${names.join('')}${labels.join('')}${way}</svg></figure>`
  );
}
