import { expect, test } from 'vitest';
import { parseProblemFolder, problemFolders } from '../../../scripts/problems/problem-folder.ts';
import { linesThatDo, mistakesOf } from '../../../src/problems/mistakes.ts';

const parsed = problemFolders().map((folder) => parseProblemFolder(folder));
const problems = parsed.flatMap((one) => ('problem' in one ? [one.problem] : []));

test('every wrong answer of the library can be repaired, and its code does not tell what is wrong', () => {
  const others = problems.filter(({ debugging }) => !debugging);
  for (const problem of others) {
    const wrong = Object.keys(problem.files).filter((path) => path.startsWith('submissions/wrong_answer/'));
    const mistakes = mistakesOf(problem);
    expect(mistakes.length, problem.slug).toBe(wrong.length);
    for (const { name, code, message } of mistakes) {
      expect(message, `${problem.slug}: ${name}`).toMatch(/^[^#\n]{10,}$/);
      expect(code, `${problem.slug}: ${name}`).not.toMatch(/Breaks:/);
      expect(code.replace(/\s+/g, ' '), `${problem.slug}: ${name}`).not.toContain(message);
      expect(code.trim(), `${problem.slug}: ${name}`).not.toBe('');
    }
  }
  expect(others.length).toBeGreaterThan(90);
});

test('a debugging problem has mistakes of its own, and none of these', () => {
  const debugging = problems.filter((problem) => problem.debugging);
  expect(debugging.flatMap((problem) => mistakesOf(problem))).toEqual([]);
});

test('as many lines would do as the nearest accepted program differs in', () => {
  const files = {
    'submissions/wrong_answer/minus.py':
      '"""You subtract."""\n# Breaks: the sum\n\ndef f(a, b):\n    c = a - b\n    return c\n',
    'submissions/accepted/named.py': '"""Names it."""\n\ndef f(a, b):\n    c = a + b\n    return c\n',
  };
  const solution = 'import numpy as np\n\ndef f(a, b):\n    """The sum."""\n    return a + b\n';
  const problem = { files, solution, debugging: null };
  const [mistake] = mistakesOf(problem);
  expect(mistake).toEqual({
    name: 'minus',
    message: 'You subtract.',
    code: 'def f(a, b):\n    c = a - b\n    return c\n',
  });
  expect(mistake && linesThatDo(mistake, problem)).toBe(1);
});
