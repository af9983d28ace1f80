/** Gives an element a key that was pressed while nothing had the focus, as if it had been pressed there. */
export function passKeyTo(element: HTMLElement, event: KeyboardEvent): void {
  if (event.target !== document.body) return;
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const copy = new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, shiftKey, cancelable: true });
  if (!element.dispatchEvent(copy)) event.preventDefault();
}
