import type { Page } from '@playwright/test';

/** So many problems the catalogue is to bear. */
const ROWS = 1000;
const TYPED = ['g', 'gr', 'gra', 'grad', 'gra', 'gr', 'g', '', 'e', 'en', 'ent', ''];

/**
 * Types into the catalogue's search with 1,000 problems in it. Answers milliseconds: for each key until
 * everything is laid out anew, and for each frame of the screen.
 */
export async function measureSearch(page: Page, site: string): Promise<{ keys: number[]; frames: number[] }> {
  await page.route(site, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const rows = html.match(/<li class="problem-row"[\s\S]*?<\/li>/g) ?? [];
    const many = Array.from({ length: ROWS }, (_, index) => rows[index % rows.length] ?? '');
    const list = html.replace(/(<ol class="problem-list"[^>]*>)[\s\S]*?<\/ol>/, `$1${many.join('')}</ol>`);
    await route.fulfill({ response, body: list });
  });
  await page.goto(site);
  return page.evaluate(async (typed) => {
    const search = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('The catalogue has no search.');
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const keys: number[] = [];
    const frames: number[] = [];
    for (const text of typed) {
      // With nothing else to do, from one frame to the next.
      const before = await frame();
      frames.push((await frame()) - before);
      const startedAt = performance.now();
      search.value = text;
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Reading a size waits for the layout.
      void document.body.offsetHeight;
      keys.push(performance.now() - startedAt);
    }
    return { keys, frames };
  }, TYPED);
}
