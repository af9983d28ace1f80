import { chromium as playwright } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium, findChromium } from '../browser.ts';
import type { Engine } from './engine.ts';

/** Driven by Playwright. */
export const chromium: Engine = {
  name: 'Chromium',
  packages: ['chromium'],
  isInstalled: () => findChromium() !== undefined,
  howToInstall: 'Run "npx playwright install chromium", or name one in CHROMIUM_PATH.',
  async start() {
    const browser = await playwright.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_ARGS] });
    const page = await browser.newPage();
    return {
      open: async (address) => void (await page.goto(address)),
      evaluate: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
};
