import type { Item } from '../core/study/theory.ts';
import type { ItemManifest } from './concept-schema.ts';
import { readKind } from './item-kinds.ts';
import { BOUNDS, type ItemIssue, type ItemProse } from './item-prose.ts';
import { ItemSource, type ItemFiles } from './item-source.ts';
import type { SiteLink } from './prose.ts';

export interface ParsedItem {
  item: Item | null;
  issues: ItemIssue[];
  links: SiteLink[];
  /** Wrong names and, of numeric items, the functions of the `.py` file. */
  functions: string[];
  /** Of a wrong-line item: the line that belongs there. */
  repair: string | null;
  /** Of an order item whose steps are Python: its steps, one after the other. */
  program: string | null;
}

/** Reads one item: its prose in sections, by its kind. */
export function parseItem(concept: string, manifest: ItemManifest, files: ItemFiles): ParsedItem {
  const source = new ItemSource(concept, manifest, files);
  const { written } = source;
  const common = commonFields(concept, manifest, written);
  for (const title of written.sections.doubled)
    written.fault(`The heading "## ${title}" stands twice: keep one.`);
  const { part, ...beside } = readKind(source, manifest);
  const item: Item = { ...common, ...part };
  checkHeadings(item.kind, written);
  if (item.kind !== 'numeric') checkPlaces(written);
  const { issues, links } = written;
  return { item: issues.length === 0 ? item : null, issues, links, ...beside };
}

function commonFields(concept: string, manifest: ItemManifest, written: ItemProse) {
  const { name, version, use, difficulty, seconds, source } = manifest;
  const { stem } = written.sections;
  return {
    id: `${concept}/${name}`,
    version,
    concept,
    use,
    difficulty,
    seconds,
    stemHtml: written.prose('The text before the first heading', stem, BOUNDS.stem),
    explanationHtml: written.prose('"## Explanation"', written.section('Explanation'), BOUNDS.explanation),
    source: source ? { text: source.text, url: source.url ?? null } : null,
  };
}

function checkHeadings(kind: Item['kind'], written: ItemProse): void {
  const known =
    kind === 'free'
      ? ['Right', 'Criteria', 'Explanation']
      : kind === 'prints' || kind === 'numeric'
        ? ['Explanation']
        : ['Right', 'Explanation'];
  for (const title of written.sections.named.keys())
    if (!known.includes(title))
      written.fault(
        `The heading "## ${title}" is not one of this kind's: ${known.map((one) => `"## ${one}"`).join(', ')}${kind === 'free' ? '' : ' and "## Wrong: what is believed"'}.`,
      );
}

function checkPlaces(written: ItemProse): void {
  for (const place of written.places)
    written.fault(`{{${place}}} stands for a drawn number, which only numeric items have.`);
}
