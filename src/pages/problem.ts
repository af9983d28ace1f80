import { MlProblem } from '../elements/ml-problem.ts';
import { offerSharedCode } from './shared-code.ts';
import './site.ts';
import { whenIdle } from './when-idle.ts';

// Whoever opens a problem's own page has come to solve it: Python may load once the page has settled.
const element = document.querySelector('.problem-page ml-problem');
if (element instanceof MlProblem) {
  // While nothing has the focus, a key is for the problem: `?` shows its shortcuts, Ctrl+Enter runs it.
  document.addEventListener('keydown', (event) => {
    if (event.target !== document.body) return;
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const copy = new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, shiftKey, cancelable: true });
    if (!element.dispatchEvent(copy)) event.preventDefault();
  });
  offerSharedCode(element);
  void element.ready.then(
    () => whenIdle(() => (element.loading = 'eager')),
    () => {}, // The element shows what is wrong.
  );
}
