import { plural } from '../../src/core/words.ts';
import type { ProblemWork } from '../../src/storage/index.ts';

/** Writes into every count of problems how many of them are solved, once some are tried. */
export function showCounts(work: readonly ProblemWork[]): void {
  const solved = new Set(work.filter(({ progress }) => progress === 'solved').map(({ problem }) => problem));
  for (const count of document.querySelectorAll<HTMLElement>('.count[data-slugs]')) {
    const slugs = count.dataset['slugs']?.split(' ') ?? [];
    const done = slugs.filter((slug) => solved.has(slug)).length;
    count.textContent = done > 0 ? `${done} of ${slugs.length} solved` : plural(slugs.length, 'problem');
    count.closest<HTMLElement>('li')?.style.setProperty('--solved', String(done / slugs.length));
  }
}
