/** What the pages and the scheduler know of theory: concepts, and items to answer. Prose is HTML that is safe to insert. */

/** The six areas that knowledge is measured and mapped in, in their order. */
export const AREAS = [
  'statistics and linear algebra',
  'data and features',
  'classical models and evaluation',
  'optimisation and deep learning',
  'transformers and LLMs',
  'production',
] as const;
export type Area = (typeof AREAS)[number];

export const ITEM_KINDS = ['choice', 'numeric', 'order', 'prints', 'wrong-line', 'free'] as const;

/** Items of the assessment's two forms are never shown in practice. */
export const ITEM_USES = ['practice', 'assessment-a', 'assessment-b'] as const;
export type ItemUse = (typeof ITEM_USES)[number];

/** What lists show of a concept. */
export interface ConceptSummary {
  slug: string;
  title: string;
  area: Area;
  /** One sentence. */
  summary: string;
  /** Slugs of concepts to know before. */
  prerequisites: string[];
  /** Slugs of concepts that people mix up with this one. */
  confusableWith: string[];
  /** Slugs of problems that practise it. */
  problems: string[];
  /** Slug of the problem whose learn page explains more. */
  learn: string | null;
}

export interface Concept extends ConceptSummary {
  lessonHtml: string;
  items: Item[];
}

/** An answer that a misconception leads to, and what to read then. */
export interface Misconception<Answer> {
  answer: Answer;
  /** What is believed, in a few words. */
  name: string;
  /** That it is wrong, and the right model. */
  refutationHtml: string;
}

/** A concept as the site serves it, with the titles of what it names: `concept:<slug>` and `problem:<slug>`. */
export interface ConceptBundle extends Concept {
  titles: Record<string, string>;
}

interface ItemBase {
  /** `<concept>/<name>`. */
  id: string;
  /** Raised when the question means something else than before: what was scheduled for another is set aside. */
  version: number;
  concept: string;
  use: ItemUse;
  /** Authors' estimate in logits: 0 is answered right by half of those in the middle. */
  difficulty: number;
  /** How long a prepared reader takes. */
  seconds: number;
  stemHtml: string;
  explanationHtml: string;
  source: { text: string; url: string | null } | null;
}

/** One set of numbers of a numeric item. */
export interface Draw {
  /** Name in the prose → what stands there; the answer, as it is shown, among them. */
  shown: Record<string, string>;
  answer: number;
  /** In the order of the item's misconceptions. */
  wrong: number[];
}

export interface ChoiceItem extends ItemBase {
  kind: 'choice';
  rightHtml: string;
  /** Answers are HTML. */
  wrong: Misconception<string>[];
}

export interface NumericItem extends ItemBase {
  kind: 'numeric';
  unit: string;
  tolerance: { rtol: number; atol: number };
  /** Prose has `{{name}}` where a number of the draw belongs. */
  draws: Draw[];
  /** Answers are indices into `Draw.wrong`. */
  wrong: Misconception<number>[];
}

export interface OrderItem extends ItemBase {
  kind: 'order';
  /** HTML, in the right order. */
  steps: string[];
  /** Groups of steps, by index, that may stand in any order among themselves. */
  anyOrder: number[][];
  /** Answers are HTML: steps that do not belong. */
  wrong: Misconception<string>[];
}

export interface PrintsItem extends ItemBase {
  kind: 'prints';
  code: string;
  codeHtml: string;
  /** What the code prints, without blank space at line ends and at the end. */
  output: string;
  /** Answers are outputs. */
  wrong: Misconception<string>[];
}

export interface WrongLineItem extends ItemBase {
  kind: 'wrong-line';
  /** HTML, one for each line. */
  lines: string[];
  /** From 1. */
  line: number;
  fixHtml: string;
  /** Answers are other lines. */
  wrong: Misconception<number>[];
}

export interface FreeItem extends ItemBase {
  kind: 'free';
  modelHtml: string;
  /** HTML of questions that are answered yes or no. */
  criteria: string[];
}

/** Something to answer. */
export type Item = ChoiceItem | NumericItem | OrderItem | PrintsItem | WrongLineItem | FreeItem;

/** Something wrong with a concept's folder, said to its author. */
export interface TheoryIssue {
  file: string;
  message: string;
}
