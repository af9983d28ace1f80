/** Calls back once an element has left its page; one that is only moved has not. */
export function whenGone(element: HTMLElement, gone: () => void): void {
  queueMicrotask(() => {
    if (!element.isConnected) gone();
  });
}
