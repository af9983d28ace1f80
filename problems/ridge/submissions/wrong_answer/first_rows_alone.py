"""You fit the first rows alone. The errors of all rows are summed."""
# Breaks: The errors are **summed**, not averaged

import numpy as np


def fit_ridge(X, y, alpha):
    X, y = X[:5000], y[:5000]
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    kept = s > 1e-12 * s.max()
    s, U, Vt = s[kept], U[:, kept], Vt[kept]
    w = Vt.T @ (s / (s**2 + alpha) * (U.T @ (y - y.mean())))
    return w, float(y.mean() - mean @ w)
