/** What there is to read of a problem, in the order of its tabs. An address that ends in `#<id>` opens a tab. */
export const TABS = [
  { id: 'statement', label: 'Statement' },
  { id: 'hints', label: 'Hints' },
  { id: 'learn', label: 'Learn' },
  { id: 'solution', label: 'Solution' },
  { id: 'attempts', label: 'Attempts' },
] as const;

export type TabId = (typeof TABS)[number]['id'];

export function isTab(id: string): id is TabId {
  return TABS.some((tab) => tab.id === id);
}
