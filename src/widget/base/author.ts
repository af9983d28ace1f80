/** For the author of a page, who looks into the console: readers cannot do anything about it. */
export function adviseAuthor(words: string, ...about: readonly Element[]): void {
  console.warn(`<ml-problem>: ${words}`, ...about);
}
