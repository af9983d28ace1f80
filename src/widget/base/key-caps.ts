import { html, type TemplateResult } from 'lit';
import { keyCaps, type Shortcut } from '../../core/run-shortcuts.ts';

/** Whether the reader's keyboard has a ⌘ key. */
export const APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const SPOKEN: Readonly<Record<string, string>> = {
  '⌘': 'Command',
  '⇧': 'Shift',
  '⌥': 'Option',
  '⌃': 'Control',
  '↵': 'Enter',
  '↑': 'Up',
  '↓': 'Down',
  '\\': 'Backslash',
  '/': 'Slash',
};

/** The keys of a shortcut, one cap beside the other; strokes after one another are joined by "then". */
export function keyCapsView(shortcut: Pick<Shortcut, 'keys' | 'mac'>): TemplateResult {
  const strokes = keyCaps(shortcut, APPLE).map(
    (caps) => html`<span class="stroke">${caps.map((cap) => capView(cap))}</span>`,
  );
  return html`${strokes.map((stroke, index) => (index === 0 ? stroke : html` then ${stroke}`))}`;
}

function capView(cap: string): TemplateResult {
  const spoken = SPOKEN[cap];
  return spoken
    ? html`<kbd><span aria-hidden="true">${cap}</span><span class="visually-hidden">${spoken} </span></kbd>`
    : html`<kbd>${cap}</kbd>`;
}
