"""`X.T @ X` has no inverse where columns depend on each other. Use `lstsq` or the
pseudo-inverse."""
# Breaks: Return the one with the smallest $\sum_j w_j^2$

import numpy as np


def fit_ols(X, y):
    ones = np.column_stack([X, np.ones(len(X))])
    solution = np.linalg.inv(ones.T @ ones) @ ones.T @ y
    return solution[:-1], float(solution[-1])
