import type { Page } from '@playwright/test';

/** So many problems the catalogue is to bear. */
const ROWS = 1000;
const TYPED = ['g', 'gr', 'gra', 'grad', 'gra', 'gr', 'g', '', 'e', 'en', 'ent', ''];

/** Of a screen that shows 60 in a second. */
export const FRAME_MS = 1000 / 60;

/**
 * Types into the catalogue's search with 1,000 problems in it. Answers what the page's thread had to do for a
 * key until the new list was painted, in milliseconds of processor time: other programs do not add to it.
 */
export async function measureSearch(page: Page, site: string): Promise<number> {
  await page.route(site, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const rows = html.match(/<li\s+class="problem-row"[\s\S]*?<\/li>/g) ?? [];
    const many = Array.from({ length: ROWS }, (_, index) => rows[index % rows.length] ?? '');
    const list = html.replace(/(<ol class="problem-list"[^>]*>)[\s\S]*?<\/ol>/, `$1${many.join('')}</ol>`);
    await route.fulfill({ response, body: list });
  });
  await page.goto(site);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const before = await worked();
  await page.evaluate(async (typed) => {
    const search = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('The catalogue has no search.');
    for (const text of typed) {
      search.value = text;
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Until the frame that shows it is made: this message comes in the task after it.
      const { port1, port2 } = new MessageChannel();
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        requestAnimationFrame(() => port2.postMessage(null));
      });
    }
  }, TYPED);
  return ((await worked()) - before) / TYPED.length;
}
