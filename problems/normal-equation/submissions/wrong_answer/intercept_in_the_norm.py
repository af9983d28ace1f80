"""With a column of ones, the intercept's square counts in the choice among equal fits. Centre the
columns instead: only the weights are to be short."""
# Breaks: the intercept $b$ does not count in that

import numpy as np


def fit_ols(X, y):
    ones = np.column_stack([X, np.ones(len(X))])
    solution = np.linalg.lstsq(ones, y, rcond=1e-12)[0]
    return solution[:-1], float(solution[-1])
