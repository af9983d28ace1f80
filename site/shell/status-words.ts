/** How far a problem is, beside its mark. */
const STATUS_WORDS = { unattempted: 'Not tried', attempted: 'Tried', solved: 'Solved' } as const;

/** Shows it in the `.status` of a row, to the eye, under the pointer and to who listens. `how`: said behind it. */
export function showStatus(row: HTMLElement, status: keyof typeof STATUS_WORDS, how = ''): void {
  const mark = row.querySelector<HTMLElement>('.status');
  if (!mark) return;
  mark.dataset['status'] = status;
  mark.title = STATUS_WORDS[status] + how;
  const word = document.createElement('span');
  word.className = 'visually-hidden';
  word.textContent = `${mark.title}: `;
  mark.replaceChildren(word);
}
