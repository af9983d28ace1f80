import { defineConfig } from 'vite';
import { runtimeModule, runtimePlugin } from './scripts/build/runtime/vite-plugin.ts';
import { embedFile } from './site/build/embed-file.ts';
import { leanStyles } from './site/build/lean-styles.ts';
import { offline } from './site/build/offline.ts';
import { site } from './site/build/plugin.ts';

/** Further problem folders, comma-separated: the tests build a site that has their fixtures too. */
const extraFolders = process.env['ML_JUDGE_EXTRA_PROBLEMS']?.split(',') ?? [];

/** Where the site will be, for oEmbed. All else works from any address. */
const address = process.env['ML_JUDGE_SITE']?.replace(/\/*$/, '/');

export default defineConfig({
  // Relative addresses: the built site works from any path of any host.
  base: './',
  plugins: [
    leanStyles(),
    runtimePlugin(),
    site({ extraFolders, address }),
    embedFile(() => [runtimeModule()]),
    offline(),
  ],
  // All that pages load is bundled before the first is served: what is found later breaks those under way.
  optimizeDeps: { entries: ['site/*/*.ts', '!site/*/page.ts', 'src/package/embed.ts'] },
  // Pages elsewhere, and frames without an origin, load its modules: as on any host of public files.
  preview: { cors: { origin: '*' } },
  build: {
    target: 'es2022',
    // Browsers that know light-dark(): rewriting it would tie the theme to the system's.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
