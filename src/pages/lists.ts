/** Entry of `/lists/`: marks what is tried and solved. */
import { sharedStorage } from '../storage/index.ts';
import { showCounts } from './counts.ts';
import './site.ts';
import { showStatus } from './status-words.ts';

async function show(): Promise<void> {
  const work = await (await sharedStorage()).work();
  showCounts(work);
  const reached = new Map(work.map((one) => [one.problem, one.progress]));
  for (const row of document.querySelectorAll<HTMLElement>('.short-list [data-slug]')) {
    showStatus(row, reached.get(row.dataset['slug'] ?? '') ?? 'unattempted');
  }
}

addEventListener('pageshow', () => void show());
