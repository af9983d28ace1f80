/** Where a page says by a name that it is dark now, and where its stylesheets are exchanged. */
const SAID = { attributes: true } as const;

/**
 * Whether the page is dark where an element stands, where that is not what its `color-scheme` says: told by
 * what is painted there, and where nothing is painted or said, by the colour of its text.
 */
export function unsaidScheme(element: Element): 'light' | 'dark' | null {
  const parent = around(element);
  if (!parent) return null;
  const { color, colorScheme } = getComputedStyle(parent);
  const said =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  let painted: number | null = null;
  for (let each: Element | null = parent; each && painted === null; each = around(each)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    // How light a picture is nobody says: its words are the opposite.
    painted = backgroundImage === 'none' ? lightness(backgroundColor) : 1 - (lightness(color) ?? 0);
  }
  if (painted === null && colorScheme !== 'normal') return null;
  const isDark = painted === null ? (lightness(color) ?? 0) > 0.5 : painted < 0.5;
  return isDark === said ? null : isDark ? 'dark' : 'light';
}

/** Calls back whenever a page may have changed from light to dark or back; answers how to stop it. */
export function watchPageScheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, SAID);
  if (document.body) observer.observe(document.body, SAID);
  observer.observe(document.head, { ...SAID, childList: true, subtree: true });
  const media = matchMedia('(prefers-color-scheme: dark)');
  media.addEventListener('change', changed);
  // Stylesheets arrive later than the names that ask for them, and colours may glide.
  for (const type of ['load', 'transitionend'] as const) document.addEventListener(type, changed, true);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', changed);
    for (const type of ['load', 'transitionend'] as const) document.removeEventListener(type, changed, true);
  };
}

/** The element around another, also from inside a shadow root. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** From 0, black, to 1; null of what is see-through. Of any colour as browsers compute it. */
function lightness(color: string): number | null {
  const [x = 0, y = 0, z = 0, alpha = 1] = color
    .replace(/^color\(\S+/, '')
    .match(/-?[\d.]+(?:e-?\d+)?/g)
    ?.map(Number) ?? [0, 0, 0, 0];
  if (alpha < 0.5) return null;
  if (/^(?:ok)?l/.test(color)) return color.startsWith('o') ? x : x / 100;
  const luma = 0.299 * x + 0.587 * y + 0.114 * z;
  return color.startsWith('rgb') ? luma / 255 : luma;
}
