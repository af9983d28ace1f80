"""You take a column for constant where it varies little. It is constant only where all its values
are equal."""
# Breaks: **A constant column** carries nothing that the bias does not: its weight is 0.

import numpy as np


def fit_ridge(X, y, alpha):
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd((X - mean) * (X.std(axis=0) > 1e-6 * abs(mean)), full_matrices=False)
    kept = s > 1e-12 * s.max()
    s, U, Vt = s[kept], U[:, kept], Vt[kept]
    w = Vt.T @ (s / (s**2 + alpha) * (U.T @ (y - y.mean())))
    return w, float(y.mean() - mean @ w)
