import type { MlProblem } from '../../src/widget/ml-problem.ts';
import { readShareLink } from '../../src/widget/state/share-link.ts';

/** Offers the code that the page's address carries, now and whenever the address changes. */
export function offerSharedCode(element: MlProblem): void {
  const look = async (): Promise<void> => {
    const shared = await readShareLink(location.hash);
    if (!shared) return;
    element.offer(shared);
    // Once is enough: a reload is about the reader's own code again.
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  addEventListener('hashchange', () => void look());
  void look();
}
