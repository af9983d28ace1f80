import { leadLinks, renderMarkdown, type MarkdownPlugin } from '../problems/markdown.ts';
import { drawPicture } from './pictures/picture.ts';

/** Stands in prose where the way to the site's root belongs. */
export const SITE_ROOT = '{{site}}';

/** A link inside the site, as authors write it: `problem:dropout`. */
export interface SiteLink {
  kind: 'concept' | 'problem' | 'learn';
  slug: string;
}

export interface Prose {
  html: string;
  /** One sentence for each formula, picture and link that cannot be shown. */
  faults: string[];
  links: SiteLink[];
  /** Names in `{{…}}`. */
  places: string[];
}

const FOLDERS = { concept: 'theory', problem: 'problems', learn: 'learn' } as const;

/**
 * Renders prose of theory: Markdown with formulas, pictures drawn from data, links into the site, and `{{name}}`
 * where a drawn number belongs, in formulas and code, too.
 */
export function renderProse(markdown: string): Prose {
  const faults: string[] = [];
  const links: SiteLink[] = [];
  const places: string[] = [];
  // Formulas and highlighted code take a number for a number, which no name would be.
  const stand = (index: number): string => `8640${String(index).padStart(3, '0')}0468`;
  const text = markdown.replace(/\r\n?/g, '\n').replace(/\{\{([a-z_]\w*)\}\}/gi, (_, name: string) => {
    if (!places.includes(name)) places.push(name);
    return stand(places.indexOf(name));
  });
  const lead = (address: string): string | null => {
    const [, scheme = '', slug = ''] = /^(\w+):(.*)$/.exec(address) ?? [];
    if (!scheme || /^https?$/.test(scheme)) return null;
    if (scheme !== 'concept' && scheme !== 'problem' && scheme !== 'learn') {
      faults.push(
        `The link to "${scheme}:${slug}" leads nowhere. Write https:, or concept:, problem: or learn: with a folder's name.`,
      );
      return null;
    }
    links.push({ kind: scheme, slug });
    return `${SITE_ROOT}${FOLDERS[scheme]}/${slug}/`;
  };
  const { html, formulaErrors } = renderMarkdown(text, [drawPictures(faults), leadLinks(lead)]);
  const finished = html.replace(
    /8640(\d{3})0468/g,
    (_, index: string) => `{{${places[Number(index)] ?? ''}}}`,
  );
  return { html: finished.trim(), faults: [...faults, ...formulaErrors], links, places };
}

/** Draws blocks of `picture`; what is wrong with one goes to the faults. */
function drawPictures(faults: string[]): MarkdownPlugin {
  return (parser) =>
    parser.core.ruler.push('pictures', ({ tokens }) => {
      for (const token of tokens) {
        if (token.type !== 'fence' || token.info.trim() !== 'picture') continue;
        const drawn = drawPicture(token.content);
        if (drawn.kind === 'issues') faults.push(...drawn.messages);
        token.type = 'html_block';
        token.content = drawn.kind === 'issues' ? '' : `${drawn.svg}\n`;
      }
    });
}

/** What a reader reads of HTML, for lengths and comparisons. */
export function plainText(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
