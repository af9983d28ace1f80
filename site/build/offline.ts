import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Builds `service-worker.js`, with the list of files that make the site work without a connection. */
export function offline(): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'workers',
    filename: 'service-worker.ts',
    // The pages register it themselves, once they have settled; their manifest is public/site.webmanifest.
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,json,svg,png,webmanifest}'],
      // Python is kept as it is used. Frames and what other sites load need a connection anyway.
      globIgnores: [
        'python/**',
        'embed/**',
        'embed.js',
        'assets/embed-*.js',
        'badge.svg',
        'problems/*/oembed.json',
        'frame-resize.js',
        'problem.schema.json',
        'theory.schema.json',
        '404.html',
      ],
      // Their names carry a hash of their content.
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 8e6,
    },
  });
}
