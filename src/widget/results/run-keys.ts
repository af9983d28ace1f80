import type { TestSet } from '../../core/judgement.ts';
import { isStroke } from '../../core/shortcuts.ts';
import { APPLE } from '../base/key-caps.ts';

/**
 * Run and Submit by key from anywhere in the widget. The editor answers by itself; a part that has its own
 * meaning for the keys has prevented the default; and a link opens in a new tab, as everywhere.
 */
export function bindRunKeys(widget: HTMLElement, run: (testSet: TestSet) => void): void {
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
