/** How close the catalogue's rows stand: chosen once, kept in this browser. */
const KEY = 'ml-judge/1/view';

const list = document.getElementById('problems');
const choice = document.getElementById('view');

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // No storage here: the choice holds for this page.
  }
}

if (list && choice instanceof HTMLSelectElement) {
  const names = [...choice.options].map(({ value }) => value);
  const show = (name: string): void => {
    list.dataset['view'] = choice.value = name;
  };
  const before = kept();
  if (before !== null && names.includes(before)) show(before);
  choice.addEventListener('change', () => {
    show(choice.value);
    try {
      localStorage.setItem(KEY, choice.value);
    } catch {
      // No storage here: the choice holds for this page.
    }
  });
}
