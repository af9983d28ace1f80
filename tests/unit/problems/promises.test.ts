import { expect, test } from 'vitest';
import { checkPromises, describePromises, guardedPromises } from '../../../scripts/prove/promises.ts';
import { parseProblem } from '../../../src/problems/parse.ts';
import { samplePackage } from './sample-package.ts';

const STATEMENT = `A shop averages prices.

The mean is $m$.

## Your function

- \`x\`: the prices, float64.
- Return $m$. Leave \`x\` unchanged.
- **No prices.** The mean is 0.
- Prices may be
  negative; return a new array.

$$
m = \\frac{1}{n} \\sum_i x_i. \\text{It is a mean.}
$$
`;
const files = samplePackage({
  'statement.md': STATEMENT,
  'submissions/wrong_answer/nan.py': '"""You give NaN."""\n# Breaks: The mean is 0.\n',
  'submissions/wrong_answer/clipped.py':
    '"""You clip."""\n# Breaks: Prices may be negative;\n# Breaks: The mean is 0.\n',
  'submissions/wrong_answer/silent.py': '"""You do something else."""\n',
});

test('promises are in the order of the statement, each with the programs that break it', () => {
  const [clipped, nan] = ['clipped', 'nan'].map((name) => `submissions/wrong_answer/${name}.py`);
  expect(guardedPromises(files)).toEqual([
    { words: 'The mean is 0.', files: [clipped, nan] },
    { words: 'Prices may be negative;', files: [clipped] },
  ]);
  expect(checkPromises(files)).toEqual([]);
});

test('words that the statement does not have are a fault', () => {
  const file = 'submissions/wrong_answer/nan.py';
  const issues = checkPromises({ ...files, [file]: '# Breaks: The mean is 1.\n' });
  expect(issues).toMatchObject([{ file, message: expect.stringContaining('"The mean is 1."') as string }]);
});

test('an author sees every sentence, who guards it, and which nobody does', () => {
  const parsed = parseProblem('mean', files);
  if (parsed.kind === 'issues') throw new Error(JSON.stringify(parsed.issues));
  const file = 'submissions/wrong_answer/nan.py';
  const answer = { file, caught: ['none', 'more'], cases: ['none', 'more'], error: null, repeatable: true };
  const sabotage = { changed: { x: ['one', 'two'] }, form: ['one'], precision: [], given: ['x'] };
  const text = describePromises(parsed.problem, [answer], sabotage);
  expect(text).not.toContain('A shop averages prices.');
  expect(text).toContain('  ≈ The mean is $m$.');
  expect(text).toContain('  ✓ `x`: the prices, float64.\n      kind of `x`: in every test');
  expect(text).toContain('  ✓ Return $m$.\n      another form: "one"\n');
  expect(text).toContain('  ✓ Leave `x` unchanged.\n      `x` changed: "one" and 1 more');
  expect(text).toContain(
    '  ✓ **No prices.** The mean is 0.\n      clipped.py\n      nan.py: "none" and 1 more',
  );
  expect(text).toContain('  ✓ Prices may be negative;');
  expect(text).toContain('  · return a new array.');
  expect(text).toMatch(/· \$\$ m = .* \$\$/);
  expect(text).toContain('Programs that name no sentence:\n      silent.py');
});
