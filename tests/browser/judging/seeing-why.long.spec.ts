import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import { openProblem, packageFile, verdict, writeCode } from '../support/page.ts';

const ONE_PER_ROW = 'Yours has one element for each row of X: has it been summed over the wrong axis?';
const results = (page: Page): Locator => page.locator('ml-results');
const firstFailed = (page: Page): Locator => page.locator('ml-results .tests details[open]').first();

async function submit(page: Page, code: string, word: string): Promise<void> {
  await writeCode(page, code);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, word)).toBeVisible({ timeout: 90_000 });
}

/** Opens the problem and hands in one of its own wrong answers. */
async function fail(page: Page, slug: string, mistake: string): Promise<void> {
  await openProblem(page, slug);
  await submit(page, packageFile(slug, `submissions/wrong_answer/${mistake}.py`), 'Wrong answer');
}

// One visit: Python comes from the network once.
test.describe.serial('a failed test shows', () => {
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
  });
  test.afterAll(() => page.context().close());

  test('a number: the digits that differ, the likely cause, and its times', async () => {
    await fail(page, 'log-loss', 'summed');
    const failed = firstFailed(page);
    await expect(failed).toContainText(/Yours is off by the factor \d+, the length of y_true/);
    await expect(failed.locator('.pair b')).toHaveCount(2);
    await expect(failed.locator('.timing')).toHaveText(/ms, the reference (under )?[\d.]+ ms/);
  });

  test('its input as code that runs', async () => {
    const copy = firstFailed(page).getByRole('button', { name: 'Copy as code' });
    await copy.click();
    await expect(firstFailed(page).getByRole('status')).toHaveText('Copied');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain('log_loss(');
    // What is copied is Python: behind a right solution it changes nothing.
    await submit(page, `${packageFile('log-loss', 'solution.py')}\n\n${code}\n`, 'Accepted');
  });

  test('of a named hidden test nothing but what is wrong', async () => {
    await fail(page, 'attention', 'no_scale');
    const hidden = results(page).locator('.tests details', {
      hasText: 'The values of this test stay hidden',
    });
    expect(await hidden.count()).toBeGreaterThan(2);
    await hidden.first().locator('summary').first().click();
    await expect(hidden.first().locator('.message')).toBeVisible();
    expect(await hidden.locator('ml-array-view, ml-copy, .pair, .comparison, dl').count()).toBe(0);
  });

  test('a matrix as two grids, the worst cell outlined, with the axes and the largest errors', async () => {
    const sample = results(page).locator('.tests details', { hasText: 'three words' });
    await sample.locator('summary').first().click();
    const grids = sample.getByRole('grid');
    await expect(grids).toHaveCount(2);
    await expect(grids.first()).toHaveAccessibleName('Expected, float64 (3, 3)');
    await expect(grids.last().getByRole('gridcell')).toHaveCount(9);
    await expect(grids.last().locator('.worst')).toHaveCount(1);
    await expect(sample.locator('.errors')).toHaveText(
      /Largest error:\s+[\d.e-]+ absolute at \[\d, \d\], [\d.e-]+ relative/,
    );
  });

  test('its cells by keyboard alone', async () => {
    const sample = results(page).locator('.tests details', { hasText: 'three words' });
    const grid = sample.getByRole('grid').first();
    await sample.locator('summary').first().focus();
    await page.keyboard.press('Tab');
    await expect(grid.locator('.worst')).toBeFocused();
    await page.keyboard.press('Control+Home');
    await expect(grid.getByRole('gridcell').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(grid.getByRole('gridcell').nth(4)).toBeFocused();
    await expect(grid.getByRole('gridcell').nth(4)).toHaveAccessibleName(
      /^\[1, 1\]: expected .*, got .*, difference/,
    );
    await expect(sample.locator('.readout')).toContainText('[1, 1]');
    // One stop for the whole grid.
    await page.keyboard.press('Tab');
    await expect(sample.getByRole('grid').last().locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Shift+Tab');
    await expect(grid.getByRole('gridcell').nth(4)).toBeFocused();
  });

  test('of a block of matrices the slice with the worst cell', async () => {
    await fail(page, 'conv2d', 'filter_flipped');
    const sample = results(page).locator('.tests details', { hasText: 'two channels' });
    await sample.locator('summary').first().click();
    const got = sample.getByRole('grid').last();
    await expect(got).toHaveAccessibleName('Got, float64 (1, 1, 3, 3)');
    await expect(got.locator('.worst')).toHaveAccessibleName(
      /^\[0, 0, \d, \d\]: expected .*, got .*, difference/,
    );
  });

  test('many cells as a picture, whose values are told on hover', async () => {
    await fail(page, 'confusion-matrix', 'transposed');
    const wide = results(page).locator('.tests details', { hasText: 'size 30,000' });
    await wide.locator('summary').first().click();
    await expect(wide).toContainText('Yours is the transpose.');
    const picture = wide.getByRole('grid');
    await expect(picture.getByRole('gridcell')).toHaveCount(32 * 32);
    await expect(wide).toContainText(/88,976 more cells are not shown; [\d,]+ of them differ/);
    const cell = picture.getByRole('gridcell').nth(33);
    const [place = ''] = (await cell.getAttribute('aria-label'))?.split(':') ?? [];
    await cell.hover();
    await expect(wide.locator('.readout')).toContainText(place);
    await wide.getByRole('button', { name: 'Expected', exact: true }).click();
    await expect(wide.getByRole('grid')).toHaveAccessibleName(/^Expected, int\d+ \(300, 300\)$/);
  });

  test('nothing that axe minds, light or dark, and nothing wider than a phone', async () => {
    // Among them are a sample with numbers and the picture that is open.
    const samples = results(page).locator('.tests > li > details', { hasText: 'sample' });
    await samples.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    await expect(samples.last().getByRole('grid').last()).toBeVisible();
    await expectAxeCleanInBothThemes(page);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expect(results(page).locator('.worst').first()).toHaveCSS('outline-style', 'solid');
    await page.emulateMedia({ forcedColors: 'none' });
    const usual = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    if (usual) await page.setViewportSize(usual);
  });

  test('a vector, a dict and a list line by line', async () => {
    await fail(page, 'adam', 'no_bias_correction');
    const lines = firstFailed(page).getByRole('grid', { name: /^Expected and got, float64/ });
    await expect(lines.first().getByRole('gridcell').first()).toHaveAccessibleName(
      /^\[0\]: expected .*, got /,
    );
    await fail(page, 'balanced-class-weights', 'shares');
    const dict = results(page).getByRole('grid', { name: /^Expected and got, dict/ });
    await expect(dict.first().locator('.index').nth(1)).not.toBeEmpty();
    await fail(page, 'bpe-merges', 'words_not_weighted');
    await expect(
      results(page)
        .getByRole('grid', { name: /^Got, list of/ })
        .first(),
    ).toContainText("'");
  });

  test('arrays of another shape beside each other', async () => {
    await fail(page, 'one-hot', 'transposed');
    const failed = firstFailed(page);
    await expect(failed.getByRole('grid').first()).toHaveAccessibleName(/^Expected, float64 \(4, 3\)/);
    await expect(failed.getByRole('grid').last()).toHaveAccessibleName(/^Got, float64 \(3, 4\)/);
    await expect(failed).toContainText('Yours is the transpose.');
  });

  test('values that pretend to be the page, with their controls in sight', async () => {
    await openProblem(page, 'bpe-merges');
    const forged = '<img src=x onerror="document.title=1">\\u202e\\x1b[1m';
    const code = `def ${entryPoint('bpe-merges')}(*args, **kwargs):\n    print('line\\n' * 9000)\n    return [('${forged}', 'b'), ('c', 'd')]\n`;
    await submit(page, code, 'Wrong answer');
    const failed = firstFailed(page);
    await expect(failed).toContainText('<img src=x');
    expect(await failed.locator('img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(await results(page).innerText()).not.toMatch(/[\u202e\u001b]/);
  });

  test('what was printed, which can be put away, and how much of it there is', async () => {
    const printed = firstFailed(page).locator('.output');
    await expect(printed.locator('summary')).toHaveText(/Printed\s+9,00\d lines/);
    await expect(printed.getByLabel('Printed output')).toContainText(/… [\d,]+ more characters …/);
    await printed.locator('summary').click();
    await expect(printed.getByLabel('Printed output')).toBeHidden();
  });

  test('that a gradient was summed over the wrong axis, though the parameters are in a dict', async () => {
    await fail(page, 'mlp-backprop', 'biases_summed_over_units');
    await expect(results(page).locator('.misconception').first()).toContainText('over the units (axis 1)');
    const sizes = results(page).locator('.tests details', { hasText: 'no two sizes equal' });
    await sizes.locator('summary').first().click();
    await expect(sizes).toContainText(ONE_PER_ROW);
    // One of the two alone is no mistake of the package's: nothing but the shapes tells it.
    const solution = packageFile('mlp-backprop', 'solution.py');
    const b1 = solution.replace('np.sum(by_hidden, axis=0)', 'np.sum(by_hidden, axis=1)');
    await submit(page, b1, 'Wrong answer');
    await expect(results(page).locator('.misconception')).toHaveCount(0);
    await sizes.locator('summary').first().click();
    await expect(sizes).toContainText(ONE_PER_ROW);
    await expect(results(page)).not.toContainText('One element');
  });

  test('that a row has met a column, in a table and in one number', async () => {
    await openProblem(page, 'regression-metrics');
    const solution = packageFile('regression-metrics', 'solution.py');
    const column = solution.replace('"mae": float(np.mean(np.abs(errors)))', '"mae": ALL_PAIRS');
    const pairs = 'float(np.mean(np.abs(truth - np.reshape(yhat, (-1, 1)))))';
    await submit(page, column.replace('ALL_PAIRS', pairs), 'Wrong answer');
    await expect(results(page).locator('.misconception')).toHaveCount(0);
    const told = 'Yours is what comes of all pairs of y and yhat: a column (n, 1) has met a row (n,)';
    await expect(results(page)).toContainText(told);
  });

  test('a large input as code that runs, and that can be a case of one’s own', async () => {
    await openProblem(page, 'mlp-backprop');
    const solution = packageFile('mlp-backprop', 'solution.py');
    const large = solution.replace('by_logits /= n', 'by_logits /= n + (n > 150)');
    await submit(page, large, 'Wrong answer');
    const failed = firstFailed(page);
    await failed.getByRole('button', { name: 'Copy as code' }).click();
    await expect(failed.getByRole('status')).toHaveText('Copied');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await failed.getByRole('button', { name: 'Use as a case of my own' }).click();
    await page.getByRole('button', { name: 'Try', exact: true }).click();
    await expect(page.locator('ml-own-cases').getByText('Not as the reference')).toHaveCount(1);
    await submit(page, `${solution}\n\n${code}\n`, 'Accepted');
  });

  test('no code of an input that is too large for it', async () => {
    await openProblem(page, 'gaussian-nb');
    const solution = packageFile('gaussian-nb', 'solution.py');
    const late = solution.replace('return classes[', 'return classes[:: -1 if len(X) >= 1000 else 1][');
    await submit(page, late, 'Wrong answer');
    const failed = firstFailed(page);
    await expect(failed.locator('.input')).toContainText('X_train');
    await expect(failed.locator('ml-copy')).toHaveCount(0);
    await expect(failed.getByRole('button', { name: 'Use as a case of my own' })).toHaveCount(0);
  });

  test('which limit was broken', async () => {
    await openProblem(page, 'bpe-merges');
    await submit(
      page,
      `def ${entryPoint('bpe-merges')}(*args, **kwargs):\n    while True: pass\n`,
      'Time limit exceeded',
    );
    await expect(firstFailed(page).locator('.timing')).toHaveText(
      /^Stopped at the limit of [\d.]+ s, the reference took/,
    );
  });
});

function entryPoint(slug: string): string {
  return (JSON.parse(packageFile(slug, 'problem.json')) as { entryPoint: string }).entryPoint;
}
