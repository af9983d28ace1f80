import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Takes comments and indentation out of the styles that elements carry as text, which no other tool minifies:
 * templates tagged with `css`, and files imported with `?raw`. Styles themselves are left as they are.
 */
export function leanStyles(): Plugin {
  return {
    name: 'ml-judge-lean-styles',
    apply: 'build',
    enforce: 'pre',

    load(id) {
      if (!id.endsWith('.css?raw')) return null;
      return `export default ${JSON.stringify(lean(readFileSync(id.replace(/\?raw$/, ''), 'utf8')))};`;
    },

    transform(code, id) {
      if (!/\/src\/widget\/[\w/-]+\.ts$/.test(id)) return null;
      // No template has a backtick in it: it would have to be escaped, and end up in the styles.
      return { code: code.replace(/\bcss`[^`]*`/g, lean), map: null };
    },
  };
}

function lean(styles: string): string {
  return styles.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n');
}
