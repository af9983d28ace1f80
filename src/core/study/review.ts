/** What the site's list says of a question that may come back: enough to plan with, without its words. */
export interface ReviewItem {
  /** `<concept>/<name>`. */
  id: string;
  version: number;
  seconds: number;
}

export interface ReviewConcept {
  slug: string;
  title: string;
  confusableWith: string[];
  /** Of practice. */
  items: ReviewItem[];
}
