import { escapeHtml } from '../../problems/highlight.ts';
import type { Plot } from './picture-schema.ts';

const WIDTH = 360;
const HEIGHT = 260;
const LEFT = 52;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 44;

/** Curves and points over two axes, with a legend in words below where there is more than one thing. */
export function drawPlot({ alt, x, y, curves, clouds }: Plot): string {
  const across = (value: number): number =>
    LEFT + ((value - x.range[0]) / (x.range[1] - x.range[0])) * (WIDTH - LEFT - RIGHT);
  const up = (value: number): number =>
    HEIGHT - BOTTOM - ((value - y.range[0]) / (y.range[1] - y.range[0])) * (HEIGHT - TOP - BOTTOM);
  const grid = [
    ...ticks(x.range).map(
      (tick) =>
        `<line class="grid" x1="${cut(across(tick))}" x2="${cut(across(tick))}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/>` +
        `<text x="${cut(across(tick))}" y="${HEIGHT - BOTTOM + 15}" text-anchor="middle">${said(tick)}</text>`,
    ),
    ...ticks(y.range).map(
      (tick) =>
        `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${cut(up(tick))}" y2="${cut(up(tick))}"/>` +
        `<text x="${LEFT - 7}" y="${cut(up(tick) + 4)}" text-anchor="end">${said(tick)}</text>`,
    ),
  ];
  const lines = curves.map(({ points, style, dashed, stepped }) => {
    const way = points.map(([a, b], index) => {
      const at = `${cut(across(a))} ${cut(up(b))}`;
      if (index === 0) return `M${at}`;
      return stepped ? `H${cut(across(a))}V${cut(up(b))}` : `L${at}`;
    });
    return `<path class="curve ${style}${dashed ? ' dashed' : ''}" d="${way.join('')}"/>`;
  });
  const marks = clouds.flatMap(({ points, style }) =>
    points.map(([a, b]) => markAt(across(a), up(b), style)),
  );
  const middle = (TOP + HEIGHT - BOTTOM) / 2;
  const named = [
    ...curves.map(({ name, style, dashed }) => ({ name, look: `line ${style}${dashed ? ' dashed' : ''}` })),
    ...clouds.map(({ name, style }) => ({ name, look: `dot ${style}` })),
  ].filter(({ name }) => name);
  const legend = named.map(({ name = '', look }) => `<li><i class="${look}"></i>${escapeHtml(name)}</li>`);
  return (
    `<figure class="picture"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(alt)}">` +
    grid.join('') +
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle" class="axis">${escapeHtml(x.label)}</text>` +
    `<text transform="translate(13 ${middle}) rotate(-90)" text-anchor="middle" class="axis">${escapeHtml(y.label)}</text>` +
    lines.join('') +
    marks.join('') +
    '</svg>' +
    (legend.length > 0 ? `<ul class="legend">${legend.join('')}</ul>` : '') +
    '</figure>'
  );
}

/** Classes differ in shape, too. */
function markAt(x: number, y: number, style: 'first' | 'second' | 'quiet'): string {
  switch (style) {
    case 'first':
      return `<circle class="mark first" cx="${cut(x)}" cy="${cut(y)}" r="4"/>`;
    case 'second':
      return `<path class="mark second" d="M${cut(x - 4)} ${cut(y - 4)}l8 8m0 -8l-8 8"/>`;
    case 'quiet':
      return `<rect class="mark quiet" x="${cut(x - 3)}" y="${cut(y - 3)}" width="6" height="6"/>`;
    default:
      return style satisfies never;
  }
}

/** Four to seven round numbers of a range. */
function ticks([low, high]: [number, number]): number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough * 0.99) ?? rough;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function said(value: number): string {
  return String(Number(value.toPrecision(6))).replace('-', '−');
}

function cut(value: number): number {
  return Math.round(value * 10) / 10;
}
