/** For how long a page has been looked at when its reader counts as reading, in milliseconds. */
const READING_MS = 3000;

/** What browsers that tell it say of the line. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Runs once, when the page has been looked at for three seconds: for what costs bytes that a reader will
 * probably want. Never where they asked for less data, or the line is slow.
 */
export function whenReading(action: () => void): void {
  if (isSparing()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = setTimeout(begin, READING_MS);
  };
  const begin = (): void => {
    document.removeEventListener('visibilitychange', look);
    action();
  };
  document.addEventListener('visibilitychange', look);
  look();
}

function isSparing(): boolean {
  const { saveData, effectiveType } = (navigator as { connection?: Connection }).connection ?? {};
  const isSlow = effectiveType !== undefined && effectiveType !== '4g';
  return saveData === true || isSlow || matchMedia('(prefers-reduced-data: reduce)').matches;
}
