import type { OfflineQuestion, SiteKept } from '../../src/core/contract/offline.ts';
import { SITE_BASE } from '../../src/core/site-base.ts';
import { whenIdle } from './when-idle.ts';

const ANSWER_LIMIT_MS = 5000;

/** Null without https, and in a frame without an origin, where the question alone is forbidden. */
export const container: ServiceWorkerContainer | null = findContainer();

function findContainer(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/**
 * The worker that keeps the site in this browser; null where there is none: in development, without
 * https, or when the browser refuses.
 */
export const registered: Promise<ServiceWorkerRegistration | null> = new Promise((resolve) => {
  // In development files change all the time: nothing may be kept.
  if (!import.meta.env.PROD || !container) return resolve(null);

  const register = (): void => {
    const address = new URL('service-worker.js', SITE_BASE);
    // Past the HTTP cache: a new version shows at the next visit.
    navigator.serviceWorker.register(address, { updateViaCache: 'none' }).then(resolve, () => resolve(null)); // Refused: the site then needs a connection, as any other.
  };
  // The first visit is for the page: what is kept for later comes after it.
  void settled().then(register);
});

/** Who reads a problem for so long may only want to read. */
const READING_MS = 20_000;

/**
 * Resolves when the line is free. At a first visit to a page with a problem that is after the first verdict,
 * or when the reader has not turned to the code in a while.
 */
async function settled(): Promise<void> {
  if (document.readyState !== 'complete') await once('load');
  await new Promise<void>(whenIdle);
  if (container?.controller || !document.querySelector('ml-problem')) return;
  const verdict = once('ml-run-end');
  const turnsToCode = Promise.race(['input', 'ml-run-start'].map(once)).then(() => 'turns to code');
  const reads = new Promise((resolve) => setTimeout(resolve, READING_MS));
  if ((await Promise.race([turnsToCode, reads, verdict])) === 'turns to code') await verdict;
}

function once(event: string): Promise<Event> {
  return new Promise((resolve) => addEventListener(event, resolve, { once: true }));
}

/** How much of the site is in the cache; null while there is no worker in charge. */
export async function siteKept(): Promise<SiteKept | null> {
  const worker = (await registered)?.active;
  return worker ? ask<SiteKept>(worker, { kind: 'site-kept' }) : null;
}

/** Calls back once a new version waits for its turn. */
export async function onNewVersion(found: (waiting: ServiceWorker) => void): Promise<void> {
  const registration = await registered;
  if (!registration) return;
  const look = (): void => {
    // Without one in charge this is the first version, not a new one.
    if (registration.waiting && registration.active) found(registration.waiting);
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
}

/** Lets a new version take over. False while other pages of the site are open: they would lose their files. */
export async function takeOver(waiting: ServiceWorker): Promise<boolean> {
  const changed = new Promise((resolve) =>
    container?.addEventListener('controllerchange', resolve, { once: true }),
  );
  if (!(await ask<boolean>(waiting, { kind: 'take-over' }))) return false;
  await changed;
  return true;
}

/** The worker's answer; null when it does not give one. */
function ask<Answer>(worker: ServiceWorker, question: OfflineQuestion): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), ANSWER_LIMIT_MS);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
