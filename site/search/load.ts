import { Search, type SearchIndex } from './index.ts';

/** The search of the site at this address, with the index that was made with it. */
export async function loadSearch(root: string): Promise<Search> {
  const response = await fetch(new URL('problems/search.json', root));
  if (!response.ok) throw new Error(`The index of the search answered ${response.status}.`);
  return new Search((await response.json()) as SearchIndex);
}
