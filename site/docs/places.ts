import { FRAMEWORKS } from './frameworks.ts';
import {
  block,
  element,
  escapeBraces,
  escapeMdx,
  frame,
  frameAddress,
  hugo,
  jekyll,
  jsxElement,
  JSX_FRAME_STYLE,
  link,
  markdownLink,
  one,
  pageAddress,
  quarto,
  resizerOf,
  script,
  withResizer,
  withScript,
  type Place,
  type Shown,
} from './snippets.ts';

const asMarkdown = one('In the post', markdownLink);
const scriptOf = ({ site }: Shown): string => `${site}embed.js`;

/** Below a heading of Python or JavaScript. */
const quotedString = (text: string): string => JSON.stringify(text);

/** A slide has a height of its own, which the element fills. */
const SLIDE_STYLE = 'style="display:block;height:600px"';

/** An address alone on its line, which such places turn into a card with a title and a picture. */
const asCard = one('On an empty line, then Enter', pageAddress);

/** Everywhere that has been thought of, in the order in which it is offered. */
export const PLACES: readonly Place[] = [
  {
    id: 'html',
    name: 'HTML',
    note: 'Needs nothing but the lines below.',
    width: 720,
    forms: {
      element: one('In the page', withScript),
      frame: one('In the page', withResizer),
      link: one('In the page', link),
    },
  },
  {
    id: 'hugo',
    name: 'Hugo',
    note: 'Needs a shortcode, because Hugo leaves raw HTML in Markdown out.',
    width: 700,
    forms: { element: hugo(withScript), frame: hugo(withResizer), link: asMarkdown },
  },
  {
    id: 'jekyll',
    name: 'Jekyll',
    note: 'Needs an include, so that posts stay short.',
    width: 740,
    forms: { element: jekyll(withScript), frame: jekyll(withResizer), link: asMarkdown },
  },
  {
    id: 'eleventy',
    name: 'Eleventy',
    note: 'Needs nothing: raw HTML in Markdown is kept.',
    width: 700,
    forms: {
      element: one('In the post', (shown) => escapeBraces(withScript(shown))),
      frame: one('In the post', (shown) => escapeBraces(withResizer(shown))),
      link: asMarkdown,
    },
  },
  {
    id: 'mkdocs',
    name: 'MkDocs',
    note: 'Needs the script in mkdocs.yml. The hook of extensions/mkdocs lets fences be exercises.',
    width: 690,
    forms: {
      element: (shown) => [
        { where: 'mkdocs.yml', code: `extra_javascript:\n  - path: ${scriptOf(shown)}\n    type: module` },
        { where: 'In the page', code: block(element(shown)) },
      ],
      frame: (shown) => [
        { where: 'mkdocs.yml', code: `extra_javascript:\n  - ${resizerOf(shown)}` },
        { where: 'In the page', code: block(frame(shown)) },
      ],
      link: one('In the page', markdownLink),
    },
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    note: 'Needs the script in its configuration, and an .mdx page.',
    width: 726,
    forms: {
      element: (shown) => [
        {
          where: 'docusaurus.config.js, in the configuration',
          code: `scripts: [{ src: ${quotedString(scriptOf(shown))}, type: 'module' }],`,
        },
        { where: 'In the .mdx page', code: jsxElement(shown) },
      ],
      frame: (shown) => [
        {
          where: 'docusaurus.config.js, in the configuration',
          code: `scripts: [${quotedString(resizerOf(shown))}],`,
        },
        { where: 'In the .mdx page', code: escapeMdx(frame(shown, JSX_FRAME_STYLE)) },
      ],
      link: one('In the .mdx page', markdownLink),
    },
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    note: 'Needs to be told that the tag is no component of Vue’s, and ClientOnly around it.',
    width: 688,
    forms: {
      element: (shown) => [
        {
          where: '.vitepress/config.js, in the configuration',
          code: `head: [['script', { type: 'module', src: ${quotedString(scriptOf(shown))} }]],
vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ml-') } } },`,
        },
        {
          where: 'In the page',
          code: `<ClientOnly>\n${escapeBraces(element(shown))}\n</ClientOnly>`,
        },
      ],
      frame: (shown) => [
        {
          where: '.vitepress/config.js, in the configuration',
          code: `head: [['script', { src: ${quotedString(resizerOf(shown))} }]],`,
        },
        { where: 'In the page', code: escapeBraces(block(frame(shown))) },
      ],
      link: one('In the page', markdownLink),
    },
  },
  {
    id: 'astro',
    name: 'Astro',
    note: 'Needs is:inline, which keeps Astro from bundling the script.',
    width: 720,
    forms: {
      element: one('In an .astro page or layout', (shown) => {
        const tag = script(shown).replace('<script', '<script is:inline');
        return `${tag}\n${escapeMdx(element(shown))}`;
      }),
      frame: one('In an .astro page or layout', (shown) =>
        escapeMdx(withResizer(shown).replace('<script', '<script is:inline')),
      ),
      link: one('In a Markdown page', markdownLink),
    },
  },
  {
    id: 'sphinx',
    name: 'Sphinx',
    note: 'Needs the script in conf.py, and a raw block in the page.',
    width: 700,
    forms: {
      element: (shown) => [
        {
          where: 'conf.py',
          code: `html_js_files = [(${quotedString(scriptOf(shown))}, {"type": "module"})]`,
        },
        { where: 'In a page of reStructuredText', code: rawBlock(element(shown)) },
        { where: 'or in one of MyST', code: mystBlock(element(shown)) },
      ],
      frame: (shown) => [
        { where: 'conf.py', code: `html_js_files = [${quotedString(resizerOf(shown))}]` },
        { where: 'In a page of reStructuredText', code: rawBlock(frame(shown)) },
        { where: 'or in one of MyST', code: mystBlock(frame(shown)) },
      ],
      link: one('In a page of MyST', markdownLink),
    },
  },
  {
    id: 'jupyter-book',
    name: 'Jupyter Book',
    note: 'Needs the script in _config.yml (version 1).',
    width: 700,
    forms: {
      element: (shown) => [
        {
          where: '_config.yml',
          code: `sphinx:\n  config:\n    html_js_files:\n      - [${quotedString(scriptOf(shown))}, { type: module }]`,
        },
        { where: 'In the page', code: mystBlock(element(shown)) },
      ],
      frame: (shown) => [
        {
          where: '_config.yml',
          code: `sphinx:\n  config:\n    html_js_files:\n      - ${quotedString(resizerOf(shown))}`,
        },
        { where: 'In the page', code: mystBlock(frame(shown)) },
      ],
      link: one('In the page', markdownLink),
    },
  },
  {
    id: 'notebook',
    name: 'Jupyter notebook',
    note: 'Needs a frame: notebooks let no scripts run that are not theirs.',
    width: 800,
    forms: {
      frame: one('In a code cell', (shown) => {
        const address = quotedString(frameAddress(shown));
        return `from IPython.display import IFrame\nIFrame(${address}, width="100%", height=640)`;
      }),
      link: one('In a Markdown cell', markdownLink),
    },
  },
  {
    id: 'quarto',
    name: 'Quarto',
    note: 'Shown in HTML documents. The extension of extensions/quarto lets blocks be exercises.',
    width: 800,
    forms: {
      element: one('In the .qmd document', (shown) => quarto(withScript(shown))),
      frame: one('In the .qmd document', (shown) => quarto(withResizer(shown))),
      link: one('In the .qmd document', markdownLink),
    },
  },
  {
    id: 'reveal',
    name: 'reveal.js',
    note: 'Needs a slide of its own, and most of its 700 pixels of height.',
    width: 960,
    forms: {
      element: (shown) => [
        { where: 'Once, in the head', code: script(shown) },
        { where: 'The slide', code: `<section>\n${element(shown, SLIDE_STYLE)}\n</section>` },
      ],
      frame: one('The slide', (shown) => {
        const style = 'style="width:100%;height:600px;border:0"';
        return `<section>\n${frame(shown, style)}\n<script src="${resizerOf(shown)}" defer></script>\n</section>`;
      }),
      link: one('In a slide', link),
    },
  },
  ...FRAMEWORKS,
  {
    id: 'wordpress',
    name: 'WordPress',
    note: 'WordPress.com, and authors who may not post scripts, lose the script: choose the link there.',
    width: 650,
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
    width: 720,
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
    width: 710,
    forms: {
      frame: one('On an empty line', frameAddress),
      link: one('Anywhere', pageAddress),
    },
  },
  {
    id: 'substack',
    name: 'Substack',
    note: 'Takes no scripts and no frames: a link becomes a card that leads to the problem.',
    width: 728,
    forms: { link: asCard },
  },
  {
    id: 'medium',
    name: 'Medium',
    note: 'Takes no scripts and no frames: a link becomes a card that leads to the problem.',
    width: 680,
    forms: { link: asCard },
  },
];

const rawBlock = (html: string): string => `.. raw:: html\n\n${html.replace(/^/gm, '   ')}`;

const mystBlock = (html: string): string => `\`\`\`{raw} html\n${html}\n\`\`\``;
