import type { Draw, Item } from '../core/study/theory.ts';
import { readNumber } from '../theory/read-number.ts';
import type { Response } from '../theory/score.ts';

/** An item as it is asked now: which numbers, in which order its parts, and what was answered so far. */
export interface Asked {
  item: Item;
  draw: Draw | null;
  /** Options or steps by index, shuffled: wrong ones of a choice count from 0 and −1 is right; of an order as in `Response`. */
  shuffled: readonly number[];
  typed: string;
  picked: number | null;
  steps: readonly number[];
  met: readonly boolean[];
}

/** `random`: from 0 to 1, as `Math.random`. */
export function ask(item: Item, random = Math.random): Asked {
  const draw =
    item.kind === 'numeric' ? (item.draws[Math.floor(random() * item.draws.length)] ?? null) : null;
  return { item, draw, shuffled: shuffledParts(item, random), typed: '', picked: null, steps: [], met: [] };
}

function shuffledParts(item: Item, random: () => number): number[] {
  const count = item.kind === 'order' ? item.steps.length + item.wrong.length : 0;
  const parts =
    item.kind === 'choice' ? [-1, ...item.wrong.keys()] : Array.from({ length: count }, (_, index) => index);
  for (let last = parts.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [parts[last], parts[other]] = [parts[other] ?? 0, parts[last] ?? 0];
  }
  return parts;
}

/** The answer as far as it can be scored; null where something is missing, or cannot be read. */
export function responseOf({ item, draw, typed, picked, steps, met }: Asked): Response | null {
  switch (item.kind) {
    case 'choice':
      return picked === null ? null : { kind: 'choice', picked };
    case 'numeric': {
      const read = readNumber(typed, item.unit);
      return read.kind === 'number' && draw ? { kind: 'numeric', value: read.value, draw } : null;
    }
    case 'order':
      return steps.length === 0 ? null : { kind: 'order', steps };
    case 'prints':
      return typed.trim() === '' ? null : { kind: 'prints', text: typed };
    case 'wrong-line':
      return picked === null ? null : { kind: 'wrong-line', line: picked };
    case 'free':
      return typed.trim() === '' ? null : { kind: 'free', met };
    default:
      return item satisfies never;
  }
}

/** What is still to be done before an answer counts, in words. */
export function missing({ item, typed, steps }: Asked): string {
  switch (item.kind) {
    case 'choice':
      return 'Choose an answer first.';
    case 'numeric': {
      const read = readNumber(typed, item.unit);
      return read.kind === 'unreadable' ? read.message : 'Type a number first.';
    }
    case 'order':
      return steps.length === 0 ? 'Put steps in order first.' : '';
    case 'prints':
      return 'Type what is printed first.';
    case 'wrong-line':
      return 'Choose a line first.';
    case 'free':
      return 'Write an answer first, if only a sentence.';
    default:
      return item satisfies never;
  }
}
