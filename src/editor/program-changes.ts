import { Change, diff } from '@codemirror/merge';
import type { Language } from '../core/problem.ts';
import { tokensOf, type Token } from './program-tokens.ts';

/** Where two programs say something else; comments, docstrings, hints of types and layout count for nothing. */
export function programChanges(a: string, b: string, language: Language): readonly Change[] {
  const [old, now] = [tokensOf(a, language), tokensOf(b, language)];
  const letters = new Map<string, string>();
  // Each saying is a letter of its own: the difference of texts is that of tokens then.
  const spelt = (tokens: readonly Token[]): string =>
    tokens
      .map(({ says }) => {
        const letter = letters.get(says) ?? String.fromCharCode(FIRST_LETTER + letters.size);
        letters.set(says, letter);
        return letter;
      })
      .join('');
  const [before, after] = [spelt(old), spelt(now)];
  if (letters.size > MOST_LETTERS) return diff(a, b);
  return diff(before, after, { timeout: TIMEOUT_MS }).map(({ fromA, toA, fromB, toB }) => {
    // What only came or went stands behind what was before it, on both sides: whole lines stay whole.
    const behind = fromA === toA || fromB === toB;
    return new Change(
      startOf(old, fromA, a, behind),
      endOf(old, fromA, toA, a),
      startOf(now, fromB, b, behind),
      endOf(now, fromB, toB, b),
    );
  });
}

/** Letters that mean nothing else: where Unicode leaves room for private use. */
const FIRST_LETTER = 0xe000;
const MOST_LETTERS = 0x1900;
const TIMEOUT_MS = 500;

function startOf(tokens: readonly Token[], index: number, code: string, behind: boolean): number {
  return behind ? endBefore(tokens, index, code) : (tokens[index]?.from ?? code.length);
}

function endOf(tokens: readonly Token[], from: number, to: number, code: string): number {
  return from === to ? endBefore(tokens, from, code) : (tokens[to - 1]?.to ?? code.length);
}

/** Where the token before ends, or its line if nothing but a comment follows in it. */
function endBefore(tokens: readonly Token[], index: number, code: string): number {
  const end = tokens[index - 1]?.to ?? 0;
  const rest = /^[ \t]*(?:(?:#|--)[^\n]*)?(?=\n|$)/.exec(code.slice(end));
  return end + (rest?.[0].length ?? 0);
}
