import type { Draw, Item } from '../core/study/theory.ts';

/**
 * Questions as a text file that Anki imports: one card a line, front, back and tags with tabs between them, in HTML
 * (docs.ankiweb.net, "Text Files"). `site`: the address that links lead to.
 */
export function ankiFile(items: readonly Item[], site: string): string {
  const head = ['#separator:tab', '#html:true', '#deck:ml-judge', '#tags column:4', '#guid column:1'];
  const cards = items.map((item) => {
    // Numbers of one draw: a card has no others.
    const draw = item.kind === 'numeric' ? (item.draws[0] ?? null) : null;
    const [front, back] = [frontOf(item), `${backOf(item, draw)}${item.explanationHtml}`];
    const cells = [item.id, filled(front, draw, site), filled(back, draw, site), `ml-judge::${item.concept}`];
    return cells.map(inOneLine).join('\t');
  });
  return `${[...head, ...cards].join('\n')}\n`;
}

/** What is asked, with what there is to choose from in the order of the alphabet, which tells nothing. */
function frontOf(item: Item): string {
  switch (item.kind) {
    case 'choice':
      return `${item.stemHtml}${list('ul', sorted([item.rightHtml, ...answersOf(item.wrong)]))}`;
    case 'order':
      return `${item.stemHtml}${list('ul', sorted([...item.steps, ...answersOf(item.wrong)]))}`;
    case 'prints':
      return `${item.stemHtml}${item.codeHtml}`;
    case 'wrong-line':
      return `${item.stemHtml}${list('ol', item.lines)}`;
    case 'numeric':
    case 'free':
      return item.stemHtml;
    default:
      return item satisfies never;
  }
}

function backOf(item: Item, draw: Draw | null): string {
  switch (item.kind) {
    case 'choice':
      return item.rightHtml;
    case 'numeric':
      return `<p><b>${draw?.shown['answer'] ?? ''}${item.unit ? ` ${item.unit}` : ''}</b></p>`;
    case 'order':
      return list('ol', item.steps);
    case 'prints':
      return `<pre>${escaped(item.output)}</pre>`;
    case 'wrong-line':
      return `<p>Line ${item.line}:</p>${item.fixHtml}`;
    case 'free':
      return item.modelHtml;
    default:
      return item satisfies never;
  }
}

const answersOf = (wrong: readonly { answer: string }[]): string[] => wrong.map(({ answer }) => answer);
const sorted = (texts: readonly string[]): string[] =>
  [...texts].sort((a, b) => withoutTags(a).localeCompare(withoutTags(b), 'en'));
const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, '');
const list = (kind: 'ol' | 'ul', entries: readonly string[]): string =>
  `<${kind}>${entries.map((entry) => `<li>${entry}</li>`).join('')}</${kind}>`;

/** Pictures take their colours from the site: a card has their description. */
const PICTURE = /<figure class="picture[^>]*><svg [^>]*aria-label="([^"]*)"[^]*?<\/figure>/g;

function filled(prose: string, draw: Draw | null, site: string): string {
  return prose
    .replace(PICTURE, (_, alt: string) => `<p><i>Picture: ${alt}</i></p>`)
    .replaceAll('{{site}}', escaped(site))
    .replace(/\{\{(\w+)\}\}/g, (place, name: string) => escaped(draw?.shown[name] ?? place));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A card is one line: line ends stay in code, as HTML's own. */
function inOneLine(text: string): string {
  return text.replaceAll('\t', '&#9;').replace(/\r?\n/g, '&#10;');
}
