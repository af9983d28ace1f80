/** Every page from a small phone to a 4K screen: nothing sticks out, and lines can be read. */
import { expect, test, type Page } from '@playwright/test';
import { ALL_PAGES, fileNameOf, openPage } from '../support/site-pages.ts';

const WIDTHS = [360, 768, 1440, 3840];

/** WCAG 1.4.8 asks for no more: https://www.w3.org/WAI/WCAG22/Understanding/visual-presentation.html */
const MOST_CHARACTERS = 80;

/** So many may have more: letters differ in width, those of code most. */
const SHARE_OF_LONGER = 0.1;

/** The lines of running text that are shown, but for the last of each paragraph. */
function linesOfProse(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const block of root.querySelectorAll<HTMLElement>('p, li, dd, blockquote'))
        if (block.checkVisibility({ visibilityProperty: true }))
          for (const column of columnsOf(block)) lines.push(...linesOf(column).slice(0, -1));
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
    };
    // What stands side by side is no line.
    const columnsOf = (block: Element): Element[] =>
      /grid|flex/.test(getComputedStyle(block).display) ? [...block.children].flatMap(columnsOf) : [block];
    const linesOf = (block: Element): string[] => {
      const found: string[] = [];
      let bottom = -Infinity;
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const owner = text.parentElement?.closest('p, li, dd, blockquote, pre, table, svg, math');
        if (owner !== block && !(owner?.contains(block) ?? false)) continue;
        for (const { index, 0: word } of (text.nodeValue ?? '').matchAll(/\s*\S+/g)) {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const box = [...range.getClientRects()].at(-1);
          if (!box) continue;
          if (box.top >= bottom - 1) found.push('');
          bottom = Math.max(bottom, box.bottom);
          found.push((found.pop() ?? '') + word.replace(/\s+/g, ' '));
        }
      }
      return found;
    };
    visit(document);
    return lines.map((line) => line.trim());
  });
}

/** What is wider than its place and can be moved sideways, but for code and for tables. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (element.matches('pre, textarea, .cm-scroller, .table-scroll, .formula')) continue;
        const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
        if ((scrolls || element === document.documentElement) && element.scrollWidth > element.clientWidth)
          found.push(`${element.localName}.${element.className}`);
      }
    };
    visit(document);
    return found;
  });
}

for (const path of ALL_PAGES) {
  test(`/${path} is well set from a phone to a 4K screen`, async ({ page }) => {
    await openPage(page, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 700 ? 780 : Math.round(width * 0.6) });
      await page.screenshot({ path: `test-results/sizes/${fileNameOf(path)}-${width}.png` });
      expect(await sticksOut(page), `${width} px`).toEqual([]);
      const lines = await linesOfProse(page);
      const longer = lines.filter((line) => line.length > MOST_CHARACTERS);
      expect(longer.length, longer.join('\n')).toBeLessThanOrEqual(lines.length * SHARE_OF_LONGER);
    }
  });
}
