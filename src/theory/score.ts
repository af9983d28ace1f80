import type { Draw, FreeItem, Item, Misconception, NumericItem, OrderItem } from '../core/study/theory.ts';

/** What a reader answered. */
export type Response =
  /** An index into the wrong options, or −1 for the right one. */
  | { kind: 'choice'; picked: number }
  | { kind: 'numeric'; value: number; draw: Draw }
  /** Indices of steps; those of wrong ones follow after the right ones. */
  | { kind: 'order'; steps: readonly number[] }
  | { kind: 'prints'; text: string }
  | { kind: 'wrong-line'; line: number }
  | { kind: 'free'; met: readonly boolean[] };

export interface Outcome {
  right: boolean;
  /** From 0 to 1. */
  share: number;
  /** The mistake that gives this answer, where one is known that does. */
  misconception: Pick<Misconception<unknown>, 'name' | 'refutationHtml'> | null;
}

/** Of the criteria of a free answer, the share that makes it right. */
const ENOUGH = 0.75;

/** Whether an answer is right, and which misconception gives it. */
export function score(item: Item, response: Response): Outcome {
  switch (response.kind) {
    case 'choice':
      return item.kind === 'choice' && response.picked < 0
        ? RIGHT
        : wrong(item.kind === 'choice' ? item.wrong[response.picked] : undefined);
    case 'numeric':
      return item.kind === 'numeric' ? scoreNumber(item, response) : wrong();
    case 'order':
      return item.kind === 'order' ? scoreOrder(item, response.steps) : wrong();
    case 'prints': {
      const text = printedText(response.text);
      if (item.kind !== 'prints') return wrong();
      return text === item.output ? RIGHT : wrong(item.wrong.find(({ answer }) => answer === text));
    }
    case 'wrong-line':
      if (item.kind !== 'wrong-line') return wrong();
      return response.line === item.line
        ? RIGHT
        : wrong(item.wrong.find(({ answer }) => answer === response.line));
    case 'free':
      return item.kind === 'free' ? scoreCriteria(item, response.met) : wrong();
    default:
      return response satisfies never;
  }
}

/** Output as it is compared: without blank space at the ends of lines and of the whole. */
export function printedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trimEnd()
    .replace(/^\n+/, '');
}

const RIGHT: Outcome = { right: true, share: 1, misconception: null };

function wrong(misconception?: Misconception<unknown>): Outcome {
  return { right: false, share: 0, misconception: misconception ?? null };
}

function scoreNumber(
  { tolerance: { rtol, atol }, wrong: mistakes }: NumericItem,
  { value, draw }: Extract<Response, { kind: 'numeric' }>,
): Outcome {
  const fits = (wanted: number): boolean =>
    Math.abs(value - wanted) <= (atol + rtol * Math.abs(wanted)) * (1 + 1e-9) + 1e-12;
  if (fits(draw.answer)) return RIGHT;
  return wrong(mistakes.find(({ answer }) => fits(draw.wrong[answer] ?? NaN)));
}

function scoreOrder({ steps, anyOrder, wrong: mistakes }: OrderItem, picked: readonly number[]): Outcome {
  const stray = picked.find((step) => step >= steps.length);
  if (stray !== undefined) return wrong(mistakes[stray - steps.length]);
  const alike = (a: number, b: number): boolean =>
    a === b || anyOrder.some((group) => group.includes(a) && group.includes(b));
  const right = picked.length === steps.length && picked.every((step, index) => alike(step, index));
  return right ? RIGHT : wrong();
}

function scoreCriteria({ criteria }: FreeItem, met: readonly boolean[]): Outcome {
  const share = criteria.filter((_, index) => met[index]).length / criteria.length;
  return { right: share >= ENOUGH, share, misconception: null };
}
