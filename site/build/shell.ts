import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { html, joined, type Html } from './html.ts';
import { offlineSign, siteFooter } from './footer.ts';
import { SECTIONS, type BodyClass } from './sections.ts';

const DOCUMENT_PATH = resolve(import.meta.dirname, '../../index.html');
const FIRST_PAINT_PATH = resolve(import.meta.dirname, '../shell/first-paint.js');

/** A page, before Vite puts the built assets in. Addresses that begin with `/` are Vite's to rewrite. */
export interface Page {
  title: string;
  description: string;
  /** From the page to the site's root, for example `../../`. */
  root: string;
  bodyClass: BodyClass;
  /** The page's own module. */
  script: string;
  /** More for `head`, in lines that begin with a line break. */
  head?: Html;
  /** HTML inside `body`. */
  body: Html;
}

const INSTALLABLE = html` <link rel="manifest" href="/site.webmanifest" />
  <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png" />`;

/** An array with one cell wrong. */
const MARK = html`<svg viewBox="0 0 22 22" aria-hidden="true">
  <path
    fill="currentColor"
    opacity=".28"
    d="${[0, 8, 16].flatMap((y) => [0, 8, 16].map((x) => (x === 8 && y === 8 ? '' : `M${x} ${y}h6v6h-6z`))).join('')}"
  />
  <path class="wrong" d="M8 8h6v6H8z" />
</svg>`;

/** Inlined into every page: the chosen theme, before anything is painted. */
export function firstPaint(): string {
  return readFileSync(FIRST_PAINT_PATH, 'utf8').trim();
}

/** A whole HTML document: `index.html` with the page's parts in it. */
export function renderPage({ title, description, head = html``, script, bodyClass, body }: Page): string {
  const parts = new Map<string, Html | string>([
    ['title', html`${title}`],
    ['description', html`${description}`],
    ['head', html`${bodyClass === 'frame-page' ? '' : INSTALLABLE}${head}`],
    ['script', script],
    ['bodyClass', bodyClass],
    ['body', body],
  ]);
  return readFileSync(DOCUMENT_PATH, 'utf8')
    .replace(/^<!-- .* -->\n/m, '')
    .replace(/(?: *<!--)?\{\{(\w+)\}\}(?:-->)?/g, (place, name: string) => String(parts.get(name) ?? place))
    .replace('<script src="/site/shell/first-paint.js"></script>', () => `<script>${firstPaint()}</script>`);
}

/** A page with the site's header and footer. `packages`: what the library's problems import beside NumPy. */
export function renderSitePage({
  main,
  packages,
  ...page
}: Omit<Page, 'body'> & { main: Html; packages: readonly string[] }): string {
  return renderPage({ ...page, body: withHeader(page, main, packages) });
}

/** What stands above, around and below `main` on every page but the bare widget. */
export function withHeader(
  page: Pick<Page, 'root' | 'bodyClass'>,
  main: Html,
  packages: readonly string[] = [],
): Html {
  const links = SECTIONS.flatMap((section) => {
    if (!('navigation' in section)) return [];
    const current = page.bodyClass === `${section.name}-page` ? html` aria-current="page"` : '';
    return html`<a href="${page.root}${section.navigation.to}" ${current}>${section.navigation.label}</a>`;
  });
  // A problem has the sheet of shortcuts in its workspace, and below it no room for a footer when it is wide.
  const last =
    page.bodyClass === 'problem-page' ? offlineSign(packages) : html`<ml-shortcuts></ml-shortcuts>`;
  return html` <a class="skip-link" href="#main">Skip to the content</a>
    <header class="site-header">
      <a class="brand" href="${page.root}">${MARK}ml-judge</a>
      <nav aria-label="Site">${joined(links, '\n        ')}</nav>
      <button class="new-version" type="button" hidden>New version: reload</button>
      ${last}
      <button class="theme-toggle" type="button" hidden></button>
    </header>
    <main id="main" ${page.bodyClass === 'problem-page' ? '' : html` class="site-main"`}>${main}</main>
    ${siteFooter(page.root, packages)}`;
}
