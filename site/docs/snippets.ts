/** What an author pastes to show a problem: one table of places, from which every snippet is made. */
export const FORMS = { element: 'Part of the page', frame: 'Frame', link: 'Link' } as const;
export type Form = keyof typeof FORMS;

/** What is to be shown. */
export interface Shown {
  /** Of the site that the problem comes from, with a slash at its end. */
  site: string;
  /** Slug of a problem of that site; empty for a package of one's own. */
  problem: string;
  /** Address of a package of one's own; counts where `problem` is empty. */
  src: string;
  /** Empty where nobody knows it. */
  title: string;
  theme: 'auto' | 'light' | 'dark';
}

/** Some lines, and where they go. */
export interface Snippet {
  where: string;
  code: string;
}

/** Somewhere a problem may be shown. A form that is missing does not work there. */
export interface Place {
  id: string;
  name: string;
  /** What its author should know beforehand; may be empty. */
  note: string;
  forms: Partial<Record<Form, (shown: Shown) => Snippet[]>>;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const escapeMarkdown = (text: string): string => text.replace(/[\\[\]*_`]/g, '\\$&').replaceAll('<', '&lt;');

/** Braces begin an expression in MDX, and a tag in Liquid and Hugo. */
const escapeBraces = (html: string): string => html.replace(/\{/g, '&#123;').replace(/\}/g, '&#125;');

/** The problem alone on a page: for frames. */
export function frameAddress({ site, problem, src, theme }: Shown): string {
  const url = new URL(problem ? `embed/${problem}/` : 'embed/', site);
  if (!problem) url.searchParams.set('src', src);
  if (theme !== 'auto') url.searchParams.set('theme', theme);
  return url.href;
}

/** The page that a link leads to. */
export function pageAddress(shown: Shown): string {
  return shown.problem
    ? new URL(`problems/${shown.problem}/`, shown.site).href
    : frameAddress({ ...shown, theme: 'auto' });
}

/** The words of a link, or of the picture in it. */
export const invitation = ({ title }: Shown): string =>
  title ? `Solve “${title}” in your browser` : 'Solve the problem in your browser';

/** A picture of the words “Solve it in your browser”, and its size in CSS pixels. */
export const badge = ({ site }: Pick<Shown, 'site'>) => ({
  src: `${site}badge.svg`,
  width: 196,
  height: 28,
});

const script = ({ site }: Shown): string => `<script type="module" src="${escape(site)}embed.js"></script>`;

const anchor = (shown: Shown, content: string): string =>
  `<a href="${escape(pageAddress(shown))}">${content}</a>`;

/** What feeds and readers without JavaScript see of the element. */
const fallback = (shown: Shown): string => anchor(shown, `${escape(invitation(shown))} →`);

function link(shown: Shown): string {
  const { src, width, height } = badge(shown);
  const size = `width="${width}" height="${height}"`;
  return anchor(shown, `<img src="${escape(src)}" alt="${escape(invitation(shown))}" ${size} />`);
}

function markdownLink(shown: Shown): string {
  const alt = escapeBraces(escapeMarkdown(invitation(shown)));
  const target = pageAddress(shown).replace(/[()]/g, encodeURIComponent);
  return `[![${alt}](${badge(shown).src})](${target})`;
}

/** Its height before the element is there, too: nothing below it jumps. */
function element(shown: Shown, style = `style="display:block;height:min(36em,90vh)"`): string {
  const which = shown.problem ? `problem="${shown.problem}"` : `src="${escape(shown.src)}"`;
  return `<ml-problem ${which} theme="${shown.theme}" ${style}>${fallback(shown)}</ml-problem>`;
}

/** Markdown leaves a block alone that begins with a `div` and has no blank line. */
const block = (html: string): string => `<div>\n${html}\n</div>`;

function frame(shown: Shown, style = `style="width:100%;height:640px;border:0"`): string {
  const title = shown.title ? `Coding problem: ${shown.title}` : 'Coding problem';
  return `<iframe src="${escape(frameAddress(shown))}" title="${escape(title)}" loading="lazy" ${style} sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

const resizer = ({ site }: Shown): string => `<script src="${escape(site)}frame-resize.js"></script>`;

const JSX_ELEMENT_STYLE = `style={{ display: 'block', height: 'min(36em, 90vh)' }}`;
const JSX_FRAME_STYLE = `style={{ width: '100%', height: 640, border: 0 }}`;

const one = (where: string, code: (shown: Shown) => string) => (shown: Shown) => [
  { where, code: code(shown) },
];

const withScript = (shown: Shown): string => `${script(shown)}\n${block(element(shown))}`;
const withResizer = (shown: Shown): string => `${frame(shown)}\n${resizer(shown)}`;

const quarto = (html: string): string => `\`\`\`{=html}\n${html}\n\`\`\``;

/** A template's text in which the shown problem's own words are left out. */
const PARAMETER: Pick<Shown, 'problem' | 'src' | 'title'> = { problem: 'SLUG', src: '', title: 'TITLE' };

/** A shortcode or include for any problem of the site, and its use; for a package of one's own, the lines themselves. */
function reusable(
  make: (shown: Shown) => string,
  template: { where: string; slug: string; title: string },
  use: { where: string; code: (shown: Shown) => string },
  raw: string,
) {
  return (shown: Shown): Snippet[] =>
    shown.problem
      ? [
          {
            where: template.where,
            code: make({ ...shown, ...PARAMETER })
              .replaceAll('SLUG', template.slug)
              .replaceAll('TITLE', template.title),
          },
          { where: use.where, code: use.code(shown) },
        ]
      : [{ where: raw, code: escapeBraces(make(shown)) }];
}

const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&');

const hugo = (make: (shown: Shown) => string) =>
  reusable(
    make,
    {
      where: 'layouts/shortcodes/ml-problem.html',
      slug: '{{ .Get 0 }}',
      title: '{{ .Get 1 }}',
    },
    {
      where: 'In the post',
      code: ({ problem, title }) => `{{< ml-problem "${problem}" "${quoted(title)}" >}}`,
    },
    'layouts/shortcodes/ml-problem.html, used as {{< ml-problem >}}',
  );

const jekyll = (make: (shown: Shown) => string) =>
  reusable(
    make,
    {
      where: '_includes/ml-problem.html',
      slug: '{{ include.problem }}',
      title: '{{ include.title | escape }}',
    },
    {
      where: 'In the post',
      code: ({ problem, title }) =>
        `{% include ml-problem.html problem="${problem}" title="${title.replaceAll('"', '\\"')}" %}`,
    },
    '_includes/ml-problem.html, used as {% include ml-problem.html %}',
  );

const asMarkdown = one('In the post', markdownLink);

/** Everywhere that has been thought of, in the order in which it is offered. */
export const PLACES: readonly Place[] = [
  {
    id: 'html',
    name: 'HTML',
    note: '',
    forms: {
      element: one('In the page', withScript),
      frame: one('In the page', withResizer),
      link: one('In the page', link),
    },
  },
  {
    id: 'hugo',
    name: 'Hugo',
    note: 'A shortcode, because Hugo leaves raw HTML in Markdown out.',
    forms: { element: hugo(withScript), frame: hugo(withResizer), link: asMarkdown },
  },
  {
    id: 'jekyll',
    name: 'Jekyll',
    note: '',
    forms: { element: jekyll(withScript), frame: jekyll(withResizer), link: asMarkdown },
  },
  {
    id: 'mkdocs',
    name: 'MkDocs',
    note: '',
    forms: {
      element: (shown) => [
        { where: 'mkdocs.yml', code: `extra_javascript:\n  - path: ${shown.site}embed.js\n    type: module` },
        { where: 'In the page', code: block(element(shown)) },
      ],
      frame: (shown) => [
        { where: 'mkdocs.yml', code: `extra_javascript:\n  - ${shown.site}frame-resize.js` },
        { where: 'In the page', code: block(frame(shown)) },
      ],
      link: one('In the page', markdownLink),
    },
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    note: '',
    forms: {
      element: (shown) => [
        {
          where: 'docusaurus.config.js, in the configuration',
          code: `scripts: [{ src: ${JSON.stringify(`${shown.site}embed.js`)}, type: 'module' }],`,
        },
        { where: 'In the .mdx page', code: escapeMdx(element(shown, JSX_ELEMENT_STYLE)) },
      ],
      frame: (shown) => [
        {
          where: 'docusaurus.config.js, in the configuration',
          code: `scripts: [${JSON.stringify(`${shown.site}frame-resize.js`)}],`,
        },
        { where: 'In the .mdx page', code: escapeMdx(frame(shown, JSX_FRAME_STYLE)) },
      ],
      link: one('In the .mdx page', markdownLink),
    },
  },
  {
    id: 'quarto',
    name: 'Quarto',
    note: 'Shown in HTML documents; other formats leave the block out.',
    forms: {
      element: one('In the .qmd document', (shown) => quarto(withScript(shown))),
      frame: one('In the .qmd document', (shown) => quarto(withResizer(shown))),
      link: one('In the .qmd document', markdownLink),
    },
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    note: 'WordPress.com, and authors who may not post scripts, lose the script: choose the link there.',
    forms: {
      element: one('In a “Custom HTML” block', withScript),
      frame: one('In a “Custom HTML” block', withResizer),
      link: one('In a “Custom HTML” block', link),
    },
  },
  {
    id: 'ghost',
    name: 'Ghost',
    note: 'E-mail newsletters show the link inside the tag.',
    forms: {
      element: one('In an HTML card', withScript),
      frame: one('In an HTML card', withResizer),
      link: one('In an HTML card', link),
    },
  },
  {
    id: 'notion',
    name: 'Notion',
    note: 'Paste it on an empty line and choose “Embed”.',
    forms: {
      frame: one('On an empty line', frameAddress),
      link: one('Anywhere', pageAddress),
    },
  },
];

/** Braces of a title or an address are text; those of `style` are the language's. */
function escapeMdx(jsx: string): string {
  return jsx.replace(/style=\{\{.*?\}\}|[{}]/g, (match) => (match.length > 1 ? match : escapeBraces(match)));
}
