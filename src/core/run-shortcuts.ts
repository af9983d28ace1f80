/** The two shortcuts that the widget shows before anything else is there, and how keys are written. */
/** A line of the table of shortcuts: see `shortcuts.ts`. */
export interface Shortcut {
  group: string;
  id: string;
  keys: string;
  /** Where a Mac has others. */
  mac?: string;
  bound: 'editor' | 'widget' | 'part' | 'page' | 'gesture';
  /** What it does, in the imperative. */
  does: string;
}

export const RUN = {
  group: 'Judging',
  id: 'run',
  keys: 'Mod-Enter',
  bound: 'editor',
  does: 'Run the sample tests',
} as const satisfies Shortcut;

export const SUBMIT = {
  group: 'Judging',
  id: 'submit',
  keys: 'Mod-Shift-Enter',
  bound: 'editor',
  does: 'Submit to all tests',
} as const satisfies Shortcut;

const NAMES: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Arrows: 'arrows',
  Drag: 'drag',
  Click: 'click',
};
const MAC_NAMES: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };
/** The order in which each kind of keyboard is described. */
const MODIFIERS = ['Ctrl', 'Mod', 'Alt', 'Shift'];
const MAC_MODIFIERS = ['Ctrl', 'Alt', 'Shift', 'Mod'];

/** What is written on the keys, one list for each stroke: `Mod-Shift-k` → `[['Ctrl', 'Shift', 'K']]`. */
export function keyCaps({ keys, mac }: Pick<Shortcut, 'keys' | 'mac'>, apple: boolean): string[][] {
  const order = apple ? MAC_MODIFIERS : MODIFIERS;
  return ((apple && mac) || keys).split(' ').map((stroke) => {
    const parts = stroke.split('-');
    const key = parts.pop() ?? '';
    const modifiers = order.filter((modifier) => parts.includes(modifier));
    return [
      ...modifiers.map((name) => (apple ? MAC_NAMES[name] : name === 'Mod' ? 'Ctrl' : name)),
      NAMES[key] ?? key,
    ]
      .map((cap) => cap ?? '')
      .map((cap) => (cap.length === 1 ? cap.toUpperCase() : cap));
  });
}

/** One stroke as the attribute `aria-keyshortcuts` has it, on either kind of keyboard. */
export function ariaKeys({ keys }: Pick<Shortcut, 'keys'>): string {
  const of = (mod: string): string =>
    keys.replace('Mod', mod).replace('Ctrl', 'Control').replaceAll('-', '+');
  return keys.includes('Mod') ? `${of('Control')} ${of('Meta')}` : of('');
}
