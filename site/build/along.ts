import type { Problem } from '../../src/core/problem.ts';
import { html, type Html } from './html.ts';
import { SHORT_LISTS } from '../lists/page.ts';

type Named = Pick<Problem, 'slug' | 'title'>;

/** How many problems are named after a solve. */
const MOST_NEXT = 3;

/**
 * Below a statement: its mistakes to repair, where it `hasMistakes`, related problems, and those before and after it in its series, where it is part of one,
 * and in the catalogue. `path`: the catalogue, in order.
 */
export function alongThePath(
  slug: string,
  path: readonly Named[],
  related: readonly string[] = [],
  hasMistakes = false,
): Html {
  const lines = seriesOf(slug, path).map(({ title, members, index }) =>
    line(`${title}, ${index + 1} of ${members.length}`, members, index),
  );
  const links = named(related, path).map((one) => linkTo(one));
  if (links.length > 0) lines.unshift(html`<p><span>Related</span>${links}</p>`);
  if (hasMistakes)
    lines.unshift(
      html`<p><span>More of this one</span><a href="../${slug}/?repair">Repair a wrong program</a></p>`,
    );
  const index = path.findIndex((one) => one.slug === slug);
  lines.push(line('All problems', path, index));
  return html`<nav class="along" aria-label="Other problems">${lines}</nav>`;
}

/**
 * After a solve: what comes next in its series and in the catalogue, and what is related. The first of them
 * that is not solved yet is shown, or else the way to all problems.
 */
export function tryNext(slug: string, path: readonly Named[], related: readonly string[]): Html {
  const following = [...seriesOf(slug, path).map(({ members }) => members), path].flatMap(
    (members) => members[members.findIndex((one) => one.slug === slug) + 1] ?? [],
  );
  const next = [...new Set([...following, ...named(related, path)])].slice(0, MOST_NEXT);
  const links = next.map((one) => linkTo(one, html` data-slug="${one.slug}"`));
  return html`<p slot="next" class="try-next">${links}<a href="../../">All problems</a></p>`;
}

function seriesOf(slug: string, path: readonly Named[]) {
  return SHORT_LISTS.filter(({ series }) => series !== undefined)
    .map(({ series: title = '', problems }) => {
      const members = named(problems, path);
      return { title, members, index: members.findIndex((member) => member.slug === slug) };
    })
    .filter(({ members, index }) => index >= 0 && members.length > 1);
}

function named(slugs: readonly string[], path: readonly Named[]): Named[] {
  return slugs.flatMap((slug) => path.find((one) => one.slug === slug) ?? []);
}

function linkTo({ slug, title }: Named, attributes = html``): Html {
  return html`<a href="../${slug}/" ${attributes}>${title}</a>`;
}

function line(title: string, path: readonly Named[], index: number): Html {
  const link = (step: -1 | 1, word: string): Html | '' => {
    const other = path[index + step];
    if (!other) return '';
    const rel = step < 0 ? 'prev' : 'next';
    return html`<a rel="${rel}" href="../${other.slug}/">${word}: ${other.title}</a>`;
  };
  return html`<p><span>${title}</span>${link(-1, 'Before')}${link(1, 'Next')}</p>`;
}
