import type { TestSet } from '../core/judgement.ts';
import { isStroke } from '../core/shortcuts.ts';
import { APPLE } from './key-caps.ts';

/** What presses buttons, moves between tabs and scrolls. */
const USED = /^(?:Enter| |Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End)$/;

/**
 * Keeps the keys that a focused part of the widget uses from the page's own shortcuts: a slide must not turn
 * because Run was pressed with the space bar. The editor keeps its own. All others pass. `run`: what the keys of
 * Run and Submit do, from anywhere in the widget.
 */
export function containKeys(widget: HTMLElement, run: (testSet: TestSet) => void): void {
  bindRunKeys(widget, run);
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    widget.addEventListener(type, (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      // On the element itself nothing of the widget has the focus.
      if (plain && USED.test(event.key) && event.composedPath()[0] !== widget) event.stopPropagation();
    });
  }
}

/**
 * Run and Submit by key from anywhere in the widget. The editor answers by itself; a part that has its own
 * meaning for the keys has prevented the default; and a link opens in a new tab, as everywhere.
 */
function bindRunKeys(widget: HTMLElement, run: (testSet: TestSet) => void): void {
  widget.addEventListener('keydown', (event) => {
    const testSet = isStroke(event, 'run', APPLE)
      ? 'sample'
      : isStroke(event, 'submit', APPLE)
        ? 'all'
        : null;
    const within = (selector: string): boolean =>
      event.composedPath().some((target) => target instanceof Element && target.matches(selector));
    if (!testSet || within('a[href]')) return;
    event.stopPropagation();
    if (event.defaultPrevented || within('dialog')) return;
    event.preventDefault();
    run(testSet);
  });
}
