import { sharedStorage } from '../../src/storage/index.ts';
import { onNewVersion, takeOver } from './service-worker.ts';

const button = document.querySelector<HTMLButtonElement>('.new-version');

// Never by itself, and never under the reader's hands: it waits until it is asked for, or until the next visit.
void onNewVersion((waiting) => {
  if (!button) return;
  button.hidden = false;
  button.onclick = () => void reload(button, waiting);
});

async function reload(place: HTMLButtonElement, waiting: ServiceWorker): Promise<void> {
  await (await sharedStorage()).flush();
  if (await takeOver(waiting)) location.reload();
  else place.textContent = 'New version: close the other tabs of this site first';
}
