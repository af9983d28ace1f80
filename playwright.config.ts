import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/tools/browser.ts';

const PORT = Number(process.env['ML_JUDGE_TEST_PORT'] ?? 4179);

const launchOptions = { executablePath: findChromium(), args: [...CHROMIUM_ARGS] };
/** Python is compiled once and quickly: a test has ended before better code of it would be of use. */
const quickPython = { ...launchOptions, args: [...CHROMIUM_ARGS, '--js-flags=--liftoff-only'] };

export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // No test is about time: a busy machine may take long, and a hanging page ends at some time.
  timeout: 300_000,
  expect: { timeout: 90_000 },
  workers: 1,
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions,
    // A trace takes a quarter of the time of every test: `ML_JUDGE_TRACE=1 npm test -- browser` keeps those of failures.
    trace: process.env['ML_JUDGE_TRACE'] ? 'retain-on-failure' : 'off',
    // They hide requests from `page.route`; offline.spec.ts lets them in.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'browser',
      testDir: 'tests/browser',
      testIgnore: '**/*.long.spec.ts',
      use: { launchOptions: quickPython },
    },
    {
      name: 'long',
      testDir: 'tests/browser',
      testMatch: '**/*.long.spec.ts',
      use: { launchOptions: quickPython },
    },
    { name: 'hostile', testDir: 'tests/hostile' },
    { name: 'package', testDir: 'tests/package' },
    { name: 'generators', testDir: 'tests/generators' },
  ],
  // The built site, with the fixtures' problems beside the library's.
  webServer: {
    command: `npx vite preview --outDir dist-test --host 127.0.0.1 --strictPort --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
