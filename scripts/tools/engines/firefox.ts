import puppeteer from 'puppeteer-core';
import { findProgram } from '../browser.ts';
import { STEP_LIMIT_MS, type Engine } from './engine.ts';

const findFirefox = (): string | undefined =>
  process.env['FIREFOX_PATH'] ?? findProgram('firefox-esr') ?? findProgram('firefox');

/** Driven by WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  isInstalled: () => findFirefox() !== undefined,
  howToInstall: 'Install Firefox, and name it in FIREFOX_PATH where it is not on the PATH.',
  async start() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      protocolTimeout: STEP_LIMIT_MS,
    });
    const page = await browser.newPage();
    return {
      open: async (address) => void (await page.goto(address)),
      evaluate: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
};
