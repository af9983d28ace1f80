/** The page's web storage; null where it is forbidden. */
export function webStorage(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null; // Reading the property alone throws in an opaque origin.
  }
}
