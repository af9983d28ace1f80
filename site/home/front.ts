/** The front page's problem to try: what it needs comes when the reader turns to it. */
import type { TryIt } from './try-it.ts';

const form = document.getElementById('try');

if (form instanceof HTMLFormElement) {
  let coming: Promise<TryIt> | undefined;
  const turnTo = (): Promise<TryIt> =>
    (coming ??= import('./try-it.ts').then(({ TryIt }) => new TryIt(form)));
  const failed = (): void => {
    coming = undefined;
    const answer = form.querySelector('.try-why');
    if (answer)
      answer.textContent = 'The judge could not be fetched. Check your connection, then submit again.';
  };
  form.addEventListener('focusin', () => void turnTo().catch(failed), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void turnTo().then((tried) => tried.submit(), failed);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}
