import moon from 'lucide-static/icons/moon.svg?raw';
import sunMoon from 'lucide-static/icons/sun-moon.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';

/** The same key as in `first-paint.js`. */
const KEY = 'ml-judge/1/theme';

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;
type Theme = keyof typeof NEXT;

const ICONS = { auto: sunMoon, light: sun, dark: moon };

const toggle = document.querySelector<HTMLButtonElement>('.theme-toggle');

function currentTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function choose(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // No storage here: the choice holds for this page.
  }
  label();
}

function label(): void {
  if (!toggle) return;
  const theme = currentTheme();
  toggle.innerHTML = ICONS[theme];
  toggle.ariaLabel = toggle.title = `Theme: ${theme}`;
  toggle.hidden = false;
}

toggle?.addEventListener('click', () => choose(NEXT[currentTheme()]));
label();
