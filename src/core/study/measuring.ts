import type { Area, ItemUse } from './theory.ts';

/** What the site's list says of an item that tells where somebody stands: enough to choose by, without its words. */
export interface MeasuringItem {
  /** `<concept>/<name>`. */
  id: string;
  version: number;
  concept: string;
  area: Area;
  use: ItemUse;
  /** Authors' estimate in logits. */
  difficulty: number;
  /** With which chance somebody who does not know the answer gives it when they try, from 0 to 1. */
  chance: number;
  seconds: number;
}
