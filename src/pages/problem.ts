import { MlProblem } from '../elements/ml-problem.ts';
import './theme.ts';

/** Safari has no idle callback; the page has settled well before this. */
const SETTLED_MS = 1500;

function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(action, { timeout: 2 * SETTLED_MS });
  else setTimeout(action, SETTLED_MS);
}

// Whoever opens a problem's own page has come to solve it: Python may load once the page has settled.
const element = document.querySelector('.problem-page ml-problem');
if (element instanceof MlProblem) {
  void element.ready.then(
    () => whenIdle(() => (element.loading = 'eager')),
    () => {}, // The element shows what is wrong.
  );
}
