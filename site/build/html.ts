/**
 * HTML of the site's pages. Whatever stands in a template is escaped unless it is HTML already, so that nobody can
 * forget it: a page's parts have the type `Html`, and a string is none.
 */
import { escapeHtml } from '../../src/problems/highlight.ts';

/** HTML that is safe to insert. Made by `html`, or of HTML that came from elsewhere by `trusted`. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** For the end of the way, where a document is written. */
  toString(): string {
    return this.#text;
  }
}

type Part = Html | string | number | readonly Html[];

/** A template whose parts are escaped, in text and in attributes between double quotes; lists follow one another. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.reduce((text, next, index) => text + written(parts[index - 1] ?? '') + next));
}

/** HTML that was made safe elsewhere: Markdown that is rendered, code that is highlighted, our own constants. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** One after another, with `between` between them. */
export function joined(items: readonly Html[], between: string): Html {
  return new Html(items.join(escapeHtml(between)));
}

function written(part: Part): string {
  if (part instanceof Html) return part.toString();
  return typeof part === 'object' ? part.join('') : escapeHtml(String(part));
}
