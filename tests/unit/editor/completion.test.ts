import { expect, test } from 'vitest';
import { offered } from './reading.ts';

/** Code, and some of the names that must be offered at `|`. */
const OFFERED: [what: string, code: string, names: string[]][] = [
  ['a module under its alias', 'import numpy as np\nnp.|', ['linalg', 'linspace', 'mean', 'ndarray']],
  ['a module as it is', 'import math\nmath.|', ['log', 'sqrt', 'pi']],
  ['a module in a module', 'import numpy as np\nnp.linalg.s|', ['solve', 'svd']],
  ['a module in a module under an alias', 'import numpy.linalg as la\nla.|', ['solve', 'norm']],
  ['what an import without alias binds', 'import numpy.linalg\nnumpy.|', ['linalg', 'zeros']],
  ['a module imported from another', 'from numpy import linalg as la\nla.|', ['inv']],
  ['an import inside of a function', 'def f():\n    import numpy as n\n    n.|', ['zeros']],
  ['names of a module in from … import', 'from numpy import lin|', ['linspace', 'linalg']],
  ['more of them', 'from math import log, |', ['sqrt', 'exp']],
  ['more of them in brackets', 'from math import (log, s|', ['sqrt']],
  ['modules after import', 'import nu|', ['numpy', 'numpy.linalg', 'math']],
  ['modules after a comma', 'import math, it|', ['itertools']],
  ['modules after from', 'from coll|', ['collections']],
  ['a generator that was made', 'import numpy as np\nrng = np.random.default_rng(0)\nrng.|', ['normal']],
  [
    'a generator that was made by an imported function',
    'from numpy.random import default_rng\nrng = default_rng()\nrng.|',
    ['integers', 'permutation'],
  ],
  ['a parameter with a type', 'import numpy as np\ndef f(x: np.ndarray):\n    return x.|', ['T', 'argmax']],
  [
    'a generator as a parameter',
    'import numpy as np\ndef f(a, rng: np.random.Generator = None):\n    rng.|',
    ['shuffle'],
  ],
  ['a type written as a text', 'import numpy as np\ndef f(x: "np.ndarray | None"):\n    x.|', ['reshape']],
  ['a type of typing', 'import numpy.typing as npt\ndef f(x: npt.NDArray):\n    x.|', ['sum']],
  ['a builtin type with parameters', 'def f(words: list[str]):\n    words.|', ['append', 'sort']],
  ['an array that was made', 'import numpy as np\nx = np.zeros(3)\nx.|', ['shape', 'astype']],
  ['an array that was calculated', 'import numpy as np\nx = 1 - np.ones(3) @ w\nx.|', ['sum']],
  ['a part of an array', 'import numpy as np\nx = np.zeros((3, 3))\nx[0, :].|', ['sum']],
  ['a row of an array', 'import numpy as np\nfor row in np.eye(3):\n    row.|', ['max']],
  ['what a method answers', 'import numpy as np\nnp.zeros(3).reshape(-1, 1).T.|', ['sum']],
  ['what an own function answers', 'import numpy as np\ndef f() -> np.ndarray: ...\nf().|', ['sum']],
  ['a text', '"a,b".|', ['split', 'join']],
  ['what is in brackets', '("a" + "b").|', ['upper']],
  ['a list', 'found = []\nfound.|', ['append']],
  ['a dict', 'counts = {}\ncounts.|', ['get', 'items']],
  ['a class of the library', 'from collections import Counter\nc = Counter()\nc.|', ['most_common']],
  ['one of several values', 'words, counts = [], {}\ncounts.|', ['items']],
  [
    'methods and attributes of an own class',
    'class A:\n    def __init__(self):\n        self.w = 1\n    def fit(self):\n        self.|',
    ['w', 'fit'],
  ],
  ['an object of an own class', 'class A:\n    def fit(self): ...\na = A()\na.|', ['fit']],
  [
    'what an attribute holds',
    'import numpy as np\nclass A:\n    def f(self):\n        self.w = np.zeros(3)\n        self.w.|',
    ['sum'],
  ],
  ['a method after a new line', 'import numpy as np\nx = (np.zeros(3)\n     .re|', ['reshape']],
  ['own names, builtins and keywords', 'def solve(xs):\n    total = 0\n    |', []],
  ['own names', 'def solve(xs):\n    total = 0\n    t|', ['total', 'solve', 'xs', 'tuple', 'try']],
  ['keyword arguments', 'import numpy as np\nnp.mean(x, a|', ['axis=', 'keepdims=', 'abs']],
];

test.each(OFFERED)('offers %s', (_, code, names) => {
  const labels = offered(code, code.endsWith('    |'));
  expect(labels).toEqual(expect.arrayContaining(names));
  expect(new Set(labels).size, 'each once').toBe(labels?.length);
});

/** Code in which nothing, or nothing of the table, must be offered at `|`. */
const NOT_OFFERED: [what: string, code: string][] = [
  ['in a text', 'x = "np.|"'],
  ['in a comment', '# np.|'],
  ['in a number', 'x = 1.|'],
  ['after what is not known', 'def f(x):\n    x.|'],
  ['after a name that was given to something else', 'import numpy as np\nnp = unknown()\nnp.|'],
  ['where nothing was typed', 'x = |'],
  ['where a function is named', 'def sol|'],
  ['where a parameter is named', 'def f(lis|'],
  ['after a name that is no module here', 'np.|'],
  ['for names that every JavaScript object has', 'constructor.|'],
];

test.each(NOT_OFFERED)('offers nothing %s', (_, code) => {
  expect(offered(code) ?? []).toEqual([]);
});

test('an alias that is being given is the reader’s to choose', () => {
  expect(offered('import numpy as n|')).toEqual([]);
});

test('a parameter hides the name around it, and only there', () => {
  const code = 'import numpy as np\nx = []\ndef f(x: np.ndarray):\n    return x\n';
  expect(offered(`${code}x.|`)).toContain('append');
  expect(offered(code.replace('return x', 'return x.|'))).toContain('argmax');
});

test('a name means what it was bound to last', () => {
  expect(offered('x = []\nx = "a"\nx.|')).toContain('upper');
  expect(offered('x = "a"\nx.|\nx = []')).toContain('upper');
});

test('a method does not see its class’s names', () => {
  expect(offered('x = []\nclass A:\n    x = "a"\n    def f(self):\n        x.|')).toContain('append');
});

test('what leads in a circle ends', () => {
  expect(offered('def f(a, b):\n    a = b\n    b = a\n    a = b\n    a.|')).toBeNull();
});
