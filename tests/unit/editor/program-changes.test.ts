import { expect, test } from 'vitest';
import { programChanges } from '../../../src/editor/program-changes.ts';
import { differenceWords } from '../../../src/editor/program-words.ts';

const REFERENCE = `import numpy as np


def total(x: np.ndarray, axis: int = 0) -> float:
    """The sum.

    More words.
    """
    # Why.
    shifted = x - x.max()  # safe
    return float(np.sum(shifted, axis=axis))
`;

/** What is marked, on both sides. */
const marked = (a: string, b: string, language: 'python' | 'sql' = 'python') =>
  programChanges(a, b, language).map(({ fromA, toA, fromB, toB }) => [
    a.slice(fromA, toA),
    b.slice(fromB, toB),
  ]);

test('comments, docstrings, hints of types, quotes and layout are no difference', () => {
  const own = `import numpy as np
def total(x, axis=0,):
    'Mine.'

    shifted = (
        x - x.max())
    return float(np.sum(
        shifted, axis = axis,
    ))  # done
`.replace('(\n        x - x.max())', 'x - x.max()');
  expect(marked(own, REFERENCE)).toEqual([]);
  expect(marked("a = f('x')", 'a = f("x")')).toEqual([]);
  expect(differenceWords(own, REFERENCE, 'python')).toMatch(/^Apart from comments/);
});

test('what says something else is marked, and nothing beside it', () => {
  const own = REFERENCE.replace('x.max()', 'x.min()').replace('# Why.', '# Because.');
  expect(marked(own, REFERENCE)).toEqual([['min', 'max']]);
});

test('a line more is a line more', () => {
  const own = REFERENCE.replace('    return', '    shifted = shifted * 1\n    return');
  expect(marked(own, REFERENCE)).toEqual([['\n    shifted = shifted * 1', '']]);
});

test('a comma that makes a tuple, a quote inside a text, and where a block ends are differences', () => {
  expect(marked('a = (1,)', 'a = (1)')).not.toEqual([]);
  expect(marked(`a = 'b"c'`, `a = 'bc'`)).not.toEqual([]);
  const [inside, behind] = ['for i in x:\n    f(i)\n    g(i)\n', 'for i in x:\n    f(i)\ng(i)\n'];
  expect(marked(inside, behind)).not.toEqual([]);
});

test('queries are compared without comments, and capital letters of words', () => {
  expect(marked('select a -- why\nfrom t;', 'SELECT a\n  FROM t', 'sql')).toEqual([]);
  expect(marked("SELECT 'a'", "SELECT 'A'", 'sql')).toEqual([["'a'", "'A'"]]);
});

test('what is done differently is said where the text says it for certain', () => {
  const loop =
    'import numpy as np\ndef f(x):\n    t = 0.0\n    for one in x:\n        t += one\n    return t\n';
  const whole = 'import numpy as np\ndef f(x):\n    return np.sum(x)\n';
  expect(differenceWords(loop, whole, 'python')).toBe(
    'Yours loops in Python, this one works on whole arrays. Only this one uses np.sum.',
  );
  expect(differenceWords(whole, loop, 'python')).toBe(
    'Yours has no loop, this one loops in Python. Only yours uses np.sum.',
  );
  expect(differenceWords(loop, whole, 'python', { own: 'the first', other: 'the second' })).toBe(
    'The first loops in Python, the second works on whole arrays. Only the second uses np.sum.',
  );
  expect(differenceWords('def f(x):\n    return 1', 'def f(x):\n    return 2', 'python')).toBe('');
});

test('a program that does not parse, is empty or has thousands of names is still compared', () => {
  expect(marked('', 'x = 1')).toEqual([['', 'x = 1']]);
  expect(marked('def f(:', 'def f():')).not.toEqual([]);
  const many = Array.from({ length: 7000 }, (_, i) => `a${i} = 1`).join('\n');
  expect(marked(many, many.replace('a3 ', 'b3 ')).length).toBe(1);
});
