import { SITE_BASE } from '../core/site-base.ts';

/** Whether the page is the site's own, and not one that embeds the element. */
export const atHome = (): boolean => document.baseURI.startsWith(SITE_BASE);
