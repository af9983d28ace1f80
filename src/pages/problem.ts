import { RUNTIME_CACHE } from '../core/offline-contract.ts';
import { MlProblem } from '../elements/ml-problem.ts';
import { offerSharedCode } from './shared-code.ts';
import './site.ts';
import { whenIdle } from './when-idle.ts';

const element = document.querySelector('.problem-page ml-problem');
if (element instanceof MlProblem) {
  // While nothing has the focus, a key is for the problem: `?` and F1 show its shortcuts.
  document.addEventListener('keydown', (event) => {
    if (event.target !== document.body) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    const copy = new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, cancelable: true });
    if (!element.dispatchEvent(copy)) event.preventDefault();
  });
  offerSharedCode(element);
  void element.ready.then(
    () => whenIdle(() => void startKeptPython(element)),
    () => {}, // The element shows what is wrong.
  );
}

/**
 * Where Python is kept from an earlier visit it starts once the page has settled. Whoever may only have
 * come to read fetches nothing of it until they turn to the code.
 */
async function startKeptPython(problem: MlProblem): Promise<void> {
  const isKept = 'caches' in window && (await caches.has(RUNTIME_CACHE).catch(() => false));
  if (isKept) problem.loading = 'eager';
}
