import { expect, test } from 'vitest';
import { readExercise } from '../../../src/problems/exercise.ts';
import { parseProblem } from '../../../src/problems/parse.ts';

const EXERCISE = `
    # Mean of squares

    Write \`mean_square(xs)\`, the mean of the squares.

    \`\`\`python
    mean_square([1, 2])  # 2.5
    \`\`\`

    \`\`\`python starter
    def mean_square(xs):
        ...
    \`\`\`

    \`\`\`python tests
    mean_square([1, 2])
    # hidden
    mean_square([0.5])
    \`\`\`

    ## Hint

    Square first.

    ## Learn

    It is half of the [loss](https://example.org).

    \`\`\`python solution
    import numpy as np

    def mean_square(xs):
        return float(np.mean(np.square(xs)))
    \`\`\`
`;

function read(text: string, id = '') {
  const found = readExercise(text, id);
  if (found.kind === 'issues') throw new Error(found.issues.map(({ message }) => message).join('\n'));
  return found;
}

test('one text becomes a package', () => {
  const { slug, files } = read(EXERCISE);
  expect(slug).toBe('mean-of-squares');
  expect(files['statement.md']).toBe(
    'Write `mean_square(xs)`, the mean of the squares.\n\n```python\nmean_square([1, 2])  # 2.5\n```',
  );
  expect(files['starter.py']).toBe('def mean_square(xs):\n    ...\n');
  expect(files['hints.md']).toBe('## Hint\n\nSquare first.');
  expect(files['learn.md']).toBe('It is half of the [loss](https://example.org).');
  const parsed = parseProblem(slug, files, { needsSubmissions: false, needsHelp: false });
  expect(parsed).toMatchObject({
    kind: 'problem',
    problem: { title: 'Mean of squares', entryPoint: 'mean_square', packages: ['numpy'] },
  });
});

test('its name is the one of the element, where that has one', () => {
  expect(read(EXERCISE, 'Lesson 2: loss').slug).toBe('lesson-2-loss');
});

test('a whole tests.py stays as it is', () => {
  const whole = 'from ml_judge import Case\nSAMPLES = [Case("two", xs=[1, 2])]';
  const text = EXERCISE.replace(/(?<=tests\n)[^`]*/, `${whole.replace(/^/gm, '    ')}\n    `);
  expect(read(text).files['tests.py']).toContain('SAMPLES = [Case("two", xs=[1, 2])]');
  expect(read(text).files['tests.py']).not.toContain('_record');
});

test('fields above the text change what is usual', () => {
  const { files } = read(
    `---\ntimeLimitMs: 900\npackages: numpy, pandas\n---\n${EXERCISE.replace(/^ {4}/gm, '')}`,
  );
  expect(JSON.parse(files['problem.json'] ?? '')).toMatchObject({
    limits: { timeLimitMs: 900, memoryLimitMb: 512 },
    packages: ['numpy', 'pandas'],
  });
});

test('what HTML does not let stand in a script is read as it was meant', () => {
  expect(read(EXERCISE.replace('Square first.', 'Not `<\\/script>`.')).files['hints.md']).toContain(
    '</script>',
  );
});

test.each([
  ['nothing', '', ['starter', 'solution', 'tests', 'no statement']],
  ['no solution', EXERCISE.replace('python solution', 'python'), ['no block of solution']],
  ['no function', EXERCISE.replace('def mean_square(xs):\n        ...', 'x = 1'), ['defines no function']],
  ['an unknown field', `---\ntitel: x\n---\n${EXERCISE.replace(/^ {4}/gm, '')}`, ['"titel" is no field']],
])('of %s the author is told', (_, text, words) => {
  const found = readExercise(text, '');
  const told = found.kind === 'issues' ? found.issues.map(({ message }) => message).join('\n') : '';
  for (const each of words) expect(told).toContain(each);
});
