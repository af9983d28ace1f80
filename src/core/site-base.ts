/**
 * The address of the site's root, with a slash at its end. Everything the site fetches is relative to
 * it, so that the built site works from any path of any host, and the element from any page.
 */
export const SITE_BASE: string = import.meta.env.DEV
  ? import.meta.url.replace(/src\/core\/.*$/, '')
  : // Built chunks are in assets/, but for embed.js, which is at the root.
    import.meta.url.replace(/(?:assets\/)?[^/]*$/, '');
