import * as v from 'valibot';

const rootSchema = v.object({
  name: v.string(),
  version: v.string(),
  description: v.string(),
  license: v.string(),
  dependencies: v.record(v.string(), v.string()),
});

/** Python runs where the site is: a page never imports it. The rest is bundled into `embed.js` alone. */
const NOT_IMPORTED = ['pyodide'];

/** What the package says of itself: the project's own words, with what can be imported from it. */
export function packageJson(root: unknown) {
  const { dependencies, ...project } = v.parse(rootSchema, root);
  const typesOnly = (name: string) => ({ types: `./types/${name}.d.ts`, default: './types/none.js' });
  return {
    ...project,
    type: 'module',
    keywords: ['web-components', 'lit', 'machine-learning', 'python', 'judge', 'education'],
    exports: {
      '.': { types: './lib/package/index.d.ts', default: './lib/package/index.js' },
      './define': { types: './lib/package/define.d.ts', default: './lib/package/define.js' },
      './embed.js': { types: './embed.d.ts', default: './embed.js' },
      './react': typesOnly('react'),
      './vue': typesOnly('vue'),
      './svelte': typesOnly('svelte'),
      './solid': typesOnly('solid'),
      './custom-elements.json': './custom-elements.json',
      './vscode.html-custom-data.json': './vscode.html-custom-data.json',
      './package.json': './package.json',
    },
    types: './lib/package/index.d.ts',
    customElements: './custom-elements.json',
    // Defining an element is what these are for; everything else may be dropped when nobody uses it.
    sideEffects: [
      './embed.js',
      './assets/*',
      './lib/package/define.js',
      './lib/widget/**/*.js',
      './lib/quiz/**/*.js',
    ],
    files: ['lib', 'types', 'assets', 'embed.js', 'embed.d.ts', '*.json', 'CHANGELOG.md'],
    dependencies: Object.fromEntries(
      Object.entries(dependencies).filter(([name]) => !NOT_IMPORTED.includes(name)),
    ),
  };
}
