import { sharedStorage } from '../storage/index.ts';
import { makeAvailableOffline, offlineState, type OfflineState } from './offline.ts';
import { container, registered } from './service-worker.ts';

const sign = document.querySelector<HTMLElement>('.offline-sign');
const packages = sign?.dataset['packages']?.split(' ').filter(Boolean) ?? [];

async function show(): Promise<void> {
  const state = await offlineState(packages);
  if (sign) describe(sign, state);
  // Whoever has had something judged wants Python the next time too, wherever they are.
  if (state.kind === 'without-python' && (await hasJudged())) await keepPython();
}

async function hasJudged(): Promise<boolean> {
  const progress = await (await sharedStorage()).progress();
  return progress.some(({ last }) => last !== null);
}

function describe(place: HTMLElement, state: OfflineState): void {
  place.dataset['state'] = state.kind;
  switch (state.kind) {
    case 'impossible':
    case 'fetching-site':
      return place.replaceChildren();
    case 'without-python':
      return place.replaceChildren(offer(place, state.missingBytes));
    case 'ready':
      return place.replaceChildren('Ready for offline');
    default:
      state satisfies never;
  }
}

function offer(place: HTMLElement, missingBytes: number): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = `Make available offline, ${megabytes(missingBytes)} MB`;
  button.addEventListener('click', () => void fetchPython(place));
  return button;
}

async function fetchPython(place: HTMLElement): Promise<void> {
  try {
    await makeAvailableOffline(packages, (received, total) =>
      place.replaceChildren(`Fetching Python, ${megabytes(received)} of ${megabytes(total)} MB`),
    );
    await show();
  } catch (error) {
    place.replaceChildren(error instanceof Error ? error.message : String(error));
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

void show();
// The worker of a first visit takes charge when it has all files of the site.
container?.addEventListener('controllerchange', () => void show());
void registered.then(() => show());
addEventListener('ml-run-end', () => void show(), { once: true });

async function keepPython(): Promise<void> {
  // No room or no connection: the next visit tries again.
  await makeAvailableOffline(packages, () => {}).catch(() => {});
  const state = await offlineState(packages);
  if (sign) describe(sign, state);
}
