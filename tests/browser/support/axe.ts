import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Scope {
  /** A selector: only what is in it is looked at. */
  within?: string;
  /** Rules to leave out. */
  without?: string[];
  /** Only these rules. */
  only?: string[];
}

/** Of what passes, that it was looked at is enough: to describe each cell of an array takes most of the time. */
const TELL_VIOLATIONS = { resultTypes: ['violations' as const], selectors: false };

/**
 * Nothing that axe minds, in the page as it is now. Frames without an origin hold nothing to see, and
 * leaving them out makes it seven times as fast.
 */
export async function expectAxeClean(page: Page, where = page.url(), scope: Scope = {}): Promise<void> {
  // Colours on their way from one theme to the other are neither's.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
  });
  // A copy: the builder writes into what it is given, and one test's rules would be those of the next.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ ...TELL_VIOLATIONS });
  if (scope.within) builder.include(scope.within);
  if (scope.only) builder.withRules(scope.only);
  if (scope.without) builder.disableRules(scope.without);
  const { violations, passes } = await builder.analyze();
  const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  expect(found, where).toEqual([]);
  // Something was looked at.
  expect(passes.length, where).toBeGreaterThan(0);
}

/** The same in both themes. Ends in the dark one. */
export async function expectAxeCleanInBothThemes(page: Page, where?: string, scope?: Scope): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAxeClean(page, `${where ?? page.url()}, ${colorScheme}`, scope);
  }
}
