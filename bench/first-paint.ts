import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Plugin } from 'vite';

/** As Lighthouse throttles for a phone: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** Behind the address of a page: the same without styles and scripts. */
const BARE = '?bare';

/** Until something of the page was seen, in milliseconds. */
export interface FirstPaints {
  /** The site's page, in a browser that has never seen it. */
  first: number[];
  /** The same page once more. */
  repeat: number[];
  /** Plain HTML with the same text, beside each first visit and each repeat. */
  bareFirst: number[];
  bareRepeat: number[];
}

/** Serves each page of a built site once more, as plain HTML with the same text. */
export function barePages(folder: string): Plugin {
  return {
    name: 'ml-judge-bare-pages',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(BARE)) return next();
        const html = readFileSync(join(folder, request.url.slice(0, -BARE.length), 'index.html'), 'utf8');
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(html.replace(/<script\b[\s\S]*?<\/script>|<link\b[^>]*>/g, ''));
      });
    },
  };
}

/**
 * Visits a page of the site and its bare twin by turns, as from a slow phone. Whatever else the machine does
 * slows both down alike.
 */
export async function measureFirstPaint(browser: Browser, page: string, pairs: number): Promise<FirstPaints> {
  const paints: FirstPaints = { first: [], repeat: [], bareFirst: [], bareRepeat: [] };
  for (let pair = 0; pair < pairs; pair++) {
    const [first = NaN, repeat = NaN] = await visitTwice(browser, page);
    const [bareFirst = NaN, bareRepeat = NaN] = await visitTwice(browser, page + BARE);
    paints.first.push(first);
    paints.repeat.push(repeat);
    paints.bareFirst.push(bareFirst);
    paints.bareRepeat.push(bareRepeat);
  }
  return paints;
}

async function visitTwice(browser: Browser, address: string): Promise<number[]> {
  // The service worker would answer in the place of the network.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    const paints: number[] = [];
    for (let visit = 0; visit < 2; visit++) {
      await page.goto(address);
      paints.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) =>
              new PerformanceObserver((list) => {
                const [paint] = list.getEntriesByName('first-contentful-paint');
                if (paint) resolve(paint.startTime);
              }).observe({ type: 'paint', buffered: true }),
            ),
        ),
      );
    }
    return paints;
  } finally {
    await context.close();
  }
}
