/** How soon something is seen on a slow phone, against plain HTML with the same text: a ratio of one run. */
import { expect, test } from '@playwright/test';
import { barePages, measureFirstPaint } from '../../../bench/first-paint.ts';
import { median } from '../../../bench/report.ts';
import { serveSite, type ServedSite } from '../../../site/build/serve.ts';
import { SITE } from '../support/site-pages.ts';

const PAIRS = 3;

/** Twice what `npm run bench` prints on an idle machine: the stylesheet takes one more round trip. */
const AT_MOST = 3;

let site: ServedSite;
test.beforeAll(async () => void (site = await serveSite(SITE, [barePages(SITE)])));
test.afterAll(() => site.close());

for (const path of ['', 'problems/stable-softmax/']) {
  test(`/${path} is seen nearly as soon as plain HTML would be`, async ({ browser }) => {
    const { first, bareFirst, repeat, bareRepeat } = await measureFirstPaint(
      browser,
      site.address + path,
      PAIRS,
    );
    expect(median(first) / median(bareFirst), 'first visit').toBeLessThan(AT_MOST);
    expect(median(repeat) / median(bareRepeat), 'repeat visit').toBeLessThan(AT_MOST);
  });
}
