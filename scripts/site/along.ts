import type { Problem } from '../../src/core/problem.ts';
import { escapeHtml } from '../../src/problems/highlight.ts';

interface Series {
  title: string;
  slugs: readonly string[];
}

/** Problems that build one thing together, in the order in which it is built. */
const SERIES: readonly Series[] = [
  {
    title: 'A fraud detector',
    slugs: ['rolling-fraud-features', 'time-split', 'balanced-class-weights', 'cost-threshold', 'psi-drift'],
  },
];

type Named = Pick<Problem, 'slug' | 'title'>;

/**
 * Below a statement: the problems before and after it in the catalogue, and in its series where it is part
 * of one. `path`: the catalogue, in order.
 */
export function alongThePath(slug: string, path: readonly Named[]): string {
  const lines = SERIES.flatMap(({ title, slugs }) => {
    const members = slugs.flatMap((member) => path.find((one) => one.slug === member) ?? []);
    const index = members.findIndex((member) => member.slug === slug);
    if (index < 0 || members.length < 2) return [];
    return [line(`${title}, ${index + 1} of ${members.length}`, members, index)];
  });
  const index = path.findIndex((one) => one.slug === slug);
  lines.push(line('All problems', path, index));
  return `<nav class="along" aria-label="Other problems">${lines.join('')}</nav>`;
}

function line(title: string, path: readonly Named[], index: number): string {
  const link = (step: -1 | 1, word: string): string => {
    const other = path[index + step];
    if (!other) return '';
    const rel = step < 0 ? 'prev' : 'next';
    return `<a rel="${rel}" href="../${other.slug}/">${word}: ${escapeHtml(other.title)}</a>`;
  };
  return `<p><span>${escapeHtml(title)}</span>${link(-1, 'Before')}${link(1, 'Next')}</p>`;
}
