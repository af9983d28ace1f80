import { expect, test } from 'vitest';
import { packagesIn } from '../../../src/core/imports.ts';

test.each([
  ['import numpy as np', ['numpy']],
  ['from sklearn.linear_model import Ridge', ['scikit-learn']],
  ['import os, pandas as pd\nimport matplotlib.pyplot as plt', ['pandas', 'matplotlib']],
  ['def f():\n    from scipy import stats', ['scipy']],
  ['x = "numpy"  # import pandas', []],
  ['import numpylike\nfrom collections import pandas', []],
])('%j imports %j', (source, packages) => {
  expect(packagesIn(source)).toEqual(packages);
});
