import { webStorage } from '../../src/storage/web-storage.ts';

/** How close the catalogue's rows stand: chosen once, kept in this browser. */
const KEY = 'ml-judge/1/view';

const list = document.getElementById('problems');
const choice = document.getElementById('view');

if (list && choice instanceof HTMLSelectElement) {
  const names = [...choice.options].map(({ value }) => value);
  const show = (name: string): void => {
    list.dataset['view'] = choice.value = name;
  };
  const storage = webStorage('localStorage');
  const before = storage?.getItem(KEY) ?? null;
  if (before !== null && names.includes(before)) show(before);
  choice.addEventListener('change', () => {
    show(choice.value);
    try {
      storage?.setItem(KEY, choice.value);
    } catch {
      // No room: the choice holds for this page.
    }
  });
}
