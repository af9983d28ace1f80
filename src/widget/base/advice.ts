import { TABS, unknownTabs } from '../../core/tabs.ts';
import { adviseAuthor } from './author.ts';
import type { PlacedElement } from './placed-element.ts';

/** Pixels; a narrower element can neither be read nor written in. */
const LEAST_PX = 240;

/** What may stand in an attribute of which there are a few values. */
const CHOICES = {
  theme: ['auto', 'light', 'dark'],
  loading: ['intent', 'click', 'eager'],
  view: ['all', 'editor'],
} as const;

/** Tells the author of a page, in the console, which attributes mean nothing, and where an element has a place that it does not fit; once. */
export function advise(widget: PlacedElement): void {
  for (const words of misspelt(widget)) adviseAuthor(words, widget);
  const observer = new ResizeObserver(() => {
    const box = widget.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) return;
    observer.disconnect();
    const words = wordsFor(widget, box);
    if (words) adviseAuthor(words, widget);
  });
  observer.observe(widget);
}

function misspelt(widget: PlacedElement): string[] {
  const { height, lines, tabs } = widget;
  const words: string[] = [];
  const tell = (name: string, what: string): void =>
    void words.push(`${name}="${widget.getAttribute(name)}": ${what}.`);
  const unknown = unknownTabs(tabs).join(', ');
  if (unknown) tell('tabs', `there is no ${unknown}. The tabs are ${TABS.map(({ id }) => id).join(', ')}`);
  if (height && !isHeight(height)) tell('height', 'write 500 for pixels, a CSS length, 100% or auto');
  if (lines !== null && !(lines > 0)) tell('lines', 'write a number');
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = widget.getAttribute(name);
    if (value !== null && !values.some((one) => one === value)) tell(name, `write ${values.join(' or ')}`);
  }
  return words;
}

const isHeight = (height: string): boolean => /^\d+$/.test(height) || CSS.supports('height', height);

function wordsFor(widget: HTMLElement, { height, right, bottom }: DOMRect): string | null {
  // In its own pixels, whatever it is scaled by.
  const { offsetWidth: width, offsetHeight } = widget;
  if (width < LEAST_PX)
    return `${width} pixels are too narrow, ${LEAST_PX} the least. Give its place more width, or put a link there.`;
  if (offsetHeight < LEAST_PX)
    return `${offsetHeight} pixels are too low, ${LEAST_PX} the least. Give it more, with height="500" or in your styles.`;
  for (let each = widget.parentElement; each && each !== document.body; each = each.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const box = each.getBoundingClientRect();
    const cut =
      (/hidden|clip/.test(overflowY) && bottom > box.bottom + 1 && height > 0) ||
      (/hidden|clip/.test(overflowX) && right > box.right + 1);
    if (cut)
      return 'an element around it cuts it off. Give that one more room, or this one height="100%" to fit into it.';
  }
  return null;
}
