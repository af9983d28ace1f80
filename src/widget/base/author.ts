/** For the author of a page, who looks into the console: readers cannot do anything about it. The first of `about` is the element that speaks. */
export function adviseAuthor(words: string, ...about: readonly Element[]): void {
  console.warn(`<${about[0]?.localName ?? 'ml-problem'}>: ${words}`, ...about);
}
