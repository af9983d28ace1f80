/** Entry of `/lists/`: marks what is tried and solved. */
import { sharedStorage } from '../storage/index.ts';
import { showCounts } from './counts.ts';
import './site.ts';
import { STATUS_WORDS } from './status-words.ts';

async function show(): Promise<void> {
  const work = await (await sharedStorage()).work();
  showCounts(work);
  const reached = new Map(work.map((one) => [one.problem, one.progress]));
  for (const row of document.querySelectorAll<HTMLElement>('.short-list [data-slug]')) {
    const status = reached.get(row.dataset['slug'] ?? '') ?? 'unattempted';
    const mark = row.querySelector<HTMLElement>('.status');
    if (!mark) continue;
    mark.dataset['status'] = status;
    mark.title = STATUS_WORDS[status];
    const words = document.createElement('span');
    words.className = 'visually-hidden';
    words.textContent = `${STATUS_WORDS[status]}: `;
    mark.replaceChildren(words);
  }
}

addEventListener('pageshow', () => void show());
