/** Code as it is kept and judged: no byte order mark, lines end in a newline character. */
export function normaliseSource(source: string): string {
  return source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
