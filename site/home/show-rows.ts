/** The least height of a row, in pixels of CSS. */
const ROW = 48;

/** How many rows the reader can see without scrolling. */
export const screenful = (): number => Math.ceil(innerHeight / ROW);

/** So many more in each moment in which nobody waits, once typing rests. */
const LATER = 120;

/** Without a key for so long, typing rests. */
export const RESTING_MS = 200;

let turn = 0;

/**
 * Makes these rows, in this order, what the list holds: the first ones now, the others when typing rests. So a
 * key in the search of 1,000 problems costs what it costs in a screenful of them.
 */
export function showRows(list: HTMLElement, rows: readonly HTMLElement[], first = rows.length): void {
  const mine = ++turn;
  if (list.childElementCount === rows.length && rows.every((row, index) => list.children[index] === row))
    return;
  list.replaceChildren(...rows.slice(0, first));
  let shown = first;
  const more = (): void => {
    // Meanwhile something else may have been searched for.
    if (mine !== turn) return;
    list.append(...rows.slice(shown, (shown += LATER)));
    if (shown < rows.length) whenFree(more);
  };
  if (shown < rows.length) setTimeout(() => whenFree(more), RESTING_MS);
}

function whenFree(action: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(action, { timeout: 100 });
  else setTimeout(action, 50);
}
