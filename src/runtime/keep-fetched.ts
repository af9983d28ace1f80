import { RUNTIME_CACHE } from '../core/contract/offline.ts';
import { SITE_BASE } from '../core/site-base.ts';
import type { ExpectedFile } from './download.ts';

/**
 * Keeps a file that a page of the site has fetched before its service worker took charge, so that nothing is
 * fetched a second time. Pages elsewhere, and frames, keep nothing.
 */
export function keepFetched({ url }: ExpectedFile, packed: ArrayBuffer): void {
  if (!keepsFiles()) return;
  const kept = new Response(packed, { headers: { 'Content-Type': 'application/octet-stream' } });
  // Full storage: then it is fetched again when it is wanted.
  caches
    .open(RUNTIME_CACHE)
    .then((cache) => cache.put(url, kept))
    .catch(() => {});
}

function keepsFiles(): boolean {
  try {
    const isOurs = globalThis.top === globalThis.self && location.href.startsWith(SITE_BASE);
    // In development files change all the time; a service worker in charge keeps by itself.
    return import.meta.env.PROD && isOurs && 'caches' in globalThis && !navigator.serviceWorker.controller;
  } catch {
    return false;
  }
}
