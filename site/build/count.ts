import { html, trusted, type Html } from './html.ts';

/** How many problems these are; `site/shell/counts.ts` adds how many of them are solved. */
export function countOf(slugs: readonly string[], tag: 'span' | 'small' = 'span'): Html {
  const words = slugs.length === 1 ? '1 problem' : `${slugs.length} problems`;
  return html`<${trusted(tag)} class="count" data-slugs="${slugs.join(' ')}">${words}</${trusted(tag)}>`;
}
