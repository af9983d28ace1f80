import anchor from 'markdown-it-anchor';
import { leadLinks, renderMarkdown, type MarkdownPlugin } from '../../src/problems/markdown.ts';

/** A guide's heading, and the rest as HTML. Headings can be linked to, and links between guides hold. */
export function renderGuide(markdown: string): { title: string; html: string } {
  const [, title = '', text = ''] = /^# (.+)\n([^]*)$/.exec(markdown) ?? [];
  // A block that is a whole file says which.
  const named = text.replace(/^(`{3,}\w+) (\S+)$/gm, '**`$2`**\n\n$1');
  return { title, html: renderMarkdown(named, [headingIds, leadLinks(toGuide)]).html };
}

/** Ids as GitHub makes them, so that links hold in both places. */
const headingIds: MarkdownPlugin = (parser) =>
  parser.use(anchor, {
    level: [2, 3],
    tabIndex: false,
    slugify: (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/\s/g, '-'),
  });

/** The files' links to each other, as links between pages. */
function toGuide(address: string): string | null {
  const [, file, hash = ''] = /^(?:([\w-]+)\.md|\.\.\/docs\/)(#[\w-]*)?$/.exec(address) ?? [];
  if (file) return `../${file}/${hash}`;
  return address.startsWith('../docs/') ? '../' : null;
}
