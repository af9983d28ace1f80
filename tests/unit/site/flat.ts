import type { Html } from '../../../site/build/html.ts';

/** HTML without the blank space that means nothing: tests are about what is there, not about how it is set. */
export function flat(html: Html | string): string {
  return String(html)
    .replace(/\s+/g, ' ')
    .replace(/ +(?=\/?>)/g, '')
    .replace(/> </g, '><');
}
