import { megabytes } from '../../src/widget/base/first-words.ts';
import { sharedStorage } from '../../src/storage/index.ts';
import { makeAvailableOffline, offlineState, type OfflineState } from './offline.ts';
import { container } from './service-worker.ts';

const signs = [...document.querySelectorAll<HTMLElement>('.offline-sign')];
const packages = signs[0]?.dataset['packages']?.split(' ').filter(Boolean) ?? [];

/** Whoever has had something judged wants Python the next time too, wherever they are. */
let wantsPython = false;
let keeps = false;

async function show(): Promise<void> {
  const state = await offlineState(packages);
  for (const sign of signs) describe(sign, state);
  if (state.kind !== 'without-python') return;
  wantsPython ||= await hasJudged();
  if (!wantsPython || keeps) return;
  // Once: where there is no room or no connection, the next visit tries again.
  keeps = true;
  await makeAvailableOffline(packages, () => {}).catch(() => {});
  await show();
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

void show();
// The worker of a first visit takes charge when it has all files of the site.
container?.addEventListener('controllerchange', () => void show());
addEventListener(
  'ml-run-end',
  () => {
    wantsPython = true;
    void show();
  },
  { once: true },
);
// What a run fetched is kept.
addEventListener('ml-run-end', () => void show());
