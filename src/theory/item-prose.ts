import type { Misconception } from '../core/study/theory.ts';
import { plainText, renderProse, type SiteLink } from './prose.ts';
import { splitSections, type Sections, type WrongSection } from './sections.ts';

/** Lengths in characters, as a reader reads them. */
export const BOUNDS = {
  stem: [15, 900],
  option: [1, 260],
  refutation: [40, 600],
  explanation: [120, 2000],
  model: [80, 1500],
  name: [4, 90],
} as const;

/** What is wrong, and in which of an item's files: its `.md`, its `.py`, `concept.json` or `drawn.json`. */
export interface ItemIssue {
  file: 'md' | 'py' | 'json' | 'drawn';
  message: string;
}

/** The prose of an item, read part by part: what is wrong with it, where it links to and what it leaves open. */
export class ItemProse {
  readonly sections: Sections;
  readonly issues: ItemIssue[] = [];
  readonly links: SiteLink[] = [];
  /** Names in `{{…}}`. */
  readonly places = new Set<string>();

  constructor(markdown: string) {
    this.sections = splitSections(markdown);
  }

  fault(message: string, file: ItemIssue['file'] = 'md'): void {
    this.issues.push({ file, message });
  }

  /** The wrong answers, each read by `read`, which gets the text before the quotation and the heading to name. */
  misconceptions<Answer>(
    min: number,
    max: number,
    read: (answer: string, title: string, index: number) => Answer,
  ): Misconception<Answer>[] {
    const { wrong } = this.sections;
    if (wrong.length < min || wrong.length > max)
      this.fault(
        `The file has ${wrong.length} headings "## Wrong: what is believed": write ${min} to ${max} for this kind.`,
      );
    return wrong.map((section, index) => this.#misconception(section, index, read));
  }

  #misconception<Answer>(
    { name, answer, refutation }: WrongSection,
    index: number,
    read: (answer: string, title: string, index: number) => Answer,
  ): Misconception<Answer> {
    const title = `"## Wrong: ${name}"`;
    this.#checkLength(`The name in ${title}`, name, BOUNDS.name);
    if (refutation === '')
      this.fault(
        `${title} needs a quotation ("> …") at its end that says that it is wrong and gives the right model.`,
      );
    return {
      answer: read(answer, title, index),
      name,
      refutationHtml: refutation && this.prose(`The quotation of ${title}`, refutation, BOUNDS.refutation),
    };
  }

  /** The text below a heading; that it is missing is a fault. */
  section(title: string): string {
    const text = this.sections.named.get(title);
    if (!text) this.fault(`The part "## ${title}" is missing or empty.`);
    return text ?? '';
  }

  /** HTML of a text whose length must be within bounds. */
  prose(what: string, markdown: string, bounds: readonly [number, number]): string {
    const { html, faults, links, places } = renderProse(markdown);
    for (const fault of faults) this.fault(`${what}: ${fault}`);
    this.links.push(...links);
    for (const place of places) this.places.add(place);
    if (markdown !== '') this.#checkLength(what, plainText(html), bounds);
    return html;
  }

  #checkLength(what: string, text: string, [min, max]: readonly [number, number]): void {
    if (text.length >= min && text.length <= max) return;
    this.fault(`${what} has ${text.length} characters: keep it between ${min} and ${max}.`);
  }
}
