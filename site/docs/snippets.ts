/** What an author pastes to show a problem or code: the lines that `places.ts` puts together for each place. */
export const FORMS = { element: 'Part of the page', frame: 'Frame', link: 'Link' } as const;
/** What is chosen for code in place of a problem. */
export const CODE = 'code';
/** What is chosen for questions on a concept in place of a problem. */
export const QUIZ = 'quiz';
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
  /** Code to run, in place of a problem. */
  code?: string;
  /** Slug of a concept with questions, in place of a problem; `title` is its. */
  concept?: string;
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
  /** In one line: what it takes there. */
  note: string;
  /** How wide a column of text commonly is there, in CSS pixels. */
  width: number;
  forms: Partial<Record<Form, (shown: Shown) => Snippet[]>>;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const escapeMarkdown = (text: string): string => text.replace(/[\\[\]*_`]/g, '\\$&').replaceAll('<', '&lt;');

/** Braces begin an expression in MDX, and a tag in Liquid and Hugo. */
export const escapeBraces = (html: string): string => html.replace(/\{/g, '&#123;').replace(/\}/g, '&#125;');

/** The problem alone on a page: for frames. */
export function frameAddress({ site, problem, src, theme }: Shown): string {
  const url = new URL(problem ? `embed/${problem}/` : 'embed/', site);
  if (!problem) url.searchParams.set('src', src);
  if (theme !== 'auto') url.searchParams.set('theme', theme);
  return url.href;
}

/** The page that a link leads to. */
export function pageAddress(shown: Shown): string {
  if (shown.concept) return new URL(`theory/${shown.concept}/`, shown.site).href;
  return shown.problem
    ? new URL(`problems/${shown.problem}/`, shown.site).href
    : frameAddress({ ...shown, theme: 'auto' });
}

/** The words of a link, or of the picture in it. */
export function invitation({ title, concept }: Shown): string {
  if (concept) return `Questions on “${title}”`;
  return title ? `Solve “${title}” in your browser` : 'Solve the problem in your browser';
}

/** A picture of the words “Solve it in your browser”, and its size in CSS pixels. */
export const badge = ({ site }: Pick<Shown, 'site'>) => ({
  src: `${site}badge.svg`,
  width: 196,
  height: 28,
});

export const script = ({ site }: Shown): string =>
  `<script type="module" src="${escape(site)}embed.js"></script>`;

const anchor = (shown: Shown, content: string): string =>
  `<a href="${escape(pageAddress(shown))}">${content}</a>`;

/** What feeds and readers without JavaScript see of the element. */
const fallback = (shown: Shown): string => anchor(shown, `${escape(invitation(shown))} →`);

export function link(shown: Shown): string {
  if (shown.concept) return fallback(shown);
  const { src, width, height } = badge(shown);
  const size = `width="${width}" height="${height}"`;
  return anchor(shown, `<img src="${escape(src)}" alt="${escape(invitation(shown))}" ${size} />`);
}

export function markdownLink(shown: Shown): string {
  const alt = escapeBraces(escapeMarkdown(invitation(shown)));
  const target = pageAddress(shown).replace(/[()]/g, encodeURIComponent);
  if (shown.concept) return `[${alt} →](${target})`;
  return `[![${alt}](${badge(shown).src})](${target})`;
}

/** Its height before the element is there, too: nothing below it jumps. */
export function element(shown: Shown, style = styleOf(shown)): string {
  if (shown.code !== undefined) return snippet(shown, `<pre>${preformatted(shown.code)}</pre>`);
  if (shown.concept)
    return `<ml-quiz concept="${shown.concept}" theme="${shown.theme}" ${style}>${fallback(shown)}</ml-quiz>`;
  const which = shown.problem ? `problem="${shown.problem}"` : `src="${escape(shown.src)}"`;
  return `<ml-problem ${which} theme="${shown.theme}" ${style}>${fallback(shown)}</ml-problem>`;
}

/** A problem scrolls inside; questions grow with their explanations. */
const styleOf = ({ concept }: Shown): string =>
  concept
    ? `style="display:block;min-height:min(90vh,max(30em,49em - 40vw))"`
    : `style="display:block;height:min(36em,90vh)"`;

function snippet({ theme, code = '' }: Shown, inside: string): string {
  const session = /^# session: *([\w-]+)/.exec(code)?.[1];
  return `<ml-run${session ? ` session="${session}"` : ''} theme="${theme}">${inside}</ml-run>`;
}

/** A blank line would end the block in Markdown: its line end is written out. */
const preformatted = (code: string): string => escape(code.trim()).replace(/\n[ \t]*(?=\n)/g, '&#10;');

/** The element in JSX and its relatives, where braces are expressions and whitespace is not kept. */
export function jsxElement(shown: Shown): string {
  const style = shown.concept ? JSX_QUIZ_STYLE : JSX_ELEMENT_STYLE;
  if (shown.code === undefined) return escapeMdx(element(shown, style));
  const literal = shown.code
    .trim()
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .replace(/\n[ \t]*(?=\n)/g, '\\n');
  return snippet(shown, `<pre>{\`${literal}\`}</pre>`);
}

/** Braces of a title or an address are text; those of `style` are the language's. */
export function escapeMdx(jsx: string): string {
  return jsx.replace(/style=\{\{.*?\}\}|[{}]/g, (match) => (match.length > 1 ? match : escapeBraces(match)));
}

/** Markdown leaves a block alone that begins with a `div` and has no blank line. */
export const block = (html: string): string => `<div>\n${html}\n</div>`;

export function frame(shown: Shown, style = `style="width:100%;height:640px;border:0"`): string {
  const title = shown.title ? `Coding problem: ${shown.title}` : 'Coding problem';
  return `<iframe src="${escape(frameAddress(shown))}" title="${escape(title)}" loading="lazy" ${style} sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

/** What gives frames the height they ask for. */
export const resizerOf = ({ site }: Shown): string => `${site}frame-resize.js`;

const resizer = (shown: Shown): string => `<script src="${escape(resizerOf(shown))}"></script>`;

const JSX_ELEMENT_STYLE = `style={{ display: 'block', height: 'min(36em, 90vh)' }}`;
const JSX_QUIZ_STYLE = `style={{ display: 'block', minHeight: 'min(90vh, max(30em, 49em - 40vw))' }}`;
export const JSX_FRAME_STYLE = `style={{ width: '100%', height: 640, border: 0 }}`;

export const one = (where: string, code: (shown: Shown) => string) => (shown: Shown) => [
  { where, code: code(shown) },
];

export const withScript = (shown: Shown): string => `${script(shown)}\n${block(element(shown))}`;
export const withResizer = (shown: Shown): string => `${frame(shown)}\n${resizer(shown)}`;

export const quarto = (html: string): string => `\`\`\`{=html}\n${html}\n\`\`\``;

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
    shown.problem && shown.code === undefined && !shown.concept
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

export const hugo = (make: (shown: Shown) => string) =>
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

export const jekyll = (make: (shown: Shown) => string) =>
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
