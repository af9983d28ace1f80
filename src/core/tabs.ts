/** What there is to read of a problem, in the order of its tabs. An address that ends in `#<id>` opens a tab. */
export const TABS = [
  { id: 'statement', label: 'Statement' },
  { id: 'hints', label: 'Hints' },
  { id: 'learn', label: 'Learn' },
  { id: 'solution', label: 'Solution' },
  { id: 'attempts', label: 'Attempts' },
] as const;

export type TabId = (typeof TABS)[number]['id'];

/** The names of a list such as `statement hints` that are no tabs. */
export function unknownTabs(names: string): string[] {
  return namesIn(names).filter((name) => !isTab(name));
}

/** The tabs that a list names, in their usual order; all where it names none. */
export function namedTabs(names: string): readonly TabId[] {
  const known = namesIn(names).filter(isTab);
  return TABS.map(({ id }) => id).filter((id) => known.length === 0 || known.includes(id));
}

const namesIn = (names: string): string[] => names.split(/[\s,]+/).filter(Boolean);

export function isTab(id: string): id is TabId {
  return TABS.some((tab) => tab.id === id);
}
