import { defineConfig } from 'vitest/config';
import { runtimePlugin } from './scripts/build/runtime/vite-plugin.ts';

export default defineConfig({
  plugins: [runtimePlugin()],
  test: {
    include: ['tests/**/*.test.ts'],
    // An interpreter takes seconds to start on a slow machine; no test is about time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
