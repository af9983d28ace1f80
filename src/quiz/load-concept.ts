import { SITE_BASE } from '../core/site-base.ts';
import type { ConceptBundle } from '../core/theory.ts';

const loaded = new Map<string, Promise<ConceptBundle>>();

/** A concept of the site. Rejects with a sentence for the reader. */
export function loadConcept(slug: string): Promise<ConceptBundle> {
  const present = loaded.get(slug);
  if (present) return present;
  const loading = fetchConcept(slug);
  loaded.set(slug, loading);
  loading.catch(() => loaded.delete(slug));
  return loading;
}

async function fetchConcept(slug: string): Promise<ConceptBundle> {
  // A slug goes into a path: anything else is a name no concept can have.
  const unknown = new Error(`There is no concept named "${slug}" at ${SITE_BASE}.`);
  if (!/^[a-z0-9-]+$/.test(slug)) throw unknown;
  const address = new URL(`theory/${slug}/concept.bundle.json`, SITE_BASE);
  const response = await fetch(address, { credentials: 'omit' }).catch(() => null);
  if (!response) throw new Error('The questions could not be fetched. Check the connection, then reload.');
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || isPage) throw unknown;
  if (!response.ok) throw new Error(`The server answered ${response.status}. Reload in a moment.`);
  // Made by our own build, so it needs no validation.
  return (await response.json()) as ConceptBundle;
}
