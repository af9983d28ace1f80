// Inlined into every page, so that the chosen theme is there before anything is painted.
try {
  const theme = localStorage.getItem('ml-judge/1/theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage here: the system's theme holds.
}
