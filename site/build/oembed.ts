import type { Problem } from '../../src/core/problem.ts';

import { html } from './html.ts';

const WIDTH = 720;
const HEIGHT = 640;

/** Where a problem's oEmbed answer is, from the site's root. */
export function oembedPath(slug: string): string {
  return `problems/${slug}/oembed.json`;
}

/**
 * What a place that knows oEmbed (https://oembed.com, version 1.0) needs to frame a problem. `site` is the
 * site's public address, with a slash at its end: such a place has no other to start from.
 */
export function oembedOf({ slug, title, authors }: Problem, site: string): Record<string, string | number> {
  const src = `${site}embed/${slug}/`;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'ml-judge',
    provider_url: site,
    title,
    author_name: authors.join(', '),
    // One line: it is read by machines.
    // prettier-ignore
    html: html`<iframe src="${src}" title="Coding problem: ${title}" width="${WIDTH}" height="${HEIGHT}" loading="lazy" style="border:0" sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox"></iframe>`.toString(),
    width: WIDTH,
    height: HEIGHT,
  };
}
