import { SITE_BASE } from '../core/site-base.ts';
import type { ConceptBundle } from '../core/study/theory.ts';

/** Why a concept is not there. Its message is a sentence for the reader. */
export class ConceptError extends Error {
  override readonly name = 'ConceptError';
  readonly code: 'E_CONCEPT' | 'E_NET';

  constructor(code: ConceptError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const loaded = new Map<string, Promise<ConceptBundle>>();

/** A concept of the site. Rejects with a `ConceptError`. */
export function loadConcept(slug: string): Promise<ConceptBundle> {
  const present = loaded.get(slug);
  if (present) return present;
  const loading = fetchConcept(slug);
  loaded.set(slug, loading);
  loading.catch(() => loaded.delete(slug));
  return loading;
}

async function fetchConcept(slug: string): Promise<ConceptBundle> {
  const unknown = new ConceptError('E_CONCEPT', `There is no concept named "${slug}" at ${SITE_BASE}.`);
  if (slug === '') throw new ConceptError('E_CONCEPT', 'No concept is named here.');
  // A slug goes into a path: anything else is a name no concept can have.
  if (!/^[a-z0-9-]+$/.test(slug)) throw unknown;
  const address = new URL(`theory/${slug}/concept.bundle.json`, SITE_BASE);
  const response = await fetch(address, { credentials: 'omit' }).catch(() => null);
  if (!response)
    throw new ConceptError(
      'E_NET',
      'The questions could not be fetched. Check the connection, then try again.',
    );
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || isPage) throw unknown;
  if (!response.ok)
    throw new ConceptError('E_NET', `The server answered ${response.status}. Try again in a moment.`);
  try {
    // Made by our own build, so it needs no validation.
    return (await response.json()) as ConceptBundle;
  } catch {
    throw new ConceptError('E_NET', 'The questions did not arrive whole. Try again in a moment.');
  }
}
