import { SITE_BASE } from '../../core/site-base.ts';

let blocked = false;

// Listening from the first moment on: what is blocked is told only once, and fetching alone just fails.
globalThis.document?.addEventListener('securitypolicyviolation', ({ blockedURI, disposition }) => {
  if (disposition === 'enforce' && blockedURI.startsWith(new URL(SITE_BASE).origin)) blocked = true;
});

/** The sentence for readers where the page's policy forbids the judge. */
export const POLICY_WORDS = 'This page does not let the problem work here.';

/** For the page's author, one sentence, once the page's content security policy has kept something of ours from loading. */
export function policyMessage(): string | null {
  if (!blocked) return null;
  return (
    `This page's content security policy keeps the judge out: it must allow ${new URL(SITE_BASE).origin} ` +
    'in script-src, connect-src and frame-src, or the problem be embedded as an iframe.'
  );
}

/** The browser reports what it blocked a moment after the request has failed. */
export function policyKnown(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
