/**
 * The kinds of page that the site has, in the order of its navigation: each has a folder in `site/`, and one in the
 * built site. Navigation, the 404 page's way home and the build derive from this list.
 */
export const SECTIONS = [
  { name: 'home', folder: '', navigation: { label: 'Problems', to: '#all' } },
  { name: 'problem', folder: 'problems' },
  { name: 'lists', folder: 'lists' },
  { name: 'learn', folder: 'learn', navigation: { label: 'Learn', to: 'learn/' } },
  { name: 'theory', folder: 'theory', navigation: { label: 'Theory', to: 'theory/' } },
  { name: 'review', folder: 'review', navigation: { label: 'Review', to: 'review/' } },
  { name: 'assess', folder: 'assess' },
  { name: 'screen', folder: 'screen' },
  { name: 'plan', folder: 'plan' },
  { name: 'progress', folder: 'progress', navigation: { label: 'Progress', to: 'progress/' } },
  { name: 'proof', folder: 'proof', navigation: { label: 'Proof', to: 'proof/' } },
  { name: 'data', folder: 'data', navigation: { label: 'Data', to: 'data/' } },
  { name: 'docs', folder: 'docs' },
  { name: 'frame', folder: 'embed' },
] as const;

export type SectionName = (typeof SECTIONS)[number]['name'];

/** The class of `body` on the pages of a section; `message` is for pages that only say something. */
export type BodyClass = `${SectionName | 'message'}-page`;

/** The top folders of the built site that hold pages. */
export const FOLDERS: readonly string[] = SECTIONS.map(({ folder }) => folder).filter(Boolean);
