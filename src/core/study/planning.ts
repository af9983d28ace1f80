import type { Topic } from '../problem.ts';
import type { Area } from './theory.ts';

/** What the site's list for planning says of a concept. */
export interface PlanConcept {
  slug: string;
  title: string;
  area: Area;
  /** Slugs of concepts to know before. */
  prerequisites: string[];
  /** Slugs of problems that practise it. */
  problems: string[];
  /** Of practice. */
  items: { id: string; seconds: number }[];
}

/** What a week is planned with, beside the list of problems. */
export interface PlanList {
  concepts: PlanConcept[];
  /** The learning path: what each topic builds on. */
  path: { topic: Topic; after: Topic[] }[];
}
