/** How sure readers say they are, before they know. `unknown`: they said "I don't know this yet". */
export const CONFIDENCES = ['guess', 'think', 'sure', 'unknown'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const ANSWER_PLACES = ['practice', 'review', 'assessment', 'embed'] as const;
export type AnswerPlace = (typeof ANSWER_PLACES)[number];

/** One item answered once, as it is kept: added, never changed. */
export interface Answer {
  id: string;
  /** `<concept>/<name>`. */
  item: string;
  /** Of the item, when it was answered. */
  version: number;
  /** ISO 8601, UTC. */
  at: string;
  right: boolean;
  /** From 0 to 1: of a free answer, the criteria that were met. */
  share: number;
  confidence: Confidence;
  /** From the question to the answer; long pauses count as the item's own time. */
  seconds: number;
  place: AnswerPlace;
  /** The name of the misconception that gives this answer, if one does. */
  misconception: string | null;
}
