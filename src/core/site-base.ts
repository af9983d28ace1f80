/**
 * The address of the site's root, with a slash at its end. Everything the site fetches is relative to
 * it, so that the built site works from any path of any host, and the element from any page. Read it when
 * it is needed: a page may say that its site is elsewhere.
 */
export let SITE_BASE: string = import.meta.env.DEV
  ? import.meta.url.replace(/src\/core\/.*$/, '')
  : // Built chunks are in assets/, but for embed.js, which is at the root.
    import.meta.url.replace(/(?:assets\/)?[^/]*$/, '');

/** What a page that uses the npm package has to say. */
export interface Configuration {
  /** The whole address of a built site of the same version, which has the problems and Python. */
  baseUrl: string | URL;
}

/** Says where problems and Python are fetched from. To be called before the first problem is shown. */
export function configure({ baseUrl }: Configuration): void {
  const { href } = new URL(baseUrl);
  SITE_BASE = href.endsWith('/') ? href : `${href}/`;
}
