/** A letter with its accent is the letter, `²` is 2, and case does not matter. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
