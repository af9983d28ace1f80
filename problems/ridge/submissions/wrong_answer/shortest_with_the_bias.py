"""Of several minima you return the one with the smallest weights and bias together, from a column
of ones. Only w must be short: centre the data first."""
# Breaks: Return the one whose $w$ has the smallest sum of squares

import numpy as np


def fit_ridge(X, y, alpha):
    d = X.shape[1]
    penalty = np.sqrt(alpha) * np.eye(d, d + 1)
    A = np.vstack([np.column_stack([X, np.ones(len(X))]), penalty])
    w = np.linalg.lstsq(A, np.concatenate([y, np.zeros(d)]), rcond=None)[0]
    return w[:-1], float(w[-1])
