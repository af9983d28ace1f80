/** Keys that press buttons, move between tabs and scroll. */
const USED = /^(?:Enter| |Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End)$/;

/**
 * Keeps the keys that a focused part of the widget uses from the page's own shortcuts: a slide must not turn
 * because Run was pressed with the space bar. The editor keeps its own. All others pass.
 */
export function containKeys(widget: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    widget.addEventListener(type, (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      // On the element itself nothing of the widget has the focus.
      if (plain && USED.test(event.key) && event.composedPath()[0] !== widget) event.stopPropagation();
    });
  }
}

/** Keeps what is typed into fields of an element from the page's shortcuts: outside, nobody sees that it is a field. */
export function containTyping(widget: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    widget.addEventListener(type, (event) => {
      const [field] = event.composedPath();
      const types =
        field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (types && plain && (event.key.length === 1 || event.key === 'Backspace')) event.stopPropagation();
    });
  }
}
