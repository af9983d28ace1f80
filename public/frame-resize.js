// Gives each frame of ml-judge the height it asks for, and tells it whether the page is dark. Put it into the
// page that has the frames.
(() => {
  const frames = new Set();

  addEventListener('message', ({ source, origin, data }) => {
    if (data?.ns !== 'ml-judge' || data.v !== 1) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      // A sandboxed frame without allow-same-origin has the origin "null".
      if (origin !== new URL(frame.src).origin && !(origin === 'null' && frame.hasAttribute('sandbox'))) continue;
      const height = Number(data.height);
      if (data.type === 'resize' && height > 0 && height <= 4000) frame.style.height = `${height}px`;
      if (frames.has(frame) && data.type !== 'ready') continue;
      frames.add(frame);
      tellTheme(frame);
    }
  });

  // Names of the page's theme, its stylesheets, the system's choice; and colours may glide.
  const tellAll = () => frames.forEach(tellTheme);
  const observer = new MutationObserver(tellAll);
  observer.observe(document.documentElement, { attributes: true });
  if (document.body) observer.observe(document.body, { attributes: true });
  observer.observe(document.head, { attributes: true, childList: true, subtree: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellAll);
  for (const type of ['load', 'transitionend']) document.addEventListener(type, tellAll, true);

  function tellTheme(frame) {
    if (!frame.isConnected) return frames.delete(frame);
    // An author who has chosen one keeps it.
    if (/[?&]theme=(?:light|dark)\b/.test(frame.src)) return;
    const message = { ns: 'ml-judge', v: 1, type: 'set-theme', theme: isDark(frame) ? 'dark' : 'light' };
    frame.contentWindow?.postMessage(message, '*');
  }

  // By what is painted behind the frame, or else by the colour of text there.
  function isDark(frame) {
    for (let each = frame.parentElement; each; each = each.parentElement ?? each.getRootNode().host) {
      const painted = lightness(getComputedStyle(each).backgroundColor);
      if (painted !== null) return painted < 0.5;
    }
    return lightness(getComputedStyle(frame).color) > 0.5;
  }

  function lightness(color) {
    const numbers = color.replace(/^color\(\S+/, '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? [0, 0, 0, 0];
    const [x, y, z, alpha = 1] = numbers.map(Number);
    if (alpha < 0.5) return null;
    if (/^(?:ok)?l/.test(color)) return color.startsWith('o') ? x : x / 100;
    const luma = 0.299 * x + 0.587 * y + 0.114 * z;
    return color.startsWith('rgb') ? luma / 255 : luma;
  }
})();
