/** Of a longer output the start and the end are shown. */
const MAX_SHOWN = 20_000;
const SHOWN_END = 4_000;

/** An output that a page shows at once: of a long one the middle is left out and counted. */
export function cutOutput(output: string): string {
  if (output.length <= MAX_SHOWN) return output;
  const hidden = output.length - MAX_SHOWN;
  const start = output.slice(0, MAX_SHOWN - SHOWN_END);
  return `${start}\n… ${hidden.toLocaleString('en')} more characters …\n${output.slice(-SHOWN_END)}`;
}
