import { expect, test } from 'vitest';
import { nameOf, parameterFor, parametersOf } from '../../../src/editor/python/parameters.ts';
import { call, explained } from './reading.ts';

test.each([
  [
    'import numpy as np\nnp.ze|ros(3)',
    "numpy.zeros(shape, dtype=None, order='C', *, device=None, like=None) Return a new array of given shape and type, filled with zeros.",
  ],
  ['from math import sqrt\nsqr|t(2)', 'math.sqrt(x, /) Return the square root of x.'],
  ['import math\nmath.p|i', 'math.pi: float'],
  ['import numpy as np\nx = np.zeros(3)\nx|', 'x: numpy.ndarray'],
  ['import numpy as np\nx = np.zeros(3)\nx.sha|pe', 'numpy.ndarray.shape: tuple Tuple of array dimensions.'],
  ['le|n([])', 'len(obj, /) Return the number of items in a container.'],
  ['def f(a, *, b=1):\n    """Adds them.\n\n    More."""\n|f(1)', 'f(a, *, b=1) Adds them.'],
  ['class A:\n    def __init__(self, n): ...\nA|(3)', 'A(n)'],
  ['from numpy import lin|space', expect.stringMatching(/^numpy\.linspace\(start, stop/)],
  ['unk|nown', null],
  ['"le|n"', null],
])('explains the name at | in %j', (code, words) => {
  expect(explained(code)).toEqual(words);
});

test.each([
  ['import numpy as np\nnp.mean(|)', { name: 'numpy.mean', parameter: 'a' }],
  ['import numpy as np\nnp.mean(x, |)', { name: 'numpy.mean', parameter: 'axis=None' }],
  ['import numpy as np\nnp.mean(x, |', { name: 'numpy.mean', parameter: 'axis=None' }],
  ['import numpy as np\nnp.mean(x, dtype=f|)', { name: 'numpy.mean', parameter: 'dtype=None' }],
  ['import numpy as np\nnp.mean([1, 2|])', { name: 'numpy.mean', parameter: 'a' }],
  ['import numpy as np\nnp.mean(np.add(1, |))', { name: 'numpy.add', parameter: 'x2' }],
  ['import numpy as np\nnp.mean(np.add(1, 2), |)', { name: 'numpy.mean', parameter: 'axis=None' }],
  ['print(1, 2, |)', { name: 'print', parameter: '*args' }],
  ['def f(a, b): ...\nf(1, |)', { name: 'f', parameter: 'b' }],
  ['def f(a): ...\nf(1, |)', { name: 'f', parameter: undefined }],
  ['import numpy as np\nnp.mean(x)|', null],
  ['unknown(|)', null],
])('knows which parameter is given at | in %j', (code, found) => {
  expect(call(code)).toEqual(found);
});

test('a signature is taken apart at its own commas only', () => {
  expect(parametersOf("(a, b=(1, 2), *, c: dict[str, int] = {}, d=',', **kw) -> int")).toEqual([
    'a',
    'b=(1, 2)',
    '*',
    'c: dict[str, int] = {}',
    "d=','",
    '**kw',
  ]);
  expect(parametersOf('()')).toEqual([]);
  expect(nameOf('**kw: int')).toBe('kw');
});

test.each([
  [['a', 'b'], 1, '', 1],
  [['x1', 'x2', '/', 'out=None'], 2, '', 3],
  [['a', '*', 'b'], 1, '', -1],
  [['a', '*', 'b'], 1, 'b', 2],
  [['*args', 'sep'], 5, '', 0],
  [['a', '**kw'], 1, '', -1],
])('of %j, argument %i %s goes to %i', (parameters, place, name, index) => {
  expect(parameterFor(parameters, place, name)).toBe(index);
});
