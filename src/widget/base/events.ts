import type { Judgement, TestSet } from '../../core/judgement.ts';
import type { AnswerOf } from '../../judge/index.ts';
import type { ProblemIssue } from '../../core/problem.ts';
import type { NamedCase } from '../../storage/index.ts';

/** Something kept the widget from its work. */
export interface MlErrorDetail {
  /** `E_PACKAGE` for a problem that cannot be loaded, `E_CONCEPT` for a concept that there is not, otherwise the judge's code, for example `E_NET`. */
  code: string;
  /** One sentence that says what to do. */
  message: string;
  /** Of a problem package: everything that is wrong with it. */
  issues?: readonly ProblemIssue[];
}

/** Events of `<ml-run>`: they bubble and cross shadow roots. */
export interface MlRunEventMap {
  /** The editor is shown. */
  'ml-ready': CustomEvent<null>;
  /** The code has run. */
  'ml-output': CustomEvent<AnswerOf<'snippet'>>;
  'ml-error': CustomEvent<MlErrorDetail>;
}

/** Events of `<ml-problem>`: they bubble and cross shadow roots. */
export interface MlProblemEventMap {
  /** Statement and editor are shown. */
  'ml-ready': CustomEvent<null>;
  'ml-run-start': CustomEvent<{ testSet: TestSet }>;
  'ml-run-end': CustomEvent<Judgement>;
  /** Accepted by all tests. */
  'ml-solved': CustomEvent<Judgement>;
  'ml-error': CustomEvent<MlErrorDetail>;
}

/** Events of `<ml-quiz>`: they bubble and cross shadow roots. */
export interface MlQuizEventMap {
  /** The first question is shown. */
  'ml-ready': CustomEvent<null>;
  /** A question was answered; `item` is its name. */
  'ml-answer': CustomEvent<{ item: string; right: boolean }>;
  /** All of them were. */
  'ml-quiz-end': CustomEvent<{ right: number; count: number }>;
  'ml-error': CustomEvent<MlErrorDetail>;
}

type PageEventMap = MlProblemEventMap & MlRunEventMap & MlQuizEventMap;

/** Events between the parts of the widget: they end at its shadow root. */
export interface PartEventMap {
  'part-change': CustomEvent<string>;
  'part-run': CustomEvent<TestSet>;
  'part-stop': CustomEvent<null>;
  'part-save': CustomEvent<null>;
  /** A character to type, `indent` or `undo`. */
  'part-key': CustomEvent<string>;
  'part-intent': CustomEvent<null>;
  'part-retry': CustomEvent<null>;
  'part-go-to': CustomEvent<{ line: number; column?: number }>;
  'part-restore': CustomEvent<string>;
  /** Attempts are to be shown that have as many newer ones. */
  'part-attempts': CustomEvent<number>;
  /** The code as it was meant. */
  'part-repair': CustomEvent<string>;
  'part-choice': CustomEvent<'shared' | 'own'>;
  'part-hint': CustomEvent<number>;
  'part-share': CustomEvent<number | null>;
  'part-share-end': CustomEvent<null>;
  'part-solution': CustomEvent<null>;
  'part-look': CustomEvent<null>;
  'part-practise': CustomEvent<null>;
  'part-tell-apart': CustomEvent<null>;
  'part-tab': CustomEvent<string>;
  /** A case that was shown, to become one of the reader's own. */
  'part-own-case': CustomEvent<NamedCase>;
  'part-try': CustomEvent<readonly NamedCase[]>;
  /** Code of a case to go through line by line. */
  'part-walk': CustomEvent<string>;
  'part-walk-end': CustomEvent<null>;
}

/** Fires an event that the page around the widget may listen to. */
export function tellPage<Type extends keyof PageEventMap>(
  target: HTMLElement,
  type: Type,
  detail: PageEventMap[Type]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** Fires an event from a part to the widget. */
export function tellWidget<Type extends keyof PartEventMap>(
  target: HTMLElement,
  type: Type,
  detail: PartEventMap[Type]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
}

declare global {
  // Public ones bubble: elements, the document and the window hear them.
  /* eslint-disable @typescript-eslint/no-empty-object-type -- Merging is what they are for. */
  interface GlobalEventHandlersEventMap extends MlProblemEventMap, MlRunEventMap, MlQuizEventMap {}
  interface HTMLElementEventMap extends PartEventMap {}
}
