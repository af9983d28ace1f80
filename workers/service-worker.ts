/**
 * Keeps the site in this browser, so that it works on a train. Everything but Python comes from one
 * build: what the pages were installed with. Python is kept file by file, under the hash of its content.
 */
import { getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';
import { RUNTIME_CACHE, type OfflineQuestion, type SiteKept } from '../src/core/contract/offline.ts';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: unknown;
};

/** Every file of the build with its revision; the build writes it in. */
const files = self.__WB_MANIFEST as { url: string; revision: string | null }[];
// A page is the same file whatever stands behind its question mark: only its script reads that.
precacheAndRoute(files, { ignoreURLParametersMatching: [/./], cleanURLs: false });
const python = new URL('python/', self.registration.scope).href;

// The page of the very first visit has no worker yet: from now on what it fetches is kept too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  // Only what names its content by hash can be kept for good.
  const keeps = method === 'GET' && url.startsWith(python) && url.includes('?');
  if (keeps) event.respondWith(pythonFile(event.request));
});

/** A file of Python: the one that is kept, unless the page asks past every cache because it was damaged. */
async function pythonFile(request: Request): Promise<Response> {
  const cache = await caches.open(RUNTIME_CACHE);
  if (request.cache !== 'reload') {
    const kept = await cache.match(request.url);
    if (kept) return kept;
  }
  const response = await fetch(request);
  if (response.status === 200) {
    const copy = response.clone();
    // Full storage: the file is used all the same.
    cache.put(request.url, copy).catch(() => {});
  }
  return response;
}

self.addEventListener('message', (event) => {
  const question = event.data as OfflineQuestion;
  event.waitUntil(answer(question).then((reply) => event.ports[0]?.postMessage(reply)));
});

function answer(question: OfflineQuestion): Promise<unknown> {
  switch (question.kind) {
    case 'site-kept':
      return siteKept();
    case 'take-over':
      return takeOver();
    default:
      return Promise.resolve(question satisfies never);
  }
}

async function siteKept(): Promise<SiteKept> {
  const kept = await Promise.all(files.map(({ url }) => caches.match(getCacheKeyForURL(url) ?? url)));
  return { fileCount: files.length, missingCount: kept.filter((file) => !file).length };
}

/** Another page of the version before must not find its files gone: then this one waits on. */
async function takeOver(): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.filter((page) => page.frameType === 'top-level').length > 1) return false;
  await self.skipWaiting();
  return true;
}
