/** Entry of `/lists/`: marks what is tried and solved. */
import { sharedStorage } from '../../src/storage/index.ts';
import { showCounts } from '../shell/counts.ts';
import '../shell/client.ts';
import { showStatus } from '../shell/status-words.ts';

async function show(): Promise<void> {
  const work = await (await sharedStorage()).work();
  showCounts(work);
  const reached = new Map(work.map((one) => [one.problem, one.progress]));
  for (const row of document.querySelectorAll<HTMLElement>('.short-list [data-slug]')) {
    showStatus(row, reached.get(row.dataset['slug'] ?? '') ?? 'unattempted');
  }
}

addEventListener('pageshow', () => void show());
