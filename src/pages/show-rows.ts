/** More than a screen holds. */
const AT_ONCE = 60;

/** So many more in each moment in which nobody waits. */
const LATER = 120;

let turn = 0;

/** Shows of these rows, in their order, those that match: what a screen holds at once, the rest soon after. */
export function showRows(rows: readonly { element: HTMLElement; isMatch: boolean }[]): void {
  const mine = ++turn;
  const late: HTMLElement[] = [];
  let shown = 0;
  for (const { element, isMatch } of rows) {
    if (!isMatch || shown < AT_ONCE) element.hidden = !isMatch;
    else if (element.hidden) late.push(element);
    if (isMatch) shown++;
  }
  const more = (): void => {
    // Meanwhile something else may have been searched for.
    if (mine !== turn) return;
    for (const element of late.splice(0, LATER)) element.hidden = false;
    if (late.length > 0) whenFree(more);
  };
  if (late.length > 0) whenFree(more);
}

function whenFree(action: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(action, { timeout: 100 });
  else setTimeout(action, 50);
}
