/** Missing where a page is served without https. */
function manager(): Partial<StorageManager> {
  return (navigator as { storage?: StorageManager }).storage ?? {};
}

/** Whether the browser has promised to keep everything; null where it does not say. */
export async function isLasting(): Promise<boolean | null> {
  try {
    return (await manager().persisted?.()) ?? null;
  } catch {
    return null; // No origin, no storage.
  }
}

/** Asks the browser to keep everything until the reader deletes it. Firefox asks the reader. */
export async function makeLasting(): Promise<boolean> {
  try {
    return (await manager().persist?.()) ?? false;
  } catch {
    return false;
  }
}

let asked = false;

/** The same, once on a page, where nobody is disturbed: other browsers decide by themselves. */
export async function makeLastingQuietly(): Promise<void> {
  if (asked || /\bFirefox\//.test(navigator.userAgent)) return;
  asked = true;
  if ((await isLasting()) === false) await makeLasting();
}
