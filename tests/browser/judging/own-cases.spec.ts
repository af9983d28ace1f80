import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';

const code = (page: Page) => page.getByRole('textbox', { name: /reference answers as well/ });

async function open(page: Page, slug: string, solution: string): Promise<void> {
  await page.goto(`problems/${slug}/`);
  await page.evaluate(async (source) => {
    const problem = document.querySelector('ml-problem') as unknown as { ready: Promise<void>; code: string };
    await problem.ready;
    problem.code = source;
  }, solution);
}

const WRONG = 'def solve(xs):\n    print("seen", len(xs))\n    return sum(xs) if len(xs) < 3 else 0';

test('a reader tries cases of their own: the reference answers, and nothing is counted', async ({ page }) => {
  await open(page, 'sum-list', WRONG);
  const own = page.locator('ml-own-cases');
  const cases = own.getByRole('group', { name: 'Your cases' });
  await page.getByRole('tab', { name: 'Cases of your own' }).click();
  // The example runs as it stands.
  await expect(code(page)).toHaveValue(/^xs = \[/);
  await own.getByRole('button', { name: 'Try' }).click();
  await expect(own.getByText(/^(?:Same|Not) as the reference$/)).toHaveCount(1);
  await code(page).fill('print("made")\nxs = [1, 2]');
  await own.getByRole('textbox', { name: 'Name', exact: true }).fill('Two');
  await own.getByRole('button', { name: 'Try' }).click();
  await expect(own.getByText('Same as the reference', { exact: true })).toHaveCount(1);
  await expect(own.getByText('made', { exact: true })).toBeVisible();
  await own.getByRole('button', { name: 'New case' }).click();
  await code(page).fill('for n in (3, 4):\n    solve(list(range(n)))');
  await own.getByRole('button', { name: 'Try all 2' }).click();
  await expect(own.getByRole('region', { name: 'Two' })).toContainText('Same as the reference');
  const second = own.getByRole('region', { name: 'Case 1' });
  await expect(second.getByText('Not as the reference')).toHaveCount(2);
  await expect(second.getByText('solve(xs=[0, 1, 2, 3])')).toBeVisible();
  await expect(second.getByText('seen 4')).toBeVisible();
  await expectAxeCleanInBothThemes(page);
  await page.screenshot({ path: 'test-results/own-cases.png' });
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByText('Each Run and Submit is listed here')).toBeVisible();
  // What was written is there again the next time, under its name; what was deleted comes back if it should.
  await page.reload();
  await page.getByRole('tab', { name: 'Cases of your own' }).click();
  await cases.getByRole('button', { name: 'Case 1' }).click();
  await expect(code(page)).toHaveValue(/range\(n\)/);
  await own.getByRole('button', { name: 'Delete' }).click();
  await expect(code(page)).toHaveValue(/xs = \[1, 2\]/);
  await own.getByRole('button', { name: 'Bring it back' }).click();
  await expect(cases.getByRole('button')).toHaveText(['Two', 'Case 1', 'New case']);
});

test('the code of a case says what is wrong with it, and cannot reach the judge', async ({ page }) => {
  await open(page, 'sum-list', WRONG);
  await page.getByText('Cases of your own').click();
  const own = page.locator('ml-own-cases');
  const tried = async (source: string, told: RegExp): Promise<void> => {
    await code(page).fill(source);
    await code(page).press('Control+Enter');
    await expect(own.getByText(told)).toBeVisible();
  };
  await tried('solve(xs)', /Line 1: NameError/);
  await tried('solve([1], 2)', /does not fit the signature/);
  await tried('solve(["a"])', /cannot be judged: the reference solution raises TypeError/);
  await tried('while True: pass', /longer than a test may/);
  // Whatever it changes is gone with the interpreter it ran in.
  const hostile = `import sys, builtins
builtins.sum = lambda xs: 0
for module in list(sys.modules.values()):
    for name in dir(module):
        if name in ('compare', 'check', 'judge_call', 'ask_reference'):
            setattr(module, name, lambda *args: None)
solve([1, 2, 3])`;
  await code(page).fill(hostile);
  await code(page).press('Control+Enter');
  await expect(own.getByText(/As the reference|Not as the reference|Run-time error/i).first()).toBeVisible();
  const verdict = await page.evaluate(async () => {
    const problem = document.querySelector('ml-problem') as unknown as {
      submit(): Promise<{ verdict: string }>;
    };
    return (await problem.submit()).verdict;
  });
  expect(verdict).toBe('WA');
});

test('a sample becomes a case of one’s own, also where a driver calls', async ({ page }) => {
  await open(page, 'dropout', '');
  const solution = await page.evaluate(async () => {
    const problem = document.querySelector('ml-problem') as unknown as {
      run(): Promise<unknown>;
      code: string;
    };
    problem.code =
      'import numpy as np\nclass Dropout:\n    def __init__(self, p, rng):\n        self.p = p\n    def forward(self, x, training=True):\n        return x * 1.0\n    def backward(self, grad):\n        return grad * 1.0';
    await problem.run();
    return problem.code;
  });
  expect(solution).toContain('Dropout');
  await page.getByRole('button', { name: 'Use as a case of my own' }).first().click();
  await expect(code(page)).toHaveValue(/drive\(/);
  await expect(code(page)).toBeFocused();
  await page.getByRole('button', { name: 'Try' }).click();
  await expect(page.locator('ml-own-cases').getByText('Compare by eye')).toBeVisible();
  await expect(page.locator('ml-own-cases').getByText('The reference returns')).toBeVisible();
});
