import type { OwnCase } from '../../storage/index.ts';

export const LONGEST_NAME = 60;

/** A name that no other case has: the one that is wanted, or "Case 2", or the wanted one with a number behind it. */
export function nextName(cases: readonly OwnCase[], wanted = ''): string {
  const taken = new Set(cases.map(({ name }) => name));
  if (wanted !== '' && !taken.has(wanted)) return wanted;
  const numbered = (number: number): string => (wanted === '' ? `Case ${number}` : `${wanted} (${number})`);
  let number = wanted === '' ? 1 : 2;
  while (taken.has(numbered(number))) number++;
  return numbered(number);
}

/** The cases with one of them changed. */
export function withChanged(cases: readonly OwnCase[], changed: OwnCase): OwnCase[] {
  return cases.map((own) => (own.id === changed.id ? changed : own));
}

/** Which case is shown once one is gone: the next, or else the last. */
export function besides(cases: readonly OwnCase[], gone: OwnCase): OwnCase | undefined {
  const rest = cases.filter(({ id }) => id !== gone.id);
  return rest[Math.min(cases.indexOf(gone), rest.length - 1)];
}
